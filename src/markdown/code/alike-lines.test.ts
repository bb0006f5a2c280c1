import { createRequire } from 'node:module';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { LanguageRegistration } from 'shiki/types';
import { describe, expect, it } from 'vitest';
import { modelsOf, withWords } from './alike-lines.ts';
import { knownLines } from './known-lines.ts';
import { LONGEST_LINE } from './patience.ts';

const load = createRequire(import.meta.url);
const registrationOf = (name: string): LanguageRegistration[] =>
  (load(`shiki/langs/${name}.mjs`) as { default: LanguageRegistration[] }).default;

const grammars = ['yaml', 'shellscript'] as const;
type Name = (typeof grammars)[number];
const shiki = createHighlighterCoreSync({
  langs: grammars.map(registrationOf),
  themes: [],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

function modelOf(name: string) {
  const [registration] = registrationOf(name);
  return registration && modelsOf(registration);
}

/** Tells the scopes of each stretch of a line. */
function readerOf(name: Name) {
  const grammar = shiki.getLanguage(name);
  type Stack = ReturnType<typeof grammar.tokenizeLine>['ruleStack'];
  const read = (line: string, before: Stack | undefined) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, before ?? null, 0);
    let said = '';
    let former = '';
    for (const { startIndex, endIndex, scopes } of tokens) {
      const all = scopes.join(' ');
      said += (all === former ? '' : `\n${all}: `) + line.slice(startIndex, endIndex);
      former = all;
    }
    return { tokens: said, after: ruleStack };
  };
  const models = modelOf(name);
  const open = knownLines(read, (stack: Stack) => stack, models && { modelOf: models, withWords });
  return {
    read: (lines: readonly string[]) => {
      const reader = open();
      return lines.map((line) => reader.read(line));
    },
    readPlainly: (lines: readonly string[]) => {
      let before: Stack | undefined;
      return lines.map((line) => {
        const { tokens, after } = read(line, before);
        before = after;
        return tokens;
      });
    },
  };
}

/** What lines are put together from: words of the grammar and others, and whatever stands around them. */
const PIECES: Readonly<Record<Name, readonly string[]>> = {
  yaml: [
    ...'name metadata app web-7 nginx registry.example/a_b:1.2-a a:b a:1 v1.2 파드 데몬셋-이름 K8s Ab x'.split(' '),
    ...'null Null yes No true false on OFF y n TAG YAML inf nan not-on on-call no/yes Z t e null.'.split(' '),
    ...'1 0 0x1f 0b1 017 1.5 1e3 1.e+3 .inf .nan -.inf 2001-12-14 21:59:43 12:30:45.5 -3 +7 1_000 64Mi'.split(' '),
    ...[': ', ':', ': ', ' #', '#', '# ', ' ', '  ', '\t', ', ', ',', '- ', '-', '--', '---', '...', '? ', '?'],
    ...['{', '}', '[', ']', '{ ', ' }', '"', "'", '|', '>', '|-', '>2', '~', '=', '<<', '@', '`', '(', ')', '+', ';'],
    ...['&a', '*a', '!tag', '%', '\\n', '\\', '😀', '\u00a0', '…', '<', '/', '.', '_', '$', '^'],
  ],
  shellscript: [
    ...'kubectl get pods my-pod a.yaml dir/a_b v1.2 foo-in for-x end.sh get/end true-x Ab x'.split(' '),
    ...'if then do done time for in case esac function export echo cd exec true false select return test alias'.split(
      ' ',
    ),
    ...'-n --all -f --name=a --replicas=3 1 0x1f -5 1.2.3 A=b a=b kube-system app=web nginx:1.25 a@b a+=b 파드'.split(
      ' ',
    ),
    ...[' ', ' ', ' ', ' ', '  ', '\t', '=', ':', '.', '/', ',', '@', '+', '-', '_'],
    ...[
      '|',
      ' | ',
      '&&',
      ';',
      '$A',
      '${a}',
      '$(',
      ')',
      '(',
      '{',
      '}',
      '"',
      "'",
      '`',
      '<<EOF',
      'EOF',
      '>',
      '#',
      ' # ',
      '\\',
      '*',
    ],
  ],
};

/** The same numbers at each run. */
function numbers(): () => number {
  let state = 11;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 8;
  };
}

describe.each(grammars)('lines of %s that differ in words', (name) => {
  it('are read as the grammar reads each, whatever was read before', () => {
    const { read, readPlainly } = readerOf(name);
    const random = numbers();
    const pieces = PIECES[name];
    const any = () => pieces[random() % pieces.length] ?? '';
    const line = () => ' '.repeat((random() % 4) * 2) + Array.from({ length: 1 + (random() % 7) }, any).join('');
    for (let time = 0; time < 300; time += 1) {
      const lines = Array.from({ length: 1 + (random() % 6) }, line);
      expect(read(lines), lines.join('\n')).toEqual(readPlainly(lines));
    }
  });
});

describe('modelsOf', () => {
  it.each([
    ['yaml', '  - name: web-7 # 이름', '  - app: db.example/b:1.2 # word', '  - Qzq: Qzq # Qzq'],
    ['yaml', 'a: { memory: 64Mi }', 'a: { storage: 64Mi }', 'a: { Qzq: 64Mi }'],
    ['yaml', 'ready: true', 'works: true', 'Qzq: true'],
    ['shellscript', 'kubectl get pods -n web', 'kubectl apply file.yaml -n db', 'kubectl Qzq Qzq -n Qzq'],
  ])('takes lines of %s for one', (name, one, other, line) => {
    const models = modelOf(name);
    expect([models?.(one, true)?.line, models?.(other, true)?.line]).toEqual([line, line]);
    expect(withWords(line, models?.(one, true)?.words ?? [])).toBe(one);
  });

  it.each([
    ['yaml', 'a: &anchor/b'],
    ['yaml', 'a: "\\name"'],
    ['yaml', 'on: true'],
    ['yaml', 'Qzq: name'],
    ['yaml', `name: ${'1'.repeat(LONGEST_LINE)}`],
    ['yaml', 'is '.repeat((LONGEST_LINE - 2) / 3)],
    ['shellscript', 'cat <<word'],
    ['shellscript', 'echo then'],
  ])('leaves to the grammar of %s what it looks into: %s', (name, line) => {
    expect(modelOf(name)?.(line, true)).toBeUndefined();
  });

  it('believes a shell command only where nothing is open around it', () => {
    expect(modelOf('shellscript')?.('kubectl get pods', false)).toBeUndefined();
  });

  it('knows nothing of other languages', () => {
    expect(modelOf('go')).toBeUndefined();
  });
});
