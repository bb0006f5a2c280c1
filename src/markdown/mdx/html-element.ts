import type { Custom } from 'satteri';
import { judgeAttribute, treatmentOf } from '../html/index.ts';
import { own } from '../markers.ts';
import type { JsxElement } from './jsx.ts';
import type { Literal } from './literal.ts';

/** What becomes of an element of HTML in MDX. `text`: it is none, and is to be shown as written. */
export type HtmlElement = { readonly faults: readonly HtmlElementFault[] } & (
  { readonly kind: 'element'; readonly node: Custom } | { readonly kind: 'text' | 'dropped' }
);

export interface HtmlElementFault {
  readonly code: 'html-removed' | 'html-ignored' | 'html-unknown';
  /** The element's name, or that of an attribute. */
  readonly what: string;
}

/** Decides about an element by the lists for HTML in Markdown. `at` tells where it stands. */
export function htmlElement(
  name: string,
  values: ReadonlyMap<string, Literal>,
  children: JsxElement['children'],
  at: number,
): HtmlElement {
  const treatment = treatmentOf(name);
  switch (treatment.kind) {
    case 'text':
      return { kind: 'text', faults: [{ code: 'html-unknown', what: name }] };
    case 'dropped':
      return { kind: 'dropped', faults: [{ code: 'html-removed', what: name }] };
    case 'unwrapped': {
      const faults = [{ code: treatment.active ? 'html-removed' : 'html-ignored', what: name } as const];
      return { kind: 'element', node: elementNode('span', {}, children), faults };
    }
    case 'media':
    case 'kept': {
      // A player becomes an image, as in Markdown: the garden shows each file as what it is.
      const isMedia = treatment.kind === 'media';
      const tag = isMedia ? 'img' : treatment.as;
      const properties: Record<string, string | string[]> = {};
      const faults: HtmlElementFault[] = [];
      if (!isMedia && treatment.align !== undefined) properties['className'] = [`align-${treatment.align}`];
      for (const [key, value] of values) {
        const { attribute, fault } = judgeAttribute(tag, { name: htmlName(key), value: htmlValue(value) });
        if (fault !== undefined) faults.push({ code: `html-${fault}`, what: key });
        if (attribute === undefined || value === false || value === null) continue;
        properties[attribute.name === 'class' ? 'className' : attribute.name] =
          attribute.name === 'class' ? [attribute.value] : attribute.value;
      }
      if ('href' in properties || 'src' in properties) properties['dataAt'] = own(String(at));
      return {
        kind: 'element',
        node: elementNode(tag, properties, isMedia ? [] : children),
        faults: isMedia ? [] : faults,
      };
    }
  }
}

function elementNode(
  tag: string,
  hProperties: Record<string, string | string[]>,
  children: JsxElement['children'],
): Custom {
  return { type: `mdx-${tag}`, data: { hName: tag, hProperties }, children: [...children] };
}

/** React's names and HTML's mean the same. */
function htmlName(name: string): string {
  return name === 'className' ? 'class' : name === 'htmlFor' ? 'for' : name.toLowerCase();
}

/** Style may be an object in JSX: `style={{ textAlign: 'center' }}`. */
function htmlValue(value: Literal): string {
  if (typeof value !== 'object' || value === null) return value === true ? '' : String(value);
  return Object.entries(value)
    .map(
      ([key, one]) =>
        `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${typeof one === 'string' || typeof one === 'number' ? one : ''}`,
    )
    .join(';');
}
