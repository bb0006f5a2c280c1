import { describe, expect, it } from 'vitest';
import { own } from '../markers.ts';
import { draftWith, faultsOf } from '../testing/draft-with.ts';
import type { TransformFactory } from '../transform.ts';
import { safeTree } from './safe-tree.ts';

/** Stands for a transform that lets the author's HTML through. */
const careless: TransformFactory = () => ({ name: 'careless' });
const html = (source: string, transform = careless) =>
  draftWith([safeTree, transform], source).html.replaceAll('\ufdd2', '@');

describe('safeTree', () => {
  it('stands by itself where nothing was cleaned before it', () => {
    expect(html('<b onclick=x class=y id=z style="color:red">a</b><script>x</script><!-- c -->')).toBe(
      '<p><b id="@z">a</b></p>',
    );
    expect(html('<form action=x><input name=y>a</form>')).toBe('<span><span></span>a</span>');
  });

  it('makes a class of the alignment of cells', () => {
    expect(html('| a |\n|:-:|\n| b |')).toContain('<td class="align-center">b</td>');
  });

  it('leaves the parser its own classes', () => {
    expect(html('```js\na\n```')).toBe('<pre><code class="language-js">a\n</code></pre>');
  });

  it('takes the attributes of headings for the author’s', () => {
    expect(html('# a {#b .c onclick=d}')).toBe('<h1 id="@b">a</h1>');
    expect(faultsOf(draftWith([safeTree], 'a\n\n# b {#c .d onclick=e}'))).toEqual(['html-removed 3:12']);
  });

  it('leaves what transforms have marked as their own', () => {
    const marking: TransformFactory = () => ({
      name: 'marking',
      mdast: {
        name: 'marking',
        strong: (node, tree) => {
          const hProperties = { className: [own('x')], dataTask: own('y'), id: '\ufdd2z' };
          tree.replaceNode(node, {
            type: 'marked',
            data: { hName: 'nav', hProperties },
            children: [...node.children],
          });
        },
      },
    });
    expect(html('**a**', marking)).toContain('<nav class="x" data-task="y" id="@z">a</nav>');
  });

  it('believes no mark on a handler', () => {
    const forging: TransformFactory = () => ({
      name: 'forging',
      mdast: {
        name: 'forging',
        strong: (node, tree) => {
          tree.setProperty(node, 'data', { hProperties: { onClick: own('x') } });
        },
      },
    });
    expect(html('**a**', forging)).toBe('<p><strong>a</strong></p>');
  });
});
