import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteFrom } from '../../testing/note-from.ts';
import { placesIn } from '../../source/lines.ts';
import { regionsOf } from '../../source/regions.ts';
import { jekyllRewrites } from './jekyll-rewrites.ts';
import { rewriteNote } from '../rewrite-note.ts';

function rewrittenIn(source: string): string {
  const note = noteFrom(source, 'input.md', 'en', 'jekyll');
  return rewriteNote(note).rewritten?.text ?? note.source.slice(note.bodyStart);
}

function codesOf(source: string): string[] {
  return rewriteNote(noteFrom(source, 'input.md', 'en', 'jekyll')).diagnostics.map(({ code }) => code);
}

const fixtures = join(import.meta.dirname, '../../fixtures');
const names = readdirSync(fixtures);
const inputOf = (name: string) => join(fixtures, name, 'input.md');

describe('a note of Jekyll', () => {
  test.each(names.filter((name) => name.startsWith('jekyll-') && !name.startsWith('jekyll-raw')))(
    'is the same when it is rewritten twice: %s',
    (name) => {
      const once = rewrittenIn(readFileSync(inputOf(name), 'utf8'));
      expect(rewrittenIn(once)).toBe(once);
    },
  );

  test.each(names.filter((name) => !name.startsWith('jekyll-') && existsSync(inputOf(name))))(
    'keeps its text where nothing of it is Jekyll’s: %s',
    (name) => {
      const source = readFileSync(inputOf(name), 'utf8').replace(/\{[{%:]|\*\[|\$\$|<|^\^$/gm, '.');
      const note = noteFrom(source, 'input.md', 'en', 'jekyll');
      const scene = { note, placeOf: placesIn(source, note.id), regions: () => regionsOf(source) };
      for (const rewrite of jekyllRewrites) {
        expect(rewrite(source, scene)).toMatchObject({ edits: [], diagnostics: [], changes: [] });
      }
    },
  );

  test('never shows what stands in a comment', () => {
    const ways = [
      '{% comment %}SECRET{% endcomment %}',
      '{%- comment -%}SECRET{%- endcomment -%}',
      '{% comment %}{% raw %}{% endcomment %}SECRET{% endraw %}{% endcomment %}',
      '{% comment %}{% comment %}{% endcomment %}SECRET{% endcomment %}',
      '{% comment %}{{ SECRET {% endcomment %}',
      '{% comment %}SECRET',
      '{% # SECRET %}',
      '{::comment}SECRET{:/comment}',
      '{::comment}SECRET{:/}',
      '{::comment}\nSECRET {:/} SECRET\n{:/comment}',
      '{::comment}\nSECRET',
      '`code` {% comment %}```\nSECRET\n```{% endcomment %}',
      '{% highlight sh %}\nls {% comment %}SECRET{% endcomment %}\n{% endhighlight %}',
      '```\n{% comment %}SECRET{% endcomment %}\n```',
      '| a {% comment %}SECRET{% endcomment %} |\n|---|',
      '<p title="{% comment %}SECRET{% endcomment %}">',
    ];
    for (const way of ways) {
      expect(rewrittenIn(way), way).not.toContain('SECRET');
      expect(rewrittenIn(`text\n\n${way}\n\ntext`), way).not.toContain('SECRET');
    }
  });

  test('tells where its faults stand in the note as written', () => {
    const note = noteFrom('---\ntitle: a\n---\n{% raw %}x{% endraw %} {{ a }}\n\ntext{: .b}\n', 'a.md', 'en', 'jekyll');
    expect(rewriteNote(note).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'liquid-unknown 4:24',
      'kramdown-attributes-loose 6:5',
    ]);
  });

  test('reports Liquid in code once, and what stands in a loop with the loop', () => {
    expect(codesOf('`{{ a }}`\n\n```\n{{ b }}\n```\n')).toEqual(['liquid-in-code']);
    expect(codesOf('{% for a in b %}{{ a }}{% include c.html %}{% endfor %}')).toEqual(['liquid-unknown']);
  });

  test('says what was changed and what was lost', () => {
    const note = noteFrom(
      '{% comment %}a{% endcomment %}\n\n[b]({% post_url 2024-01-01-b %}){: .c}\n',
      'a.md',
      'en',
      'jekyll',
    );
    expect(rewriteNote(note).changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'lost {% comment %}',
      'changed {% post_url 2024-01-01-b %}',
      'lost {: .c}',
    ]);
  });
});

describe('a hostile note', () => {
  test.each(
    [
      '{%',
      '{{',
      '{% raw %}',
      '{% endraw %}',
      '{% comment %}',
      '{% comment %}{% raw %}{% endcomment %}',
      '{% highlight a %}\n',
      '{% highlight a %}{% endhighlight %}',
      '{% if a %}',
      '{% capture a %}b{% endcapture %}{{ a }}\n',
      '{% assign a = a | append: a | append: "b" %}{{ a }}',
      '{% capture a %}{{ a }}{{ a }}b{% endcapture %}{{ a }}\n\n',
      '{{ a',
      '{{ a }} ',
      '[a]({{ a }}',
      '{: .note }\n',
      'a{: .note}',
      '{::comment}',
      '{::comment}{:/}',
      '{:a: .b}\n',
      '* TOC\n{:toc}\n',
      '> a\n{: .prompt-tip}\n',
      '<div markdown="1">',
      '<div class="notice" markdown="1">\n',
      '</div>\n',
      '<a ',
      '^\n',
      '$$a$$ b ',
      '*[a]: b\n',
      '*[a] ',
      '![a](b){: width="1"}',
      '{:'.padEnd(40, ':'),
      '{% include figure.html src="a" ',
    ].map((piece) => [piece]),
  )('of %j without end is read in a moment', (piece) => {
    for (const text of [piece.repeat(10_000), `${piece.repeat(5000)}\n%}}}{:/comment}{% endraw %}`]) {
      const start = performance.now();
      rewrittenIn(text);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});
