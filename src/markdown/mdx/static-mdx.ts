import type { Custom, MdxFlowExpression, MdxTextExpression } from 'satteri';
import { type ArgsOf, type Code, diagnose, type Place } from '#diagnostics';
import { nameFinder } from '#nearest';
import { withoutInsertions } from '../markers.ts';
import type { DraftContext } from '../transform.ts';
import type { MarkdownContent, MarkdownShaper, TreeChanges } from '../tree/index.ts';
import { COMPONENTS } from './components.ts';
import { htmlElement } from './html-element.ts';
import { isComponent, type JsxElement, readAttributes } from './jsx.ts';
import { isRun, type Tags, tagsOf } from './code-element.ts';
import { isBlank, parseLiteral } from './literal.ts';
import { propsFor } from './props.ts';
import type { Survey } from './survey.ts';

const nearComponents = nameFinder(COMPONENTS.keys());

/**
 * Turns the parts of MDX that are not Markdown into Markdown or elements: built-in components, elements of HTML, literal
 * values. What would have to be run is shown as it is written and reported; in a note that runs code it
 * becomes a slot instead, since the page shows what it makes. Comments go.
 */
export function staticMdx(context: DraftContext, survey: Survey, runsCode: boolean): MarkdownShaper {
  // Up to where the text is shown as written: what stands inside is not looked at.
  let shownUpTo = 0;

  function report<C extends Code>(code: C, place: Place, args: ArgsOf<C>): void {
    context.report(diagnose(code, place, args));
  }

  /** Shows a node as it is written. */
  function show(node: Positioned, isBlock: boolean, lang = 'jsx'): Shown {
    const { start, end } = rangeOf(node);
    shownUpTo = end;
    const value = withoutInsertions(context.slice(start, end)).trimEnd();
    return isBlock ? { type: 'code', lang, value } : { type: 'inlineCode', value };
  }

  function code(source: string, isBlock: boolean): MarkdownContent {
    const value = context.slot({ kind: 'code', role: 'content', source });
    return isBlock ? { type: 'verbatim', value } : { type: 'text', value };
  }

  /** The children of an element with its tags as slots around them. */
  function around(node: JsxElement, [open, close]: Tags): MarkdownContent[] {
    const isBlock = node.type === 'mdxJsxFlowElement';
    return [code(open, isBlock), ...node.children, ...(close === undefined ? [] : [code(close, isBlock)])];
  }

  function element(node: JsxElement, tree: TreeChanges): void {
    const { start, end } = rangeOf(node);
    if (start < shownUpTo) return;
    const isBlock = node.type === 'mdxJsxFlowElement';
    const { name } = node;
    const attributes = readAttributes(node.attributes);
    const opening = withoutInsertions(context.slice(start, Math.min(end, start + LONGEST_OPENING)));
    const placeOf = (attribute: string): Place => context.placeOf(start + attributeOffset(opening, attribute));
    const run = runsCode && isRun(node, attributes, survey);
    for (const attribute of run ? [] : attributes.dynamic) {
      const written = attribute === '...' ? '{...}' : `${attribute}={…}`;
      report('mdx-expression-dynamic', placeOf(attribute), { source: written });
    }
    for (const attribute of runsCode ? [] : attributes.values.keys()) {
      if (attribute.startsWith('client:')) report('mdx-code-not-allowed', placeOf(attribute), { source: attribute });
    }
    const component = COMPONENTS.get(name ?? '');
    if (run) {
      tree.replaceNode(node, around(node, tagsOf(node)));
    } else if (component !== undefined) {
      const { props, faults } = propsFor(name ?? '', component, attributes.values);
      for (const { attribute, ...args } of faults)
        report('mdx-attribute-invalid', placeOf(attribute), { attribute, ...args });
      tree.replaceNode(node, component.build(props, node.children, start));
    } else if (name === null) {
      tree.replaceNode(node, neutral(node));
    } else if (isComponent(name)) {
      report('mdx-component-unknown', context.placeOf(start), { name, candidates: nearComponents(name) });
      tree.replaceNode(node, show(node, isBlock));
    } else {
      const made = htmlElement(name, attributes.values, node.children, start);
      for (const { code, what } of made.faults)
        report(code, what === name ? context.placeOf(start) : placeOf(what), {
          what: what === name ? `<${name}>` : what,
        });
      if (made.kind === 'element') tree.replaceNode(node, made.node);
      else if (made.kind === 'text') tree.replaceNode(node, show(node, isBlock));
      else {
        shownUpTo = end;
        tree.removeNode(node);
      }
    }
  }

  function expression(node: Readonly<MdxFlowExpression> | Readonly<MdxTextExpression>, tree: TreeChanges): void {
    if (rangeOf(node).start < shownUpTo) return;
    const value = isBlank(node.value) ? null : parseLiteral(withoutInsertions(node.value));
    if (value === undefined && !runsCode) {
      const source = withoutInsertions(node.value).trim();
      report('mdx-expression-dynamic', context.placeOf(rangeOf(node).start), { source: `{${shortened(source)}}` });
      tree.replaceNode(node, paragraph(node, show(node, node.type === 'mdxFlowExpression' && source.includes('\n'))));
    } else if (typeof value === 'string' || typeof value === 'number') {
      tree.replaceNode(node, paragraph(node, { type: 'text', value: String(value) }));
    } else if (value === undefined) {
      tree.replaceNode(node, code(`{${withoutInsertions(node.value)}}`, node.type === 'mdxFlowExpression'));
    } else {
      // JSX shows nothing for `true`, `null` and comments, and lists and objects of literals make no sense as content.
      tree.removeNode(node);
    }
  }

  return {
    name: 'static-mdx',
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxjsEsm(node, tree) {
      if (runsCode) {
        // Its place in the text means nothing, and a title below it still stands first.
        context.slot({ kind: 'code', role: 'module', source: withoutInsertions(node.value) });
        tree.removeNode(node);
        return;
      }
      report('mdx-code-not-allowed', context.placeOf(rangeOf(node).start), { source: shortened(node.value) });
      tree.replaceNode(node, show(node, true, 'js'));
    },
  };
}

type Shown = { type: 'code'; lang: string; value: string } | { type: 'inlineCode' | 'text'; value: string };
type Positioned = Pick<JsxElement, 'position'>;

const LONGEST_OPENING = 5000;

function rangeOf({ position }: Positioned): { start: number; end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** Where an attribute is written in an element's source; the element's own beginning where it is not found. */
function attributeOffset(opening: string, name: string): number {
  if (name === '...') return Math.max(0, opening.indexOf(name));
  const wanted = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const found = opening.search(new RegExp(`(?<=[\\s{])${wanted}(?![\\w:.-])`));
  return Math.max(0, found);
}

/** An element without meaning that holds the children together. */
function neutral({ type, children }: JsxElement): Custom {
  return { type: 'mdx-group', data: { hName: type === 'mdxJsxFlowElement' ? 'div' : 'span' }, children: [...children] };
}

/** What stands among blocks must be a block. */
function paragraph({ type }: { readonly type: string }, content: Shown): Shown | Custom {
  if (type === 'mdxTextExpression' || content.type === 'code') return content;
  return { type: 'paragraph', children: [content] };
}

function shortened(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
