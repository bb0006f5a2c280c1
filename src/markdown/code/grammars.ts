import { createRequire } from 'node:module';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { LanguageRegistration, ThemeRegistrationRaw } from 'shiki/types';
import { escapeText } from '#html';
import { modelsOf, withWords } from './alike-lines.ts';
import { knownLines, type LineReader, type ReadLine } from './known-lines.ts';
import { tokensHtml } from './listing.ts';
import { LONGEST_LINE } from './patience.ts';
import { type Token, TOKEN_CLASSES, type TokenClass, UNMARKED_SCOPES } from './token-classes.ts';

const THEME = 'madang';

/** Colours stand for classes on their way through Shiki, which knows colours only: `#000001` is the first class. */
const colours = new Map<string, TokenClass>();

const settings: ThemeRegistrationRaw['settings'] = [{ settings: { foreground: '#000000', background: '#ffffff' } }];
for (const [kind, scope] of Object.entries(TOKEN_CLASSES)) {
  const foreground = `#${String(colours.size + 1).padStart(6, '0')}`;
  colours.set(foreground, kind as TokenClass);
  settings.push({ scope: [...scope], settings: { foreground } });
}
settings.push({ scope: [...UNMARKED_SCOPES], settings: { foreground: '#000000' } });

// The JavaScript engine starts in no time and is the faster one for YAML and shell, of which most blocks are made.
const shiki = createHighlighterCoreSync({
  langs: [],
  themes: [{ name: THEME, type: 'light', settings }],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** The class that each colour stands for, by the number that Shiki gives the colour. */
const classOfColour = shiki.setTheme(THEME).colorMap.map((colour) => colours.get(colour.toLowerCase()));

const load = createRequire(import.meta.url);

const readers = new Map<string, () => LineReader<string>>();

/**
 * Makes lines into HTML, from the first on. Loads the grammar when it is first asked for, in a few milliseconds; the first lines
 * in a language take some tens more. Throws where a grammar cannot be loaded.
 */
export function readerOf(grammar: string): LineReader<string> {
  const known = readers.get(grammar);
  if (known !== undefined) return known();
  const registrations = registrationOf(load(`shiki/langs/${grammar}.mjs`));
  shiki.loadLanguageSync(registrations);
  const language = shiki.getLanguage(grammar);
  const own = registrations.find(({ name }) => name === grammar);
  const modelOf = own && modelsOf(own);
  const made = knownLines(
    (line: string, before: Stack | undefined) => readLine(line, language, before),
    (stack) => stack,
    modelOf && { modelOf, withWords },
  );
  readers.set(grammar, made);
  return made();
}

/** What Shiki keeps between two lines. */
type Stack = ReturnType<Grammar['tokenizeLine2']>['ruleStack'];
type Grammar = ReturnType<typeof shiki.getLanguage>;

function readLine(line: string, grammar: Grammar, before: Stack | undefined): ReadLine<string, Stack> {
  if (line === '') return { tokens: '', after: before };
  if (line.length >= LONGEST_LINE) return { tokens: escapeText(line), after: before };
  // Shiki's own limit by the clock would leave a line half coloured when the machine is busy.
  const { tokens, ruleStack } = grammar.tokenizeLine2(line, before ?? null, 0);
  return { tokens: tokensHtml(merged(line, tokens)), after: ruleStack };
}

/**
 * Neighbours of one kind as one token; white space goes with what stands before it.
 *
 * @param tokens Where each token begins, and behind that its properties (MetadataConsts of vscode-textmate).
 */
function merged(line: string, tokens: Uint32Array): Token[] {
  const all: { text: string; kind?: TokenClass }[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const text = line.slice(tokens[at], tokens[at + 2]);
    const kind = classOfColour[((tokens[at + 1] ?? 0) & FOREGROUND) >>> FOREGROUND_AT];
    const last = all.at(-1);
    if (last !== undefined && (last.kind === kind || text.trim() === '')) last.text += text;
    else if (text !== '') all.push(kind === undefined ? { text } : { text, kind });
  }
  return all;
}

/** Where in the properties of a token the number of its colour stands. */
const FOREGROUND = 0xff8000;
const FOREGROUND_AT = 15;

function registrationOf(module: unknown): LanguageRegistration[] {
  if (typeof module === 'object' && module !== null && 'default' in module && Array.isArray(module.default)) {
    return module.default as LanguageRegistration[];
  }
  throw new TypeError('A grammar of Shiki is not of the form that this version has.');
}
