/** Elements that an expression may leave open. The parser tries each in two ways, so that it takes 2ⁿ steps for n of them. */
const MOST = 10;

const SIGN = /(?<open>\{|<(?=[a-z>]))|(?<close>\}|<\/|\/>)/gi;

/**
 * Where a text opens the first of more elements inside braces than may be left open: such a text must not reach the parser of
 * MDX, for it would never come back. `undefined` for all others. What is code, a string or a comment is not told apart.
 */
export function unclosedElements(text: string): number | undefined {
  const open: { readonly sign: string; readonly at: number }[] = [];
  let braces = 0;
  for (const { index: at, 0: sign, groups } of text.matchAll(SIGN)) {
    if (groups?.['open'] !== undefined) {
      if (sign === '{') braces += 1;
      if (braces > 0) open.push({ sign, at });
      continue;
    }
    if (sign !== '}') {
      if (open.at(-1)?.sign === '<') open.pop();
      continue;
    }
    if (braces === 0) continue;
    braces -= 1;
    const brace = open.findLastIndex((other) => other.sign === '{');
    const left = open.splice(brace).slice(1);
    if (left.length > MOST) return left[0]?.at;
  }
  const left = open.filter(({ sign }) => sign === '<');
  return left.length > MOST ? left[0]?.at : undefined;
}
