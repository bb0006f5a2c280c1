import { createRequire } from 'node:module';
import type { MdastNode } from 'satteri';
import { diagnose } from '#diagnostics';
import { escapeText } from '#html';
import { literalOffsets } from '../literal-offset.ts';
import { withoutInsertions } from '../markers.ts';
import { once } from '../once.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import type * as Typesetter from './render-math.ts';

/**
 * Turns `$…$`, `$$…$$` and fences of the language `math` into MathML at build time. A formula that cannot be drawn is
 * reported where it goes wrong and shown as it is written. GitHub's `` $`…`$ `` is understood.
 */
export const math: TransformFactory = (context) => {
  if (!context.text.includes('$') && !/math/i.test(context.text)) return { name: 'math' };
  return {
    name: 'math',
    mdast: {
      name: 'math',
      math(node, tree) {
        tree.replaceNode(node, { type: 'verbatim', value: drawn(node, true, context) });
      },
      code(node, tree) {
        if (node.lang?.toLowerCase() === 'math') {
          tree.replaceNode(node, { type: 'verbatim', value: drawn(node, true, context) });
        }
      },
      inlineMath(node, tree) {
        const start = node.position?.start.offset ?? 0;
        const display = context.slice(start, start + 2) === '$$';
        tree.replaceNode(node, { type: 'text', value: drawn(node, display, context) });
      },
    },
  };
};

/** KaTeX comes with the first formula: most notes have none. */
const typesetter = once(() => createRequire(import.meta.url)('./render-math.ts') as typeof Typesetter);

type Formula = Readonly<Extract<MdastNode, { type: 'math' | 'inlineMath' | 'code' }>>;

/** A formula as a marker of finished HTML. */
function drawn(node: Formula, display: boolean, context: DraftContext): string {
  const inline = node.type === 'inlineMath';
  const [, before = '', tex = ''] = /^(`?)([^]*)\1$/.exec(withoutInsertions(node.value)) ?? [];
  const rendered = typesetter().renderMath(tex, display);
  if (rendered.kind === 'math') return context.verbatim(rendered.html);
  const at = before.length + rendered.at;
  const offset = inline ? inlineOffset(node, at, context) : literalOffsets(node, true, context)(at);
  context.report(diagnose('math-invalid', context.placeOf(offset), { reason: rendered.reason }));
  return context.verbatim(inline ? mathSource(tex) : `<p>${mathSource(tex)}</p>`);
}

function inlineOffset({ value, position }: Formula, at: number, context: DraftContext): number {
  const start = position?.start.offset ?? 0;
  const written = context.slice(start, position?.end.offset ?? start);
  const found = written.indexOf(value);
  return start + (found === -1 ? (/^\$*/.exec(written)?.[0].length ?? 0) : found) + at;
}

/** A formula that cannot be drawn, as it is written. */
function mathSource(tex: string): string {
  return `<code class="math-source">${escapeText(tex)}</code>`;
}
