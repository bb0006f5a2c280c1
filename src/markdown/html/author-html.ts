import type { MdastNode } from 'satteri';
import { diagnose } from '#diagnostics';
import { literalOffsets } from '../literal-offset.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { cleanFragments, type HtmlFault } from './clean-fragments.ts';
import { openElements } from './open-elements.ts';

/**
 * Makes the author's HTML safe and well-formed where it stands in the Markdown tree, and reports what it takes away. The
 * children of each node are made well-formed by themselves, so that nothing the author leaves open reaches beyond the
 * paragraph, the quote or the note in which it stands.
 *
 * Comes after all transforms that read the author's HTML. What it lets through is made into elements by the parser;
 * `safeTree` guards these.
 */
export const authorHtml: TransformFactory = (context) => {
  if (!context.text.includes('<')) return { name: 'author-html' };
  const done = new WeakSet();
  const open = openElements();
  /** For each character of the text whether what it became was taken away. */
  const gone = new Uint8Array(context.text.length);
  return {
    name: 'author-html',
    mdast: {
      name: 'author-html',
      html(node, tree) {
        const parent = tree.parent(node);
        if (done.has(parent) || gone[node.position?.start.offset ?? 0] === 1) return;
        done.add(parent);
        const fragments = fragmentsIn(parent, context);
        // Insertions of the pipeline are left in: they keep references to its marks (`&#xFDD0;`) from being read as such.
        const clean = cleanFragments(
          fragments.map(({ html }) => html.value),
          {
            closesOuter: (name) => open.close(name, node.position?.start.offset ?? 0),
            offsetOf: (fragment, at) => fragments[fragment]?.offsetOf(at) ?? 0,
          },
        );
        for (const [index, { html }] of fragments.entries()) {
          const value = clean.html[index] ?? '';
          tree.setProperty(html, 'value', PHRASING.has(parent.type) ? value : asBlock(value));
        }
        for (const [from, to] of clean.gaps) {
          for (const child of between(fragments[from], fragments[to], parent)) {
            tree.removeNode(child);
            gone.fill(1, child.position?.start.offset ?? 0, child.position?.end.offset ?? 0);
          }
        }
        if (clean.closing !== '' && parent.type !== 'root') {
          tree.appendChild(parent, { type: 'html', value: clean.closing });
        }
        for (const fault of clean.faults) report(fault, fragments, context);
        for (const { name, fault } of clean.unclosed) {
          const start = fragments[fault.fragment]?.offsetOf(fault.at) ?? 0;
          const end = parent.position?.end.offset ?? Infinity;
          open.add({ name, start, end, report: report.bind(undefined, fault, fragments, context) });
        }
      },
      after() {
        for (const element of open.left()) element.report();
      },
    },
  };
};

type Html = Extract<MdastNode, { type: 'html' }>;
type Parent = Readonly<Extract<MdastNode, { children: unknown[] }>>;

/** A piece of HTML, and where it stands: among its siblings, and in the text. */
interface Fragment {
  readonly html: Html;
  readonly index: number;
  readonly offsetOf: (at: number) => number;
}

/** Nodes whose children are text rather than blocks. */
const PHRASING = new Set('delete emphasis heading link linkReference paragraph strong tableCell'.split(' '));

/** Text alone, left where tags were taken away or shown as written, is a paragraph. */
function asBlock(html: string): string {
  return html.includes('<') || html.trim() === '' ? html : `<p>${html.trim()}</p>`;
}

function fragmentsIn(parent: Parent, context: DraftContext): Fragment[] {
  return parent.children.flatMap((html, index) =>
    html.type === 'html' ? [{ html, index, offsetOf: literalOffsets(html, false, context) }] : [],
  );
}

/** What Markdown made of the content of an element that goes with its content. */
function between(first: Fragment | undefined, last: Fragment | undefined, parent: Parent): Parent['children'] {
  return parent.children.slice((first?.index ?? 0) + 1, last?.index ?? 0).filter(({ type }) => type !== 'html');
}

function report({ kind, what, fragment, at }: HtmlFault, fragments: readonly Fragment[], context: DraftContext): void {
  const offset = fragments[fragment]?.offsetOf(at) ?? 0;
  context.report(diagnose(`html-${kind}`, context.placeOf(offset), { what }));
}
