import { describe, expect, it } from 'vitest';
import { commandsOf, readTranscript } from './transcript.ts';

/** Each line with the letter of its kind: `$` command, `:` output, `#` comment. */
function kinds(code: string, labelled = true): string[] {
  const parts = readTranscript(code, labelled) ?? [];
  return parts.flatMap((part) =>
    part.kind === 'command'
      ? part.lines.map(({ prompt, text }) => `$ ${prompt}|${text}`)
      : [`${part.kind === 'comment' ? '#' : ':'} ${part.line}`],
  );
}

function commands(code: string, labelled = true): string | undefined {
  const parts = readTranscript(code, labelled);
  return parts && commandsOf(parts);
}

describe('readTranscript', () => {
  it.each([
    ['$ ls', '$ ', 'ls'],
    ['[root@k8s-master daemonset]# k apply -f a.yaml', '[root@k8s-master daemonset]# ', 'k apply -f a.yaml'],
    ['user@host:~$ ls', 'user@host:~$ ', 'ls'],
    ['(venv) user@host:~/my notes$ ls', '(venv) user@host:~/my notes$ ', 'ls'],
    ['root@nginx-7c5:/# ls', 'root@nginx-7c5:/# ', 'ls'],
    ['me@mac ~ % ls', 'me@mac ~ % ', 'ls'],
    ['/ # wget -qO- web', '/ # ', 'wget -qO- web'],
    ['~ $ ls', '~ $ ', 'ls'],
    ['PS C:\\notes> dir', 'PS C:\\notes> ', 'dir'],
    ['C:\\notes> dir', 'C:\\notes> ', 'dir'],
    ['❯ ls', '❯ ', 'ls'],
    ['# ls', '# ', 'ls'],
    ['mysql> SELECT 1;', 'mysql> ', 'SELECT 1;'],
    ['>>> print(1)', '>>> ', 'print(1)'],
  ])('knows the prompt of `%s`', (line, prompt, text) => {
    expect(readTranscript(`${line}\nout`, true)).toEqual([
      { kind: 'command', lines: [{ prompt, text }] },
      { kind: 'output', line: 'out' },
    ]);
  });

  it.each(['NAME   READY', '$PATH is set', 'a$ b', 'total 5$', '| # |'])('takes `%s` for output', (line) => {
    expect(kinds(`$ x\n${line}`)).toEqual(['$ $ |x', `: ${line}`]);
  });

  it('takes lines with # above a prompt for comments, and others for output', () => {
    const code = '# first\n$ a\n# from a file\nout\n\n## second\n## third\n$ b';
    expect(kinds(code)).toEqual([
      '# # first',
      '$ $ |a',
      ': # from a file',
      ': out',
      ': ',
      '# ## second',
      '# ## third',
      '$ $ |b',
    ]);
  });

  it('goes on with a command after a backslash, with and without the secondary prompt', () => {
    expect(commands('$ kubectl run a \\\n>   --image=b \\\n    --port=80\npod/a created')).toBe(
      'kubectl run a \\\n  --image=b \\\n    --port=80',
    );
  });

  it('goes on with a command to the end of its here-document', () => {
    const code = '$ cat <<EOF | kubectl apply -f -\nkind: Pod\n  name: "a\nEOF\npod/a created';
    expect(commands(code)).toBe('cat <<EOF | kubectl apply -f -\nkind: Pod\n  name: "a\nEOF');
  });

  it.each(["<<-'END'", '<< END', '<<"END"'])('knows the here-document %s', (sign) => {
    expect(commands(`$ cat ${sign}\na\nEND\nout`)).toBe(`cat ${sign}\na\nEND`);
  });

  it('goes on with a command inside quotation marks', () => {
    expect(commands(`$ kubectl patch a -p '{\n  "b": 1\n}'\npatched\n$ c`)).toBe(
      `kubectl patch a -p '{\n  "b": 1\n}'\nc`,
    );
  });

  it.each(["$ echo it's\nits\n$ b", '$ cat <<EOF\nout\n$ b'])(
    'ends a command with its line where its end is missing: %j',
    (code) => {
      const [first = '', out = ''] = code.split('\n');
      expect(kinds(code)).toEqual([`$ $ |${first.slice(2)}`, `: ${out}`, '$ $ |b']);
    },
  );

  it('copies the commands and nothing else', () => {
    expect(commands('# why\n$ a\nout\n\n$ \n$ b\nout')).toBe('a\nb');
  });

  it('believes `# ` to be a prompt only in a block that is called a transcript', () => {
    expect(commands('# ls\nout')).toBe('ls');
    expect(readTranscript('# ls\nout', false)).toBeUndefined();
  });

  it('reads a block without a label if it begins with a command', () => {
    expect(commands('# why\n$ a\nout', false)).toBe('a');
    expect(readTranscript('out\n$ a', false)).toBeUndefined();
    expect(readTranscript('$ ', false)).toBeUndefined();
    expect(readTranscript('a: 1', false)).toBeUndefined();
  });

  it('reads very long transcripts without quotation marks that close', () => {
    const code = `$ echo it's\n${'out\n'.repeat(20_000)}`.repeat(3);
    expect(readTranscript(code, true)?.filter(({ kind }) => kind === 'command')).toHaveLength(3);
  });
});
