import { pngOf, svgOf } from '../pictures.ts';
import type { Random } from '../seeded-random.ts';
import { sentence, title } from '../words.ts';
import type { Edit } from './edit.ts';
import { attachmentsOf } from './notes-of.ts';

/** Changes of images and other files that notes use. */
export const attachmentEdits: readonly Edit[] = [
  {
    name: 'replace a file by another',
    weight: 8,
    apply(vault, random) {
      const file = random.pick(attachmentsOf(vault));
      if (file === undefined) return undefined;
      const content = madeContent(random, file);
      if (vault.readBytes(file).equals(Buffer.from(content))) return undefined;
      vault.write(file, content);
      return `${file}: another one`;
    },
  },
  {
    name: 'add a file',
    weight: 3,
    apply(vault, random) {
      const file = `${random.oneOf(FOLDERS)}/${random.oneOf(FILES)}`;
      if (vault.paths().includes(file)) return undefined;
      vault.write(file, madeContent(random, file));
      return `new ${file}`;
    },
  },
  {
    name: 'delete a file',
    weight: 3,
    apply(vault, random) {
      const file = random.pick(attachmentsOf(vault));
      if (file === undefined) return undefined;
      vault.remove(file);
      return `deleted ${file}`;
    },
  },
  {
    name: 'rename a file',
    weight: 2,
    apply(vault, random) {
      const from = random.pick(attachmentsOf(vault));
      if (from === undefined) return undefined;
      const ending = from.slice(from.lastIndexOf('.'));
      const to = `${random.oneOf(FOLDERS)}/${random.pick(FILES.filter((name) => name.endsWith(ending))) ?? `new${ending}`}`;
      if (vault.paths().includes(to)) return undefined;
      vault.move(from, to);
      return `${from} → ${to}`;
    },
  },
  {
    name: 'spoil an image',
    weight: 1,
    apply(vault, random) {
      const file = random.pick(
        attachmentsOf(vault).filter((name) => name.endsWith('.png') && vault.readBytes(name).length > 20),
      );
      if (file === undefined) return undefined;
      vault.write(file, vault.readBytes(file).subarray(0, 20));
      return `${file}: cut off`;
    },
  },
];

const FOLDERS = ['ko/images', 'ko/storage', 'en', 'notes', 'ko/workloads', 'private'] as const;
const FILES = [
  'nodes.png',
  'new.png',
  'nodes.svg',
  '그림.svg',
  'log-agent.yaml',
  'new.yaml',
  'volumes.csv',
  '칠판.canvas',
] as const;

function madeContent(random: Random, file: string): string | Buffer {
  if (file.endsWith('.png')) return pngOf(8 + random.below(60), 8 + random.below(60), random.below(256));
  if (file.endsWith('.svg')) return svgOf(8 + random.below(60), 8 + random.below(60));
  if (file.endsWith('.yaml')) return `kind: Pod\nmetadata:\n  name: pod-${random.below(1000)}\n`;
  if (file.endsWith('.csv')) return `name,lasting\n${title(random, 'en')},${random.below(9)}\n`;
  return madeCanvas(random);
}

function madeCanvas(random: Random): string {
  const file = random.oneOf(['ko/workloads/데몬셋.md', 'ko/storage/볼륨.md', 'en/index.md', 'ko/비공개 계획.md']);
  const nodes = [
    { id: '1', type: 'text', text: sentence(random, 'ko'), x: 0, y: random.below(90) },
    { id: '2', type: 'file', file, x: 0, y: random.below(90) },
  ];
  return `${JSON.stringify({ nodes, edges: [] })}\n`;
}
