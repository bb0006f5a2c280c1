import { describe, expect, test } from 'vitest';
import { createMarkdown } from '../markdown.ts';
import { noteFrom } from '../testing/note-from.ts';
import { deepNestingEdits } from './deep-nesting.ts';

const { draft } = await createMarkdown();

describe('quotes and lists on one line', () => {
  test.each(['> ', '>', '- ', '* ', '+ ', '1. ', '12) '])('of %j end at a hundred', (sign) => {
    const source = `글\n\n${sign.repeat(1000)}x\n`;
    const [edit, ...others] = deepNestingEdits(source);
    expect(others).toEqual([]);
    expect(source.slice(0, edit?.start).replaceAll(/[^>*+.)-]/g, '')).toHaveLength(100);
    const { html, diagnostics } = draft(noteFrom(source));
    expect(html.match(/<blockquote>|<li>/g)).toHaveLength(100);
    expect(diagnostics.map(({ code }) => code)).toEqual(['nesting-too-deep']);
  });

  test.each([
    ['not as deep', `${'> '.repeat(100)}x`],
    ['of code', `\`\`\`\n${'>'.repeat(500)}\n\`\`\``],
    ['that are a line drawn', '* '.repeat(500)],
    ['that are none', '-'.repeat(500)],
  ])('%s are left alone', (_, source) => {
    expect(deepNestingEdits(source)).toEqual([]);
  });
});
