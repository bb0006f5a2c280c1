import { describe, expect, test } from 'vitest';
import { SLOT_CLOSE, SLOT_OPEN } from './draft.ts';
import { createMarkdown } from './markdown.ts';
import { noteFrom } from './testing/note-from.ts';
import { readable } from './testing/readable.ts';

const { draft, fragment } = await createMarkdown();

/** The fragment of a note from one text in it up to another. */
function part(source: string, from: string, to: string | undefined): string {
  const end = to === undefined ? source.length : source.indexOf(to, source.indexOf(from));
  return readable(fragment(noteFrom(source), source.indexOf(from), end).html);
}

describe('a fragment', () => {
  test('has the link definitions of the whole note', () => {
    const { slots } = fragment(noteFrom('[가][a]\n\n[a]: b.md "제목"\n'), 0, 6);
    expect(slots).toMatchObject([{ target: 'b.md', title: '제목' }]);
  });

  test('has those footnotes of the whole note that it refers to', () => {
    const html = part('하나[^1]\n\n둘[^2]\n\n[^1]: 첫째\n[^2]: 둘째\n    계속', '둘[', '[^1]: ');
    expect(html).toContain('둘째\n계속');
    expect(html).not.toContain('첫째');
  });

  test('has the ids that its headings have in the whole note', () => {
    const source = '## 예시\n\n하나\n\n## 예시\n\n둘\n';
    expect(part(source, '## 예시\n\n둘', undefined)).toContain('id="⚓예시-1"');
  });

  test('has no title of its own and no first-level heading', () => {
    const source = '# 제목\n\n글\n\n## 절\n\n글\n';
    const { html, title } = fragment(noteFrom(source), 0, source.length);
    expect(readable(html)).toMatch(/^<h2 id="⚓제목">/);
    expect(readable(html)).toContain('<h3 id="⚓절"');
    expect(title).toBe('제목');
  });

  test('is every section and every block that the draft of the whole tells of', () => {
    const note = noteFrom('# 제목\n\n## 하나\n\n> 인용\n> 계속 ^인용\n\n## 둘\n\n- 항목\n  계속 ^항목\n- 다음\n');
    const whole = draft(note);
    const htmlOf = ({ start, end }: { start: number; end: number }) => readable(fragment(note, start, end).html);
    expect(
      whole.headings.map(
        (heading) =>
          htmlOf(heading)
            .replace(/<a .*?<\/a>/g, '')
            .split('\n')[0],
      ),
    ).toEqual(['<h2 id="⚓하나">하나</h2>', '<h2 id="⚓둘">둘</h2>']);
    expect(whole.blocks.map(htmlOf)).toEqual([
      '<p id="⚓^인용">인용\n계속</p>',
      '<ul>\n<li id="⚓^항목">항목\n계속</li>\n</ul>',
    ]);
  });

  test('reports no faults: the draft of the whole does', () => {
    const note = noteFrom('없는 각주[^x]');
    expect(draft(note).diagnostics).toHaveLength(1);
    expect(fragment(note, 0, note.source.length).diagnostics).toEqual([]);
  });
});

describe('places', () => {
  test('are those of the note, whatever the text was made into before it was parsed', () => {
    const source = [
      '---',
      'title: 제목',
      '---',
      '',
      '**데몬셋(DaemonSet)**은 **"노드"**마다 %%감춤%% https://example.com/를 [[둘째]]',
      '',
      '글^[각주의 [[셋째]]] &#xFDD0; [[넷째]] #태그',
      '',
      '> - %%여러',
      '>   줄%% [[다섯째]]',
    ].join('\n');
    const { slots, tags } = draft(noteFrom(source));
    const lines = source.split('\n');
    const at = slots.flatMap((slot) => ('place' in slot ? [slot.place] : []));
    const found = [...at, ...tags.map(({ place }) => place)].map(({ line, column }) =>
      lines[line - 1]?.slice(column - 1, column + 4),
    );
    expect(found.toSorted()).toEqual(['#태그', '[[넷째]', '[[다섯째', '[[둘째]', '[[셋째]', 'https']);
  });
});

describe('hostile and odd notes', () => {
  const inputs: Record<string, string> = {
    nothing: '',
    'white space': ' \n\t\n '.repeat(10_000),
    'a letter': 'a'.repeat(500_000),
    'a long Korean line': '데몬셋(DaemonSet)은 **노드(Node)**마다 '.repeat(10_000),
    '10,000 links': '[[노트]] [가](b.md) '.repeat(5_000),
    'quotes in quotes': `${'>'.repeat(5_000)} 글`,
    'lists in lists': `${'- '.repeat(3_000)}글`,
    'nested callouts': Array.from({ length: 200 }, (_, depth) => `${'> '.repeat(depth + 1)}[!note] 글`).join('\n'),
    'open brackets': '[[ ![[ [ ( ^[ '.repeat(10_000),
    'open emphasis': '*가 **나 ~~다 ==라 _마 '.repeat(5_000),
    'open code': '`` ` ``` '.repeat(10_000),
    'open comments': '%% <!-- '.repeat(5_000),
    'open HTML': '<div><b><a href="'.repeat(3_000),
    'many headings': '## 절\n'.repeat(3_000),
    'many footnotes': '^[각주] '.repeat(3_000),
    'many tags': '#태그 '.repeat(10_000),
    'only delimiters': '*~=`$%^#>|-+_[]()!<&\\\n'.repeat(5_000),
    'line numbers': Array.from({ length: 20_000 }, (_, line) => line + 1).join('\n'),
    'data in an address': `![가](data:image/png;base64,${'A'.repeat(200_000)})`,
    'lone surrogates': '\uD800 **\uDC00(가)**은 \uD83D',
    'null and control characters': '\u0000 a\u0001 \u007F [a](\u0000)',
  };

  test.each(Object.keys(inputs))(
    '%s',
    (name) => {
      for (const file of ['input.md', 'input.txt']) {
        const found = draft(noteFrom(inputs[name] ?? '', file));
        expect(found.diagnostics.map(({ code }) => code)).not.toContain('markdown-unparsable');
        expect(found.html.replace(/[\uFDD0-\uFDD2]/g, '')).not.toMatch(/[\uFDD3-\uFDEF]/);
        const used = [...found.html.matchAll(new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g'))].map(
          ([, index]) => index,
        );
        expect(new Set(used).size).toBe(found.slots.length);
      }
    },
    60_000,
  );
});
