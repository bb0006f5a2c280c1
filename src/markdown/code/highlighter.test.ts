import { describe, expect, it } from 'vitest';
import { highlightedLines } from './highlighter.ts';
import { LONGEST_LINE, patience } from './patience.ts';

function linesOf(code: string, grammar: string): readonly string[] {
  return highlightedLines(code, grammar, patience()) ?? [];
}

function marked(code: string, grammar: string): string {
  return linesOf(code, grammar).join('\n').replaceAll(SPAN, '$1($2)');
}

const SPAN = /<span class="(\w)">([^<]*)<\/span>/g;

describe('highlightedLines', () => {
  it('tells keys, numbers, strings and comments of YAML apart and leaves plain scalars alone', () => {
    expect(marked('kind: Pod # 파드\nreplicas: 3\nname: "a"\nready: true', 'yaml')).toBe(
      'a(kind): Pod c(# 파드)\na(replicas): n(3)\na(name): s("a")\na(ready): n(true)',
    );
  });

  it('tells commands, options and variables of a shell apart', () => {
    expect(marked('kubectl get po -n "$NS" | grep x', 'shellscript')).toBe(
      'f(kubectl )get po n(-n )s(")v($NS)s(") | f(grep )x',
    );
  });

  it.each(['go', 'typescript', 'docker', 'json', 'toml', 'sql', 'nginx', 'hcl'])('has colours for %s', (grammar) => {
    const samples: Record<string, string> = {
      go: 'package main',
      typescript: 'const a = 1;',
      docker: 'FROM nginx',
      json: '{"a": 1}',
      toml: 'a = 1',
      sql: 'SELECT 1',
      nginx: 'listen 80;',
      hcl: 'a = "b"',
    };
    expect(marked(samples[grammar] ?? '', grammar)).toMatch(/[a-z]\(/);
  });

  it('keeps every character of the code', () => {
    const code = 'a:  "b"\t# c  \n\n  - d\u00a0😀\n';
    expect(linesOf(code, 'yaml').join('\n').replaceAll(SPAN, '$2')).toBe(code);
  });

  it('colours a line like those with other words', () => {
    const lines = ['a', 'web-7', 'registry.example/b_c', '파드', 'true', 'no'].map((word) => `name: ${word} # ${word}`);
    expect(marked(lines.join('\n'), 'yaml').split('\n')).toEqual([
      'a(name): a c(# a)',
      'a(name): web-7 c(# web-7)',
      'a(name): registry.example/b_c c(# registry.example/b_c)',
      'a(name): 파드 c(# 파드)',
      'a(name): n(true )c(# true)',
      'a(name): n(no )c(# no)',
    ]);
  });

  it('leaves a line that is too long without colours and goes on after it', () => {
    const long = `a: ${'b'.repeat(LONGEST_LINE)}`;
    expect(linesOf(`${long}\nkind: Pod`, 'yaml')).toEqual([long, '<span class="a">kind</span>: Pod']);
  });

  it('goes on in long code as it would in one piece', () => {
    const code = `a: |\n${'  b: 1\n'.repeat(5000)}c: 1`;
    const lines = linesOf(code, 'yaml');
    expect(lines).toHaveLength(5002);
    expect(lines[5000]).toBe('  b: 1');
    expect(lines[5001]).toMatch(/^<span class="a">c</);
  });

  it('gives up where there is no such grammar, or when patience ends', () => {
    expect(highlightedLines('a', 'no-such-grammar', patience())).toBeUndefined();
    expect(highlightedLines('a: 1\n'.repeat(5000), 'yaml', patience(-1))).toBeUndefined();
  });
});
