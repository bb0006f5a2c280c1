import { INHERITED } from './allowed.ts';
import type { Part } from './part.ts';

/** Says once of a group what holds for each thing in it; not of the whole, of which `DIAGRAM_RULES` say how it is. */
export function shareStyle(whole: Part): void {
  for (const child of whole.children) if (typeof child !== 'string') share(child);
}

function share(whole: Part): void {
  const parts = whole.children.filter((child) => typeof child !== 'string');
  for (const part of parts) share(part);
  const [first, ...others] = parts;
  if (first === undefined) return;
  for (const [property, value] of first.style) {
    if (!(property in INHERITED) || whole.style.has(property)) continue;
    if (others.some(({ style }) => style.get(property) !== value)) continue;
    for (const part of parts) part.style.delete(property);
    whole.style.set(property, value);
  }
}
