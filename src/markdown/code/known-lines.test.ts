import { createRequire } from 'node:module';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { GrammarState, LanguageRegistration, ThemeRegistrationRaw } from 'shiki/types';
import { describe, expect, it } from 'vitest';
import { knownLines } from './known-lines.ts';

const load = createRequire(import.meta.url);
const loadDefault = (module: string): unknown => (load(module) as { default: unknown }).default;
const grammars = ['yaml', 'shellscript', 'markdown', 'python', 'typescript', 'html'] as const;
const shiki = createHighlighterCoreSync({
  langs: grammars.map((name) => loadDefault(`shiki/langs/${name}.mjs`) as LanguageRegistration[]),
  themes: [loadDefault('shiki/themes/github-light.mjs') as ThemeRegistrationRaw],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** Shiki's limit by the clock would leave lines half read on a busy machine. */
const PATIENT = { theme: 'github-light', tokenizeTimeLimit: 0 };

function memoryOf(lang: string) {
  let asked = 0;
  const open = knownLines(
    (line: string, before: GrammarState | undefined) => {
      asked += 1;
      const options = { ...PATIENT, lang, ...(before !== undefined && { grammarState: before }) };
      const tokens = shiki.codeToTokensBase(line, options);
      const after = shiki.getLastGrammarState(tokens);
      if (after === undefined) throw new Error('No state.');
      return { tokens: tokens.flat().map(({ content, color }) => [content, color]), after };
    },
    (state: GrammarState) => state.getInternalStack(),
  );
  const read = (code: string) => {
    const reader = open();
    return code.split('\n').map((line) => reader.read(line));
  };
  return { read, asked: () => asked };
}

function inOnePiece(code: string, lang: string) {
  const lines = shiki.codeToTokensBase(code, { ...PATIENT, lang });
  return lines.map((line) => line.map(({ content, color }) => [content, color]));
}

/** Lines that mean one thing here and another there. */
const LINES: Readonly<Record<(typeof grammars)[number], readonly string[]>> = {
  yaml: [
    'a: |',
    'a: >-',
    '  b: 1',
    'b: 1',
    '- c: "',
    '  d',
    '"',
    '',
    '# e',
    '---',
    '  - f: {',
    '    g: [1,',
    ']}',
    'h: &i',
  ],
  shellscript: [
    'cat <<EOF',
    "cat <<'END'",
    'EOF',
    'END',
    'a="',
    '$b',
    '"',
    'if c; then',
    'fi',
    '# d',
    'e() {',
    '}',
    '\\',
    '',
  ],
  markdown: [
    '```yaml',
    '```',
    'a: 1',
    '# b',
    '- c',
    '  d',
    '> e',
    '',
    '<div>',
    '</div>',
    '    f',
    '~~~js',
    '~~~',
    '**g',
  ],
  python: ['"""', "'''", 'def a():', '    b = 1', '# c', 'd = f"""{', '}"""', 'class E:', '(', ')', '', 'g = [', ']'],
  typescript: [
    '/*',
    '*/',
    '`',
    '${',
    '}',
    'const a = 1;',
    'type B = {',
    '};',
    '// c',
    'f(',
    ')',
    '',
    '<D>',
    'class E {',
  ],
  html: [
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    'a { b: c }',
    'let d = `',
    '`',
    '<!--',
    '-->',
    '<p',
    '>',
    '',
    '"',
  ],
};

describe('knownLines', () => {
  it.each(grammars)('reads lines of %s, whatever was read before, as they are read in one piece', (lang) => {
    const memory = memoryOf(lang);
    const random = numbers();
    const lines = LINES[lang];
    for (let time = 0; time < 60; time += 1) {
      const code = Array.from({ length: 12 }, () => lines[random() % lines.length] ?? '').join('\n');
      expect(memory.read(code), code).toEqual(inOnePiece(code, lang));
    }
  });

  it('asks for no line again that stands where it stood before', () => {
    const { read, asked } = memoryOf('yaml');
    read('a: 1\nb: 2\nc:\n  d: 3');
    const before = asked();
    read('a: 1\nb: 2\nb: 2\na: 1\nc:\n  d: 3');
    expect(asked() - before).toBeLessThan(3);
  });

  it('reads thousands of constructs in each other, and compares no such state', () => {
    const code = `${'[\n'.repeat(3000)}1`;
    expect(memoryOf('typescript').read(code)).toEqual(inOnePiece(code, 'typescript'));
  });

  it('forgets when it knows too much', () => {
    const { read, asked } = memoryOf('yaml');
    const many = Array.from({ length: 25_000 }, (_, index) => `# ${index}`).join('\n');
    read(many);
    const before = asked();
    read('# 1\n# 2');
    expect(asked() - before).toBe(2);
  });
});

/** The same numbers at each run. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 8;
  };
}
