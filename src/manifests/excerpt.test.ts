import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n';

function hintsFor(text: string): (string | undefined)[] {
  return judge(text).diagnostics.map(({ hint }) => hint?.code);
}

describe('a text that is an excerpt', () => {
  it.each([
    ['leaves out lines', `${POD}  - name: web\n    image: nginx:1.27\n  ...\n`],
    ['leaves out lines with an ellipsis of one character', `${POD}  - name: web\n    image: nginx:1.27\n  …\n`],
    ['leaves out a value', `${POD}    ...\n`],
    ['has a placeholder for a name', `${POD}  - name: <name>\n    image: nginx:1.27\n`],
    ['has a quoted template for a value', `${POD}  - name: "{{ .name }}"\n    image: nginx:1.27\n`],
  ])('that %s gets the advice to leave it unchecked', (_what, text) => {
    expect(hintsFor(text)).toContain('excerpt');
  });

  it.each([
    ['an indentation that is off', `${POD}  - name: web\n   image: nginx:1.27\n`],
    ['a wrong name', `${POD}  - name: Web\n    image: nginx:1.27\n`],
  ])('is not taken for one because of %s', (_what, text) => {
    const hints = hintsFor(text);
    expect(hints).not.toHaveLength(0);
    expect(hints).not.toContain('excerpt');
  });
});
