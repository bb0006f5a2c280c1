import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '#naming';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { checkLeaks, type LeakCheck, type LeakResult } from '../check-leaks.ts';
import { distPaths } from '../dist/dist-files.ts';

/** What a story came to. */
export interface Told {
  /** Steps after which a check that remembers came to another result than one that does not. */
  readonly differences: readonly string[];
  /** Steps after which the site leaked. */
  readonly leaking: number;
}

export interface Story {
  readonly seed: number;
  readonly steps: number;
  /** The check that remembers. */
  readonly remembering: (check: LeakCheck) => Promise<LeakResult>;
  /** Tells it what files hold, where it is told anything; the truth where it is left out. */
  readonly digestOfFile?: (bytes: Buffer) => ReturnType<typeof digestOf>;
}

const SENTENCES = [
  'The lighthouse keeper counts seven ships at dawn.',
  '등대지기는 새벽마다 일곱 척의 배를 조용히 센다.',
  'Nobody told the orchestra about the hidden staircase.',
  '숨은 계단을 아는 사람은 악단에 아무도 없었다고 한다.',
  'A paper lantern burns slower than a wooden promise.',
  '종이 등불은 나무로 만든 약속보다 천천히 타오른다.',
  'reconcileEverythingInOneGiantLoopForever <b>and</b> again & again.',
  'Payroll numbers are kept below the third floorboard.',
];
const NAMES = [
  ...['Violet Whale', 'Frozen Harbour', 'Copper Teapot', 'Amber Compass', 'Hollow Mountain', 'Silver Thimble'],
  ...['보라색 고래', '얼어붙은 항구', '구리 주전자', '호박 나침반', '텅 빈 산맥', '은빛 골무'],
];
const TAGS = ['deepsea-lantern', '심해등불', 'harbour/frozen', 'orchestra'];
const FOLDERS = ['', 'Galaxy Ledger/', '은하수첩/'];

/**
 * Edits notes, their files, the settings and the site at random, and checks after every step twice: with what is remembered,
 * and without.
 */
export async function tell({ seed, steps, remembering, digestOfFile }: Story): Promise<Told> {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
  const [content, dist, cache] = ['content', 'dist', 'cache'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const write = (folder: string, name: string, text: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const noteText = (): string =>
    [
      '---',
      `title: ${pick(NAMES)}`,
      ...(below(3) > 0 ? ['private: true'] : []),
      ...(below(2) === 0 ? [`tags: [${pick(TAGS)}]`] : []),
      ...(below(3) === 0 ? [`reviewer: ${pick(NAMES)} Referee`] : []),
      '---',
      '',
      `${pick(SENTENCES)} ${pick(SENTENCES)} [[${pick(NAMES)}]]`,
      ...(below(3) === 0 ? [`%%${pick(SENTENCES)}%%`] : []),
      `## ${pick(NAMES)}`,
      ...(below(3) === 0 ? [`![[${pick(FILES).split('/').pop() ?? ''}]]`] : []),
    ].join('\n');
  const notes = Array.from({ length: 6 }, (_, index) => `${FOLDERS[index % 3] ?? ''}note-${index}.md`);
  const pages: readonly (() => readonly [string, string | Buffer])[] = [
    () => [
      `${below(4)}/index.html`,
      `<p>${pick(SENTENCES)}</p><a title="${pick(NAMES)}">${pick([...TAGS, 'Galaxy Ledger', '은하수첩'])}</a>`,
    ],
    () => [`data-${below(2)}.json`, JSON.stringify([pick(SENTENCES), pick(NAMES)])],
    () => [`assets/${below(2)}.js`, `say("${pick(SENTENCES)}", "${pick(NAMES)}")`],
    () => [`${below(2)}.pf_fragment`, gzipSync(pick([pick(SENTENCES), sourceOf(pick(notes))]))],
    () => [`${pick(NAMES)}.txt`, ''],
    () => [`media/${pick(FILES)}`, sourceOf(pick(FILES))],
    () => ['copy.md', sourceOf(pick(notes))],
  ];
  function sourceOf(name: string): string {
    const file = path.join(content, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : pick(SENTENCES);
  }
  const edits: Readonly<Record<string, () => void>> = {
    note: () => {
      write(content, pick(notes), noteText());
    },
    flip: () => {
      const name = pick(notes);
      const text = sourceOf(name);
      const flipped = text.includes('private: true\n')
        ? text.replace('private: true\n', '')
        : `---\nprivate: true\n---\n${text}`;
      write(content, name, flipped);
    },
    move: () => {
      const [from, to] = [pick(notes), pick(notes)].map((name) => path.join(content, name)) as [string, string];
      if (existsSync(from)) renameSync(from, to);
    },
    rename: () => {
      const from = path.join(content, pick(notes));
      if (existsSync(from)) renameSync(from, path.join(content, `${pick(FOLDERS)}${pick(NAMES)}.md`));
    },
    remove: () => {
      rmSync(path.join(content, pick([...notes, ...FILES])), { force: true });
    },
    file: () => {
      write(content, pick(FILES), `${pick(SENTENCES)}\n${pick(SENTENCES)}\n${pick(NAMES)},${pick(TAGS)}\n`);
    },
    page: () => {
      write(dist, ...pick(pages)());
    },
    unpublish: () => {
      const files = distPaths(dist);
      if (files.length > 0) rmSync(path.join(dist, pick(files)));
    },
    settings: () => {
      write(content, 'site.yaml', `title: ${pick(NAMES)}\n${below(2) === 0 ? 'never-public: [note-3.md]\n' : ''}`);
    },
  };

  const differences: string[] = [];
  let leaking = 0;
  for (const folder of [content, dist]) mkdirSync(folder);
  edits['settings']?.();
  for (const name of notes) write(content, name, noteText());
  for (let step = 0; step < steps; step += 1) {
    const name = pick(Object.keys(edits));
    edits[name]?.();
    const { site } = await loadSite(content);
    const vault = await readVault(content, site);
    const check = { dist, site, vault, program: [below(5) === 0 ? pick(SENTENCES) : 'the program'] };
    const files = distPaths(dist).map((file) => ({
      path: file,
      digest: (digestOfFile ?? digestOf)(readFileSync(path.join(dist, file))),
    }));
    const again = await remembering({
      ...check,
      cache,
      ...((digestOfFile !== undefined || below(3) > 0) && { files }),
    });
    const fresh = await checkLeaks(check);
    if (fresh.leaks.length > 0) leaking += 1;
    if (JSON.stringify(again) !== JSON.stringify(fresh)) differences.push(`${step} ${name}`);
  }
  rmSync(root, { recursive: true, force: true });
  return { differences, leaking };
}

const FILES = ['table.csv', 'Galaxy Ledger/ledger.csv', '은하수첩/명단.csv'];
