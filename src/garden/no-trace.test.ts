import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import { createMarkdown } from '#markdown';
import type { Note } from '#vault';
import type { Garden } from './garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { faultsOf, handMade as at, htmlAt, notePageAt, plant as plantGarden, published } from './testing/hand-made.ts';

const SECRET = 'ÇSecret';

/** A private note: everything about it says `SECRET`. */
const secret = at(
  `ko/${SECRET}/${SECRET} 계획.md`,
  `# ${SECRET} 제목\n${SECRET} 본문 #${SECRET}태그\n## ${SECRET} 절\n![[${SECRET}.png]]`,
  {
    private: true,
    aliases: [`${SECRET} 별명`],
    tags: [`${SECRET}/태그`],
    permalink: `/${SECRET}/옛집/`,
  },
);

describe.each([
  ['as a toy reads it', { draft: (note: Note) => fakeDraft(note), fragment: fakeDraft }],
  ['as it is', await createMarkdown()],
])('a private note leaves no trace, Markdown %s', (_, markdown) => {
  const plant = (notes: readonly Note[], files: readonly string[] = []): Garden =>
    plantGarden(notes, files, {}, markdown);

  it('by itself', () => {
    const garden = plant([secret, at('ko/a.md', '가')], [`ko/${SECRET}/${SECRET}.png`]);
    expect(around(published(garden), /secret/i)).toBe('');
    expect(garden.addresses).toHaveLength(4);
  });

  it.each([
    ['by name', `[[${SECRET} 계획]]`],
    ['by name with a heading', `[[${SECRET} 계획#${SECRET} 절]]`],
    ['by path', `[[ko/${SECRET}/${SECRET} 계획.md]]`],
    ['by alias', `[[${SECRET} 별명]]`],
    ['by a Markdown link', `[여기](<${SECRET}/${SECRET} 계획.md#${SECRET}>)`],
    ['by its old address', `[여기](</${SECRET}/옛집/>)`],
    ['by its folder', `[여기](${SECRET}/)`],
    ['by what its address would be', `[여기](</ko/çsecret/çsecret-계획/>)`],
    ['by an embed', `![[${SECRET} 계획]]`],
    ['by an embed of a section', `![[${SECRET} 계획#${SECRET} 절]]`],
    ['by an image', `![그림](<${SECRET}/${SECRET} 계획.md>)`],
    ['in a heading', `## [[${SECRET} 계획]]의 절\n[[#${SECRET} 계획의 절]]`],
    ['in a title', `# [[${SECRET} 계획]]에 대하여`],
    ['in a title underlined', `[[${SECRET} 계획]]에 대하여\n===\n\n본문`],
    ['in a table', `| [[${SECRET} 계획]] | ![[${SECRET} 계획]] |\n| - | - |\n| [[${SECRET} 계획#^b]] | 나 |`],
    ['in a callout', `> [!note] [[${SECRET} 계획]]\n> [[${SECRET} 별명]]`],
    ['in a footnote', `본문[^1]\n\n[^1]: [[${SECRET} 계획]]`],
    ['with a heading of its own', `## 앞\n\n[[${SECRET} 계획#${SECRET} 절#둘]]은 다르다`],
    ['in a sentence with another link', `[[${SECRET} 계획]]은 [[b]]와 다르다`],
    ['by the folder that it lies in', `[[${SECRET}]] [${SECRET}](${SECRET}/) [[ko/${SECRET}]]`],
  ])('where a public note names it %s', (_, source) => {
    for (const path of ['ko/a.md', 'en/a.md']) {
      const garden = plant([secret, at(path, source), at('ko/b.md', '![[a]]')]);
      expect(around(published(garden), /secret/i)).toBe('');
    }
  });

  // Labels that say nothing but a name are written by editors, not by authors.
  it.each([
    ['its name', `[[${SECRET} 계획|${SECRET} 계획]]`],
    ['its name, as editors write it', `[${SECRET} 계획](<${SECRET}/${SECRET} 계획.md>)`],
    ['its path', `[${SECRET}/${SECRET} 계획.md](<${SECRET}/${SECRET} 계획.md>)`],
    ['its title', `[${SECRET} 제목](<${SECRET}/${SECRET} 계획.md>)`],
    ['its alias', `[${SECRET} 별명](<${SECRET}/${SECRET} 계획.md>)`],
    ['the heading that is meant', `[${SECRET} 절](<${SECRET}/${SECRET} 계획.md#${SECRET} 절>)`],
    ['its name in other letters', `[${SECRET.toUpperCase()} - 계획](<${SECRET}/${SECRET} 계획.md>)`],
    ['its name in an image', `![${SECRET} 계획](<${SECRET}/${SECRET} 계획.md>)`],
    ['its name inside of a word', `관련문서[[${SECRET} 계획]]s를 본다. [[b]]`],
  ])('where a label repeats %s', (__, source) => {
    const garden = plant([secret, at('ko/a.md', source), at('ko/b.md', '![[a]]')]);
    expect(around(published(garden), /secret/i)).toBe('');
  });

  it('where other notes quote a heading that names it', () => {
    const others = [
      `[[a#${SECRET} 계획의 절]]`,
      `앞 [[a#${SECRET} 계획의 절]]에서 [[b]]`,
      `![[a#${SECRET} 계획의 절]]`,
    ];
    const garden = plant([
      ...[secret, at('ko/a.md', `글\n\n## [[${SECRET} 계획]]의 절\n\n다음`), at('ko/b.md', '[[a]]')],
      ...others.map((source, index) => at(`ko/c${index}.md`, source)),
    ]);
    expect(around(published(garden), /secret/i)).toBe('');
    expect(faultsOf(garden)).toEqual(['link-private ko/a.md:3']);
  });

  it('where an embedded note embeds it', () => {
    const notes = [
      at('ko/a.md', '![[b]]'),
      at('ko/b.md', '![[c#절]]'),
      at('ko/c.md', `## 절\n\n![[${SECRET} 계획#${SECRET} 절]]`),
    ];
    expect(around(published(plant([secret, ...notes])), /secret/i)).toBe('');
  });

  it('in the fields of a public note', () => {
    const fields = {
      title: `[[${SECRET} 계획]]에 대하여`,
      description: `[[${SECRET} 별명|그 일]]과 [[${SECRET} 계획#${SECRET} 절]]`,
    };
    const garden = plant([secret, at('ko/a.md', '글', fields), at('ko/b.md', '[[a]]')]);
    expect(around(published(garden), /secret/i)).toBe('');
    expect(notePageAt(garden, 'ko/a')).toMatchObject({
      title: `${textsFor('ko').text.privateNote}에 대하여`,
      description: `그 일과 ${textsFor('ko').text.privateNote}`,
    });
  });

  it('in the path of a picture that a public note uses', () => {
    const garden = plant([secret, at('ko/a.md', `![](<${SECRET}/그림.png>)`)], [`ko/${SECRET}/그림.png`]);
    expect(around(published({ ...garden, assets: [] }), /secret/i)).toBe('');
    expect(garden.assets[0]?.path).toMatch(/^media\/[\da-f]{32}\/그림\.png$/);
  });

  it('where a public note says that it translates it', () => {
    const notes = [at('en/a.md', '# A', { translationOf: `ko/${SECRET}/${SECRET} 계획` }), at('en/b.md', '[[a]]')];
    const garden = plant([secret, ...notes]);
    expect(around(published(garden), /secret/i)).toBe('');
    expect(notePageAt(garden, 'ko/a')).toMatchObject({ contentLang: 'en' });
  });

  it('where a public note of the same name is further away', () => {
    const { linkPrivate, privateNote } = textsFor('ko').text;
    const near = at('ko/x/계획.md', SECRET, { private: true });
    const garden = plant([near, at('ko/x/a.md', '[[계획]] [[계획|그 일]]'), at('ko/y/z/계획.md', '공개')]);
    expect(htmlAt(garden, 'ko/x/a')).toBe(
      `<p><a class="link-private" title="${linkPrivate}">${privateNote}</a> ` +
        `<a class="link-private" title="${linkPrivate}">그 일</a></p>`,
    );
    expect([...new Set(faultsOf(garden))]).toEqual(['link-private ko/x/a.md:1']);
    expect(garden.diagnostics[0]?.message.ko).toContain('ko/x/계획.md');
  });

  it('where it is the other face of a public note', () => {
    const notes = [
      at(`en/${SECRET}.md`, SECRET, { private: true, translationOf: 'ko/a' }),
      at('ko/a.md', '# 가\n공개'),
      at('en/b.md', `[[${SECRET}]]`),
    ];
    const garden = plant(notes);
    expect(around(published(garden), /secret/i)).toBe('');
    expect(htmlAt(garden, 'en/b')).toBe('<p><a href="/en/a/">가</a></p>');
    expect(notePageAt(garden, 'en/a')).toMatchObject({ contentLang: 'ko' });
  });

  it('in the folder that it alone lies in, the tags that it alone has, the number of notes', () => {
    const garden = plant([secret, at('ko/x/a.md', '#하나'), at('ko/x/b.md', '#하나', { private: true })]);
    expect(garden.addresses.map(({ slug }) => slug)).not.toContain('çsecret');
    const [folder] = garden.branches;
    expect(folder?.items.map(({ text }) => text)).toEqual(['a']);
    const tags = garden.addresses.map((address) => garden.page(address)).find(({ kind }) => kind === 'tag-index');
    expect(tags?.kind === 'tag-index' && tags.tags).toMatchObject([{ tag: '하나', count: 1 }]);
  });

  it('among the near names of a broken link', () => {
    const garden = plant([at('ko/비밀계획.md', '', { private: true }), at('ko/a.md', '[[비밀게획]]')]);
    expect(JSON.stringify(garden.diagnostics)).not.toContain('비밀계획');
  });
});

