import { expect, test } from 'vitest';
import { noteFrom } from './testing/note-from.ts';
import { orShownAsWritten } from './unparsable.ts';

test('what cannot be parsed is shown as it is written, and reported at its beginning', () => {
  const note = noteFrom('---\ntitle: a\n---\n\n<b> & 글\n');
  const draft = orShownAsWritten(note, () => {
    throw new RangeError('too deep');
  });
  expect(draft.html).toBe('<pre>\n&lt;b&gt; &amp; 글\n</pre>');
  expect(draft.diagnostics).toMatchObject([{ code: 'markdown-unparsable', file: 'input.md', line: 4, column: 1 }]);
  expect(draft.diagnostics[0]?.message.en).toContain('too deep');
});
