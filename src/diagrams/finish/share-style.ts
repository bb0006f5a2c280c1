import { INHERITED } from './allowed.ts';
import type { Part } from './part.ts';

/** Says once of a group what holds for each thing in it. */
export function shareStyle(whole: Part): void {
  const parts = whole.children.filter((child) => typeof child !== 'string');
  for (const part of parts) shareStyle(part);
  const [first, ...others] = parts;
  if (first === undefined) return;
  for (const [property, value] of first.style) {
    if (!(property in INHERITED) || whole.style.has(property)) continue;
    if (others.some(({ style }) => style.get(property) !== value)) continue;
    for (const part of parts) part.style.delete(property);
    whole.style.set(property, value);
  }
}
