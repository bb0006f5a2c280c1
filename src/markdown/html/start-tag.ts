import { htmlToHast } from 'satteri';
import { escapeHtml } from '#html';
import { alignmentClass, judgeAttribute } from './attributes.ts';
import type { WrittenAttribute } from './tokens.ts';

/** A start tag with the attributes that may stand in it. */
export interface SafeStartTag {
  readonly html: string;
  readonly faults: readonly { readonly kind: 'removed' | 'ignored'; readonly what: string; readonly at: number }[];
}

/**
 * Puts a start tag together anew. Values are written out in full, escaped, so that nothing in them can end the tag.
 *
 * @param align The alignment that the element has by its name.
 */
export function startTagHtml(name: string, written: readonly WrittenAttribute[], align?: string): SafeStartTag {
  const kept = new Map<string, string>();
  const faults: { kind: 'removed' | 'ignored'; what: string; at: number }[] = [];
  for (const { name: key, value, start } of written) {
    const { attribute, fault } = judgeAttribute(name, { name: key, value: decoded(value) });
    if (fault !== undefined) faults.push({ kind: fault, what: key, at: start });
    // An explicit id counts before the one that a name stands for.
    if (attribute !== undefined && (key === attribute.name || !kept.has(attribute.name))) {
      kept.set(attribute.name, attribute.value);
    }
  }
  if (align !== undefined) kept.set('class', alignmentClass(align).value);
  const attributes = Array.from(kept, ([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return { html: `<${name}${attributes.join('')}>`, faults };
}

/** The value that a browser reads: character references resolved, by the parser that will read the page's source too. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  const root = htmlToHast(`<i title="${value.replaceAll('"', '&quot;')}">`, { fragment: true });
  const element = root.type === 'root' ? root.children[0] : undefined;
  const title = element?.type === 'element' ? element.properties.title : undefined;
  return typeof title === 'string' ? title : value;
}
