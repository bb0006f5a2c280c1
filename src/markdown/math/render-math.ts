import katex from 'katex';

/** A formula as MathML, or what is wrong with it. */
export type RenderedMath =
  | { readonly kind: 'math'; readonly html: string }
  | {
      readonly kind: 'fault';
      readonly reason: string;
      /** Offset in the formula. */
      readonly at: number;
    };

/** Longer ones are no formulas; half a second would be spent on one of a hundred thousand characters. */
const MOST_CHARACTERS = 20_000;

/**
 * Renders TeX as MathML, which browsers draw by themselves: no styles, fonts or scripts. Never throws and always ends:
 * macros that grow without end, deep nesting and what would load or link something are faults.
 */
export function renderMath(tex: string, display: boolean): RenderedMath {
  if (tex.length > MOST_CHARACTERS) return { kind: 'fault', reason: `more than ${MOST_CHARACTERS} characters`, at: 0 };
  const refused: string[] = [];
  try {
    const html = katex.renderToString(tex, {
      output: 'mathml',
      displayMode: display,
      throwOnError: true,
      strict: false,
      // Without trust KaTeX prints the name of the command in red and drops its argument; we say so instead.
      trust: ({ command }) => {
        refused.push(command);
        return false;
      },
      maxExpand: 1000,
      maxSize: 50,
    });
    const [command] = refused;
    if (command !== undefined)
      return { kind: 'fault', reason: `${command} is not allowed`, at: Math.max(0, tex.indexOf(command)) };
    return { kind: 'math', html: display ? scrollable(mathIn(html)) : mathIn(html) };
  } catch (error) {
    return faultOf(error);
  }
}

/**
 * The `<math>` element without KaTeX's wrapper, the styles that it writes here and there, and noncharacters (`\char"FDD0`).
 *
 * Letters are marked as such: browsers show an `<mi>` of one letter as one of the mathematical italics (U+1D434 …), which
 * few fonts have, and readers without such a font see nothing at all. Our styles slant the plain letter instead.
 */
function mathIn(html: string): string {
  return html
    .replace(/^<span[^>]*>|<\/span>$/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/[\ufdd0-\ufdef]/g, '')
    .replace(/<mi>(?=\p{L}<)/gu, '<mi class="letter">')
    .replace(
      /<(mi|mtext) mathvariant="double-struck">([CHNPQRZ])</g,
      (_, tag: string, letter: string) => `<${tag} mathvariant="normal">${SETS[letter] ?? letter}<`,
    );
}

/** A wide formula scrolls, with the keys too. */
function scrollable(math: string): string {
  return math.replace('<math ', '<math tabindex="0" ');
}

/** Letters of sets of numbers. Browsers know no `mathvariant` but `normal` (MathML Core, 3.2.2); our styles show some others. */
const SETS: Readonly<Record<string, string>> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' };

function faultOf(error: unknown): RenderedMath {
  if (error instanceof katex.ParseError) {
    return { kind: 'fault', reason: error.rawMessage.replace(/[.\s]+$/, ''), at: error.position };
  }
  return { kind: 'fault', reason: error instanceof RangeError ? 'nested too deeply' : String(error), at: 0 };
}
