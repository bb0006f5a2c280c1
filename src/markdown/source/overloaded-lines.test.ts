import { describe, expect, test } from 'vitest';
import { createMarkdown } from '../markdown.ts';
import { noteFrom } from '../testing/note-from.ts';
import { overloadedLineEdits } from './overloaded-lines.ts';

const { draft } = await createMarkdown();

describe('a long line of thousands of signs', () => {
  test.each(['$ ', 'a_', '*가', '가*(', '$a', '&#49;', '[가](b)', '*가*', '`가`', '![[가]]', '<b>*가*</b>'])(
    'is shown as written: %j',
    (piece) => {
      const source = `글\n\n${piece.repeat(6000)}\n\n**끝**\n`;
      const { html, diagnostics } = draft(noteFrom(source));
      const [, shown = ''] = /<p>글<\/p>\n<p>([^]*)<\/p>\n<p><strong>끝/.exec(html) ?? [];
      const text = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll(/\s/g, '');
      expect(text).toBe(piece.trim().repeat(6000));
      expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['line-overloaded 3']);
    },
  );

  test.each([
    ['of code', `\`\`\`\n${'$ '.repeat(6000)}\n\`\`\``],
    ['of code in a list', `- ~~~\n  ${'$ '.repeat(6000)}\n  ~~~`],
    ['of indented code', `글\n\n    ${'$ '.repeat(6000)}`],
    ['of HTML', `<table>${'<tr><td>*a*&nbsp;'.repeat(2000)}</table>`],
    ['that is a row of a table', `|${' `a` |'.repeat(900)}`],
    ['that is drawn', '* '.repeat(6000)],
    ['of signs that touch', '_'.repeat(20_000)],
    ['that is not long', '$a '.repeat(1500)],
    ['with few signs', '`가나다` 라마바사 '.repeat(900)],
  ])('%s is left alone', (_, source) => {
    expect(overloadedLineEdits(source)).toEqual([]);
  });

  test('in a list, though it is indented, is no code', () => {
    expect(overloadedLineEdits(`- 글\n\n    ${'$ '.repeat(6000)}`)).toHaveLength(1);
  });
});
