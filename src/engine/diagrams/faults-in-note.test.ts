import { expect, it } from 'vitest';
import { diagnose } from '#diagnostics';
import { createMarkdown } from '#markdown';
import { noteNamed } from '../testing/note-named.ts';
import { faultsInNote } from './faults-in-note.ts';

const { draft } = await createMarkdown();

it.each([
  ['a block', '# A\n\n```mermaid\npie\n  x\n```\n', [5, 3]],
  ['a quote', '> ```mermaid\n> pie\n>   x\n> ```\n', [3, 5]],
  ['a list', '- a\n\n  ```mermaid\n  pie\n    x\n  ```\n', [5, 5]],
  ['a quote with ragged edges', '> ```mermaid\n>pie\n>   x\n> ```\n', [3, 5]],
])('finds the place in the note of a fault in %s', (_, source, [line, column]) => {
  const note = noteNamed('a', source);
  const [slot] = draft(note).slots;
  if (slot?.kind !== 'diagram') throw new Error('There is no diagram.');
  const lines = slot.source.split('\n');
  const at = (lines[1] ?? '').indexOf('x') + 1;
  const fault = diagnose('diagram-invalid', { file: '', line: 2, column: at }, { detail: '' });
  expect(faultsInNote([fault], { note, slot })).toEqual([{ ...fault, file: 'a.md', line, column }]);
});