describe('a private note leaves no trace in HTML of a public one', async () => {
  const markdown = await createMarkdown({ mdxCode: true });

  it.each([
    ['a block', `<div>\n[[${SECRET} 계획]] ![[${SECRET} 별명]]\n</div>`],
    ['a line', `글 <b>[[${SECRET} 계획]]</b> <i>[[${SECRET} 계획\\|그 일]]</i>`],
    ['an attribute', `<p title="[[${SECRET} 계획]]">글</p> <abbr title="[[${SECRET} 계획#${SECRET} 절]]">말</abbr>`],
    ['a summary', `<details><summary>[[${SECRET} 계획]]</summary>\n\n글 [[${SECRET} 별명]]\n\n</details>`],
    ['a link', `<a href="${SECRET}/${SECRET} 계획.md" title="[[${SECRET} 계획]]">${SECRET} 계획</a>`],
    ['an image', `<img src="${SECRET}/${SECRET} 계획.md" alt="[[${SECRET} 계획]]" title="[[${SECRET} 계획]]">`],
    ['the title of a link', `[글](b.md "[[${SECRET} 계획]]") ![글](b.md "[[${SECRET} 계획]]")`],
    ['the text of an image', `![[[${SECRET} 계획]]](b.md) ![a [[${SECRET} 별명]] b](b.md)`],
    [
      'a table',
      `<table><tr><td>[[${SECRET} 계획]]</td><td>[${SECRET} 계획](<${SECRET}/${SECRET} 계획.md>)</td></tr></table>`,
    ],
    ['a comment', `글 <!-- ${SECRET} --> %%${SECRET}%%\n\n%%\n${SECRET}\n%%`],
    ['a heading', `<h2>[[${SECRET} 계획]]의 절</h2>\n\n## 다음 <i>[[${SECRET} 별명]]</i>`],
  ])('in %s', (_, source) => {
    for (const format of ['markdown', 'mdx'] as const) {
      const text = format === 'mdx' ? source.replace(/<!--.*?-->/g, '').replace(/%%[^%]*%%/g, '') : source;
      const notes = [at(`ko/a.${format === 'mdx' ? 'mdx' : 'md'}`, text, { format }), at('ko/b.md', '![[a]]')];
      const garden = plantGarden([secret, ...notes], [], {}, markdown);
      expect(around(published(garden), /secret/i)).toBe('');
    }
  });

  it('in the components and the code of MDX', () => {
    const source = `<Callout title="[[${SECRET} 계획]]">\n\n[[${SECRET} 계획]]\n\n</Callout>\n\n{'[[${SECRET} 별명]]'}`;
    const garden = plantGarden([secret, at('ko/a.mdx', source, { format: 'mdx' })], [], {}, markdown);
    expect(around(published(garden), /secret/i)).toBe('');
  });

  it('in an address of the site that is written out', () => {
    const site = { origin: 'https://yard.example' };
    const source = `<https://yard.example/ko/çsecret/çsecret-계획/> https://yard.example/ko/Çsecret/Çsecret-계획 끝 [[b]]`;
    const garden = plantGarden([secret, at('ko/a.md', source), at('ko/b.md')], [], site, markdown);
    expect(around(published(garden), /secret|%C3%A7/i)).toBe('');
  });

  it('but code is shown as it is written', () => {
    const source = '`[[비밀]]`\n\n```sh\nif [[비밀]]; then\n```';
    const garden = plantGarden([at('ko/비밀.md', '', { private: true }), at('ko/a.md', source)], [], {}, markdown);
    expect(htmlAt(garden, 'ko/a').match(/비밀/g)).toHaveLength(2);
  });
});

/** What stands around the first match, to see where it is; `''` without one. */
function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? '' : text.slice(Math.max(0, at - 200), at + 100);
}
