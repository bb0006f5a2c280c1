import { describe, expect, it } from 'vitest';
import { tokenLines } from './highlighter.ts';
import { deadline, LONGEST_LINE } from './patience.ts';
import type { Token } from './token-classes.ts';

function tokens(code: string, grammar: string): readonly (readonly Token[])[] {
  return tokenLines(code, grammar, deadline()) ?? [];
}

function marked(code: string, grammar: string): string {
  return tokens(code, grammar)
    .map((line) => line.map(({ text, kind }) => (kind === undefined ? text : `${kind}(${text})`)).join(''))
    .join('\n');
}

describe('tokenLines', () => {
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
    const kept = tokens(code, 'yaml').map((line) => line.map(({ text }) => text).join(''));
    expect(kept.join('\n')).toBe(code);
  });

  it('leaves a line that is too long without colours and goes on after it', () => {
    const [long, next] = tokens(`a: ${'b'.repeat(LONGEST_LINE)}\nkind: Pod`, 'yaml');
    expect(long).toHaveLength(1);
    expect(long?.[0]?.kind).toBeUndefined();
    expect(next?.[0]).toEqual({ text: 'kind', kind: 'a' });
  });

  it('goes on in long code as it would in one piece', () => {
    const code = `a: |\n${'  b: 1\n'.repeat(5000)}c: 1`;
    const lines = tokens(code, 'yaml');
    expect(lines).toHaveLength(5002);
    expect(lines[5000]).toEqual([{ text: '  b: 1' }]);
    expect(lines[5001]?.[0]).toEqual({ text: 'c', kind: 'a' });
  });

  it('gives up where there is no such grammar, or no time', () => {
    expect(tokenLines('a', 'no-such-grammar', deadline())).toBeUndefined();
    expect(tokenLines('a', 'yaml', 0)).toBeUndefined();
  });
});
