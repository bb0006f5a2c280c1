import { describe, expect, it } from 'vitest';
import { readTags } from './read-tags.ts';
import { isTag } from './tag.ts';

/** Tags as `kind name(positional…, name=value…)`, others by their kind. */
function read(text: string): string[] {
  return readTags(text).map((token) => {
    if (!isTag(token)) return token.kind;
    const { named, positional } = token.parameters;
    const parameters = [
      ...positional.map((value) => value.text),
      ...[...named].map(([name, value]) => `${name}=${value.text}`),
    ];
    return `${token.kind} ${token.name}(${parameters.join(', ')})`;
  });
}

describe('readTags', () => {
  it.each([
    ['a name', '{{< note >}}', ['open note()']],
    ['no spaces', '{{<note>}}{{</note>}}', ['open note()', 'close note()']],
    ['the other notation', '{{% tab name="가" %}}', ['open tab(name=가)']],
    ['a tag that closes itself', '{{< tab include="a.md" />}}', ['alone tab(include=a.md)']],
    ['a tag that closes itself without a space', '{{< br/>}}', ['alone br()']],
    ['spaces around the slash', '{{< / note >}}', ['close note()']],
    ['a name with a folder', '{{< blocks/cover >}}', ['open blocks/cover()']],
    ['bare values', '{{< youtube w7Ft2ymGmfc>}}', ['open youtube(w7Ft2ymGmfc)']],
    ['paths without quotes', '{{< figure src=/a/b.png >}}', ['open figure(src=/a/b.png)']],
    ['escaped quotes', String.raw`{{< a "say \"hi\"" >}}`, ['open a(say "hi")']],
    ['text as it is', '{{< a t=`say "hi" \\ >}}` >}}', ['open a(t=say "hi" \\ >}})']],
    ['an end in quotes', '{{< a "x >}} y" >}}', ['open a(x >}} y)']],
    ['lines', '{{< figure\n  src="a"\n  alt="b"\n>}}', ['open figure(src=a, alt=b)']],
    ['names in capitals', '{{< a langEqualsHeader=true >}}', ['open a(langequalsheader=true)']],
    ['a tag as text', '{{</* note "a" */>}}', ['escaped']],
    ['several tags as text', '{{%/* a %}}b{{% /a */%}}', ['escaped']],
    ['a quote without an end', '{{< a "b >}}\n', ['malformed']],
    ['signs that do not agree', '{{< a %}}', ['malformed']],
    ['no name', '{{< >}}', ['malformed']],
    ['a tag without an end before another', '{{< a {{< b >}}', ['malformed', 'open b()']],
    ['templates of other languages', '{{ .Values.a }} {{- if x }} {{{< a', ['malformed']],
  ])('reads %s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tells where a value stands, without its quotes', () => {
    const text = '{{< ref path="a b.md" >}}';
    const [token] = readTags(text);
    const value = token !== undefined && isTag(token) ? token.parameters.named.get('path') : undefined;
    expect(text.slice(value?.start, value?.end)).toBe('a b.md');
  });
});
