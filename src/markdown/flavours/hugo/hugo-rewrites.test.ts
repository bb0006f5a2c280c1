import { describe, expect, it } from 'vitest';
import { noteFrom } from '../../testing/note-from.ts';
import { rewriteNote, type RewrittenNote } from '../rewrite-note.ts';

function rewritten(source: string): RewrittenNote {
  return rewriteNote(noteFrom(source, 'note.md', 'en', 'hugo'));
}

describe('the rewrites of Hugo', () => {
  it.each([
    ['puts a blank line where one is needed', 'a\n{{< note >}}\nb\n{{< /note >}}\nc', 'a\n\n> [!note]\n> b\n\nc'],
    ['adds no blank line where there is one', 'a\n\n{{< note >}}\nb\n{{< /note >}}\n\nc', 'a\n\n> [!note]\n> b\n\nc'],
    [
      'keeps to the item of a list',
      '1. a\n\n   {{< note >}}\n   b\n\n   c\n   {{< /note >}}\n',
      '1. a\n\n   > [!note]\n   > b\n   >\n   > c\n',
    ],
    [
      'keeps to the item of a list that its lines have left',
      '- a\n\n  {{< note >}}\nb\n  {{< /note >}}\n',
      '- a\n\n  > [!note]\n  > b\n',
    ],
    ['begins a block behind the sign of a list', '- {{< tip >}}a{{< /tip >}}\n- b', '- > [!tip]\n  > a\n\n- b'],
    ['keeps to a quote', '> {{< note >}}\n> a\n> {{< /note >}}\n> b', '> > [!note]\n> > a\n>\n> b'],
    [
      'takes away the indentation that all lines share',
      '{{< tabs >}}\n  {{< tab "A" >}}\n    - a\n      - b\n  {{< /tab >}}\n{{< /tabs >}}\n',
      '> [!tab] A\n> - a\n>   - b\n',
    ],
    [
      'leaves no trace of a line that held a tag alone',
      'a\n\n{{< toc >}}\n\nb\n\n{{< steps >}}\nc\n{{< /steps >}}\n\nd',
      'a\n\nb\n\nc\n\nd',
    ],
    ['does not join paragraphs', 'a\n{{< toc >}}\nb', 'a\n\nb'],
    ['parts groups of tabs', tabs('A') + tabs('B'), '> [!tab] A\n> x\n\n<!-- -->\n\n> [!tab] B\n> x'],
    [
      'writes a longer fence around fences',
      '{{< highlight md >}}\n```\na\n```\n{{< /highlight >}}',
      '````md\n```\na\n```\n````',
    ],
    ['writes tags on several lines in one', '{{< a\n>}}', '`{{< a >}}`'],
    ['says attributes behind a fence in our words', '```go {linenos=true}\n```', '```go showLineNumbers\n```'],
  ])('%s', (_case, source, expected) => {
    expect(rewritten(source).rewritten?.text).toBe(expected);
  });

  it.each([
    ['without shortcodes', '# a\n\n{{ .b }} `{{ c }}` {d}\n\n{e}\n\n```js {1,3}\n```\n'],
    ['with shortcodes in comments alone', '<!-- {{< note >}} {{</* a */>}} -->\n'],
    ['with shortcodes of others in code alone', '`{{< note >}}`\n\n```\n{{% tab %}}\n{{< /x >}}\n```\n'],
  ])('change nothing in a note %s', (_case, source) => {
    expect(rewritten(source)).toMatchObject({ rewritten: undefined, diagnostics: [], changes: [] });
  });

  it('leave text that was said in our Markdown as it is', () => {
    const once = rewritten('{{< tabs >}}{{< tab "A" >}}{{< note >}}a{{< /note >}}{{< /tab >}}{{< /tabs >}}\n\nb\n{.c}');
    expect(rewritten(once.rewritten?.text ?? '').rewritten).toBeUndefined();
  });

  it('tell of each construct what became of it, and where it was', () => {
    const { changes } = rewritten('a\n\n{{< note >}}b{{< /note >}} {{< unknown >}}\n\n{{< toc >}}\n');
    expect(changes.map(({ kind, what, place }) => `${kind} ${what} ${place.line}:${place.column}`)).toEqual([
      'changed {{< note >}} 3:1',
      'lost {{< unknown >}} 3:28',
      'lost {{< toc >}} 5:1',
    ]);
  });

  it('offer near names', () => {
    expect(rewritten('{{< nite >}}').diagnostics[0]?.hint?.en).toContain('note');
  });

  it.each([
    ['never closed', '{{< note >}} ', ''],
    ['never opened', '{{< /note >}}', ''],
    ['in one another', '{{< note >}}\n', '{{< /note >}}\n'],
    ['that cross', '{{< a >}}{{< note >}}', '{{< /a >}}{{< /note >}}'],
    ['with open quotes', '{{< a "', ''],
    ['with open raw text', '{{< a `', ''],
    ['behind open code', '` {{< note >}} ', ''],
    ['behind open comments', '<!-- {{< note >}} ', ''],
    ['behind open fences', '```\n{{< x >}}\n~~~~\n', ''],
    ['that are text and never end', '{{</* ', ''],
    ['in one line', '{{< tabs >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}', ''],
    ['behind open tags and brackets', '<a =[(', '{{< ref "a" >}}'],
    ['behind signs of lists', '- ', '{{< note >}}x{{< /note >}}'],
  ])('take 5,000 shortcodes %s', (_case, before, after) => {
    const source = before.repeat(5000) + after.repeat(5000);
    const started = performance.now();
    const { rewritten: text } = rewritten(source);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(text?.text.length ?? 0).toBeLessThan(source.length * 8);
  });
});

function tabs(label: string): string {
  return `{{< tabs >}}{{< tab "${label}" >}}x{{< /tab >}}{{< /tabs >}}`;
}
