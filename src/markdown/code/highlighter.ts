import { createRequire } from 'node:module';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { LanguageRegistration, ThemeRegistrationRaw } from 'shiki/types';
import { TOKEN_CLASSES, type TokenClass, UNMARKED_SCOPES } from './token-classes.ts';

/** A stretch of code of one kind; without a kind it has the colour of the text. */
export interface Token {
  readonly text: string;
  readonly kind?: TokenClass;
}

/** Lines that are longer (minified code, data) stay without colours. */
export const LONGEST_LINE = 2000;

const THEME = 'madang';

/** Colours stand for classes on their way through Shiki, which knows colours only: `#000001` is the first class. */
const classOfColour = new Map<string, TokenClass>();

const settings: ThemeRegistrationRaw['settings'] = [{ settings: { foreground: '#000000', background: '#ffffff' } }];
for (const [kind, scope] of Object.entries(TOKEN_CLASSES)) {
  const foreground = `#${String(classOfColour.size + 1).padStart(6, '0')}`;
  classOfColour.set(foreground, kind as TokenClass);
  settings.push({ scope: [...scope], settings: { foreground } });
}
settings.push({ scope: [...UNMARKED_SCOPES], settings: { foreground: '#000000' } });

// The JavaScript engine starts in no time and is the faster one for YAML and shell, of which most blocks are made.
const shiki = createHighlighterCoreSync({
  langs: [],
  themes: [{ name: THEME, type: 'light', settings }],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

const load = createRequire(import.meta.url);
const loaded = new Set<string>();

/**
 * Splits code into lines of tokens. Loads the grammar when it is first asked for, in a few milliseconds; the first block in a
 * language takes some tens more. Lines of `LONGEST_LINE` and more are one token, and so are all where a grammar fails.
 */
export function tokenLines(code: string, grammar: string): Token[][] {
  try {
    return tokenise(code, grammar);
  } catch {
    return code.split('\n').map((text) => [{ text }]);
  }
}

function tokenise(code: string, grammar: string): Token[][] {
  if (!loaded.has(grammar)) {
    shiki.loadLanguageSync(registrationOf(load(`shiki/langs/${grammar}.mjs`)));
    loaded.add(grammar);
  }
  const lines = shiki.codeToTokensBase(code, {
    lang: grammar,
    theme: THEME,
    tokenizeMaxLineLength: LONGEST_LINE,
    // A limit by the clock would make the HTML depend on how busy the machine is.
    tokenizeTimeLimit: 0,
  });
  return lines.map((line) => merged(line));
}

/** Neighbours of one kind as one token; white space goes with what stands before it. */
function merged(line: readonly { readonly content: string; readonly color?: string }[]): Token[] {
  const tokens: { text: string; kind?: TokenClass }[] = [];
  for (const { content, color = '' } of line) {
    const kind = classOfColour.get(color.toLowerCase());
    const last = tokens.at(-1);
    if (last !== undefined && (last.kind === kind || content.trim() === '')) last.text += content;
    else tokens.push(kind === undefined ? { text: content } : { text: content, kind });
  }
  return tokens;
}

function registrationOf(module: unknown): LanguageRegistration[] {
  if (typeof module === 'object' && module !== null && 'default' in module && Array.isArray(module.default)) {
    return module.default as LanguageRegistration[];
  }
  throw new TypeError('A grammar of Shiki is not of the form that this version has.');
}
