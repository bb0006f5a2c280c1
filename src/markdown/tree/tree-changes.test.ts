import type { MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../features.ts';
import { markdownTree } from './markdown-tree.ts';
import { type MarkdownShaper, shapeTree } from './shape-tree.ts';
import { openTree } from './tree-changes.ts';

/** What shapers make of a text, as names of types with their contents. */
function shaped(text: string, ...shapers: Omit<MarkdownShaper, 'name'>[]): string {
  const tree = openTree(markdownTree(text, FEATURES, 'markdown'));
  for (const shaper of shapers) shapeTree(tree, { ...shaper, name: 'test' });
  return written(tree.root);
}

function written(node: MdastNode): string {
  if ('children' in node) return `${node.type}(${node.children.map(written).join(' ')})`;
  return 'value' in node ? node.value : node.type;
}

describe('shapeTree', () => {
  it('shows nodes in the order of the text, all before any is changed', () => {
    const seen: string[] = [];
    shaped('a *b*\n\n> c', {
      text: ({ value }) => void seen.push(value),
      paragraph: (node, tree) => {
        seen.push(`p in ${tree.parent(node).type}`);
        tree.removeNode(node);
      },
      after: () => void seen.push('after'),
    });
    expect(seen).toEqual(['p in root', 'a ', 'b', 'p in blockquote', 'c', 'after']);
  });
});

describe('changes of a tree', () => {
  it('replace, remove, wrap and add nodes', () => {
    expect(
      shaped('a\n\n# b\n\n> c\n\n- d', {
        paragraph: (node, tree) => {
          if (tree.parent(node).type === 'root')
            tree.replaceNode(node, [
              { type: 'x', value: 'x' },
              { type: 'html', value: 'y' },
            ]);
        },
        heading: (node, tree) => {
          tree.prependChild(node, { type: 'text', value: '0' });
          tree.appendChild(node, { type: 'text', value: '1' });
        },
        blockquote: (node, tree) => {
          tree.removeNode(node);
        },
        list: (node, tree) => {
          tree.wrapNode(node, { type: 'box', children: [] });
        },
      }),
    ).toBe('root(x y heading(0 b 1) box(list(listItem(paragraph(d)))))');
  });

  it('reach nodes that others have moved', () => {
    expect(
      shaped('> > a', {
        blockquote: (node, tree) => {
          tree.replaceNode(node, { type: 'quote', children: [...node.children, { type: 'text', value: '!' }] });
        },
        text: (node, tree) => {
          tree.setProperty(node, 'value', 'b');
        },
      }),
    ).toBe('root(quote(quote(paragraph(b) !) !))');
  });

  it('know where nodes stand after others have been changed', () => {
    const places: (number | undefined)[] = [];
    shaped(
      'a\n\nb\n\nc',
      {
        paragraph: (node, tree) => {
          if (tree.indexOf(node) === 0) tree.removeNode(node);
        },
      },
      {
        paragraph: (node, tree) => {
          places.push(tree.indexOf(node));
        },
      },
    );
    expect(places).toEqual([0, 1]);
  });

  it('give a node other children', () => {
    expect(
      shaped('a *b* c', {
        paragraph: (node, tree) => {
          tree.setChildren(node, [{ type: 'box', children: node.children.slice(1) }]);
        },
      }),
    ).toBe('root(paragraph(box(emphasis(b)  c)))');
  });

  it('take the position from copies, and from nothing else', () => {
    const tree = openTree(markdownTree('a\n\n> b', FEATURES, 'markdown'));
    shapeTree(tree, {
      name: 'test',
      blockquote: (node, changes) => {
        changes.replaceNode(node, { ...node, children: node.children });
      },
    });
    const [first, copy] = tree.root.children;
    expect([first?.position?.start.offset, copy?.position]).toEqual([0, undefined]);
    expect(copy?.type === 'blockquote' && copy.children[0]?.position?.start.offset).toBe(5);
  });

  it('reach as deep as notes are nested', () => {
    let deep: MdastNode = { type: 'paragraph', children: [{ type: 'text', value: 'a' }] };
    for (let depth = 0; depth < 50_000; depth += 1) deep = { type: 'blockquote', children: [deep] };
    const tree = openTree({ type: 'root', children: [deep] });
    shapeTree(tree, {
      name: 'test',
      text: (node, changes) => {
        changes.setProperty(node, 'value', changes.parent(node).type);
        changes.removeNode(changes.parent(node));
      },
    });
    let depth = 0;
    for (let at: MdastNode | undefined = deep; at !== undefined && 'children' in at; at = at.children[0]) depth += 1;
    expect(depth).toBe(50_000);
  });
});
