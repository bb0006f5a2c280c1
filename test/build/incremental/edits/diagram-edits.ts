import type { Random } from '../seeded-random.ts';
import type { Edit } from './edit.ts';
import { changeNote, inserted, notesOf } from './notes-of.ts';

/** Few, since to draw one that is new takes as long as all the rest of a build: with and without links, and one with a fault. */
const DIAGRAMS = [
  'flowchart LR\n  a[파드] --> b[노드]',
  'flowchart LR\n  a["[[데몬셋]]"] --> b["[[volumes]]"]',
  'flowchart LR\n  a["[[비공개 계획]]"] --> b["[[없는 노트]]"]',
  'flowchart LR\n  a[파드] -> b',
] as const;

const FENCE = '```mermaid\n';

export function madeDiagram(random: Random): string {
  return `${FENCE}${random.oneOf(DIAGRAMS)}\n\`\`\``;
}

/** Changes of what a note draws; one is taken away like any block, and its links are changed like any others. */
export const diagramEdits: readonly Edit[] = [
  {
    name: 'draw another diagram',
    weight: 4,
    apply: (vault, random) =>
      changeNote(vault, random, notesOf(vault), (note) => {
        const made = madeDiagram(random);
        const at = note.blocks.findIndex((block) => block.startsWith(FENCE));
        const blocks =
          at < 0
            ? inserted(note.blocks, random.below(note.blocks.length + 1), made)
            : note.blocks.map((block, index) => (index === at ? made : block));
        return { note: { ...note, blocks }, what: JSON.stringify(made) };
      }),
  },
];
