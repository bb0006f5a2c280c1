import { DIAGRAM_ANCHOR } from '../picture/markers.ts';
import { type Part, partsOf } from './part.ts';

const POINTER = /^url\(#(.*)\)$/;
/** What is there only to be pointed at. */
const POINTED_AT: ReadonlySet<string> = new Set(['clipPath', 'linearGradient', 'marker', 'radialGradient']);

/**
 * Keeps the ids that something in the picture points at, under new names with a place for a prefix, and drops arrowheads and
 * gradients that nothing points at, and what points at nothing.
 */
export function tidyReferences(whole: Part): void {
  const there = new Set<string>();
  for (const { attributes } of partsOf(whole)) there.add(attributes.get('id') ?? '');
  const names = new Map<string, string>();
  for (const { attributes } of partsOf(whole)) {
    for (const [name, value] of attributes) {
      const id = name === 'href' ? /^#(.*)$/.exec(value)?.[1] : POINTER.exec(value)?.[1];
      if (id === undefined) continue;
      if (!there.has(id)) {
        attributes.delete(name);
        continue;
      }
      const renamed = names.get(id) ?? `${DIAGRAM_ANCHOR}${names.size}`;
      names.set(id, renamed);
      attributes.set(name, name === 'href' ? `#${renamed}` : `url(#${renamed})`);
    }
  }
  const used = new Set<string>();
  for (const { attributes } of partsOf(whole)) {
    const renamed = names.get(attributes.get('id') ?? '');
    // An id that Mermaid has given twice is found where it stands first.
    if (renamed === undefined || used.has(renamed)) attributes.delete('id');
    else {
      attributes.set('id', renamed);
      used.add(renamed);
    }
  }
  dropUnused(whole);
}

function dropUnused(container: Part): void {
  for (let at = container.children.length - 1; at >= 0; at--) {
    const child = container.children[at];
    if (child === undefined || typeof child === 'string') continue;
    dropUnused(child);
    const isIdle = POINTED_AT.has(child.tag) && !child.attributes.has('id');
    const isEmpty = (child.tag === 'defs' || child.tag === 'g') && child.children.length === 0;
    if (isIdle || isEmpty) container.children.splice(at, 1);
  }
}
