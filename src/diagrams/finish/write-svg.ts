import type { Part } from './part.ts';

/** Order in which attributes stand, so that the same picture is the same bytes. Others follow by name. */
const FIRST = ['id', 'class', 'x', 'y', 'width', 'height', 'transform', 'd'];

/** Writes a part out as it may stand in HTML and in XML. */
export function writeSvg({ tag, attributes, children }: Part): string {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const sorted = [...attributes].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const written = sorted.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeSvg(child))).join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
