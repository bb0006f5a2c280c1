import { createRequire } from 'node:module';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { GrammarState, LanguageRegistration, ThemeRegistrationRaw } from 'shiki/types';
import { knownLines, type LineReader, type ReadLine } from './known-lines.ts';
import { LONGEST_LINE } from './patience.ts';
import { type Token, TOKEN_CLASSES, type TokenClass, UNMARKED_SCOPES } from './token-classes.ts';

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

const readers = new Map<string, () => LineReader<readonly Token[]>>();

/**
 * A reader of lines from the first on. Loads the grammar when it is first asked for, in a few milliseconds; the first lines in
 * a language take some tens more. Throws where a grammar cannot be loaded.
 */
export function readerOf(grammar: string): LineReader<readonly Token[]> {
  const known = readers.get(grammar);
  if (known !== undefined) return known();
  shiki.loadLanguageSync(registrationOf(load(`shiki/langs/${grammar}.mjs`)));
  const made = knownLines((line, before) => readLine(line, grammar, before));
  readers.set(grammar, made);
  return made();
}

function readLine(line: string, grammar: string, before: GrammarState | undefined): ReadLine<readonly Token[]> {
  const tokens = shiki.codeToTokensBase(line, {
    lang: grammar,
    theme: THEME,
    tokenizeMaxLineLength: LONGEST_LINE,
    // Shiki's own limit by the clock, for each line, would leave a line half coloured when the machine is busy.
    tokenizeTimeLimit: 0,
    ...(before !== undefined && { grammarState: before }),
  });
  const after = shiki.getLastGrammarState(tokens);
  if (after === undefined) throw new TypeError('Shiki does not tell where it stands after a line.');
  return { tokens: merged(tokens.flat()), after };
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
