import { describe, expect, it } from 'vitest';
import { FEATURES } from './features.ts';
import { htmlFrom } from './html/index.ts';
import { type MarkdownReader, readMarkdown } from './read-markdown.ts';
import { elementsOf, type MarkdownRoot, markdownTree } from './tree/index.ts';

const treeOf = (text: string) => markdownTree(text, FEATURES, 'markdown');

describe('readMarkdown', () => {
  it('shows all readers the nodes of the types that they name, in the order of the text', () => {
    const seen: string[] = [];
    readMarkdown(treeOf('# a\n\n> b *c*\n\nd'), [
      {
        text: ({ value }) => {
          seen.push(value);
          return undefined;
        },
      },
      {
        heading: ({ depth }) => {
          seen.push(`#${depth}`);
          return undefined;
        },
        text: ({ value }) => {
          seen.push(value.toUpperCase());
          return undefined;
        },
      },
    ]);
    expect(seen).toEqual(['#1', 'a', 'A', 'b ', 'B ', 'c', 'C', 'd', 'D']);
  });

  it('shows what a node stands in, from the root on', () => {
    const seen: string[] = [];
    readMarkdown(treeOf('a\n\n> - b *c*'), [
      {
        text: (_, ancestors) => {
          seen.push(ancestors.map(({ type }) => type).join(' '));
          return undefined;
        },
      },
    ]);
    const inList = 'root blockquote list listItem paragraph';
    expect(seen).toEqual(['root paragraph', inList, `${inList} emphasis`]);
  });

  it('has each element get the properties that were wanted for its node, and no other', () => {
    const tree = treeOf('[a](a) [b](b)\n\n> ## c\n\n[d](d)');
    const reader: MarkdownReader = {
      link: ({ url }) => (url === 'b' ? undefined : { id: `link-${url}` }),
      heading: () => ({ id: 'heading' }),
    };
    readMarkdown(tree, [reader]);
    const html = htmlFrom(elementsOf(tree, { label: '', backLabel: () => '' }).root);
    expect(html.match(/<(?:a|h2)[^>]*>/g)).toEqual([
      '<a href="a" id="link-a">',
      '<a href="b">',
      '<h2 id="heading">',
      '<a href="d" id="link-d">',
    ]);
  });

  it('reads trees as deep as there are', () => {
    const seen: number[] = [];
    let deep: MarkdownRoot['children'][number] = { type: 'paragraph', children: [{ type: 'text', value: 'a' }] };
    for (let depth = 0; depth < 50_000; depth += 1) deep = { type: 'blockquote', children: [deep] };
    readMarkdown({ type: 'root', children: [deep] }, [
      {
        text: (_, { length }) => {
          seen.push(length);
          return undefined;
        },
      },
    ]);
    expect(seen).toEqual([50_002]);
  });
});
