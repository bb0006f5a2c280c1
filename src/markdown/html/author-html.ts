import type { MdastNode } from 'satteri';
import { diagnose } from '#diagnostics';
import { literalOffsets } from '../literal-offset.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { cleanFragments, type HtmlFault } from './clean-fragments.ts';

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
  const unclosed: Unclosed[] = [];
  return {
    name: 'author-html',
    mdast: {
      name: 'author-html',
      options: { position: true },
      html(node, tree) {
        const parent = tree.parent(node);
        if (done.has(parent)) return;
        done.add(parent);
        const fragments = htmlChildren(parent);
        // Insertions of the pipeline are left in: they keep references to its marks (`&#xFDD0;`) from being read as such.
        const clean = cleanFragments(
          fragments.map(({ html }) => html.value),
          (name) => closeOuter(name, node, unclosed),
        );
        for (const [index, { html }] of fragments.entries()) tree.setProperty(html, 'value', clean.html[index] ?? '');
        for (const [from, to] of clean.gaps) {
          const [first, last] = [fragments[from]?.index ?? 0, fragments[to]?.index ?? 0];
          for (const child of parent.children.slice(first + 1, last)) if (child.type !== 'html') tree.removeNode(child);
        }
        if (clean.closing !== '' && parent.type !== 'root')
          tree.appendChild(parent, { type: 'html', value: clean.closing });
        for (const fault of clean.faults) report(fault, fragments, context);
        for (const { name, fault } of clean.unclosed) unclosed.push({ name, fault, fragments, parent });
      },
      after() {
        for (const { fault, fragments } of unclosed) report(fault, fragments, context);
      },
    },
  };
};

type Html = Extract<MdastNode, { type: 'html' }>;
type Parent = Extract<MdastNode, { children: unknown[] }>;

/** A piece of HTML, and where it stands among its siblings. */
interface Fragment {
  readonly html: Html;
  readonly index: number;
}

/** An element that its surroundings do not close; an end tag further in still may. */
interface Unclosed {
  readonly name: string;
  readonly fault: HtmlFault;
  readonly fragments: readonly Fragment[];
  readonly parent: Readonly<Parent>;
}

function htmlChildren(parent: Readonly<Parent>): Fragment[] {
  return parent.children.flatMap((html, index) => (html.type === 'html' ? [{ html, index }] : []));
}

/** `<div>`, then a paragraph `text </div>`: the paragraph's end tag closes the division around it. */
function closeOuter(name: string, inner: Readonly<MdastNode>, unclosed: Unclosed[]): boolean {
  const start = inner.position?.start.offset ?? 0;
  const index = unclosed.findLastIndex(
    (outer) =>
      outer.name === name &&
      isWithin(start, outer.parent) &&
      (outer.fragments.at(outer.fault.fragment)?.html.position?.start.offset ?? start) < start,
  );
  if (index === -1) return false;
  unclosed.splice(index, 1);
  return true;
}

function isWithin(offset: number, { position }: Readonly<Parent>): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? Infinity);
}

function report({ kind, what, fragment, at }: HtmlFault, fragments: readonly Fragment[], context: DraftContext): void {
  const html = fragments[fragment]?.html;
  if (html === undefined) return;
  const place = context.placeOf(literalOffsets(html, false, context)(at));
  context.report(diagnose(`html-${kind}`, place, { what }));
}
