import { DIAGRAM_LINK_CLOSE, DIAGRAM_LINK_OPEN, withoutMarkers } from '../picture/markers.ts';
import type { Part } from './part.ts';

/** Order in which attributes stand, so that the same picture is the same bytes. Others follow by name. */
const FIRST = ['id', 'class', 'x', 'y', 'width', 'height', 'transform', 'd'];

/** Writes a part out as it may stand in HTML and in XML, its style as attributes. */
export function writeSvg(whole: Part): string {
  const { tag, link, children } = whole;
  const inside = children
    .map((child) => (typeof child === 'string' ? escaped(withoutMarkers(child)) : writeSvg(child)))
    .join('');
  const open = link === undefined ? `<${tag}` : `${DIAGRAM_LINK_OPEN}${link}${DIAGRAM_LINK_CLOSE}`;
  if (link !== undefined) {
    // The tag belongs to who knows where it leads, so that what is said of the group stands within.
    const said = attributesOf(whole);
    return said === '' ? `${open}${inside}</a>` : `${open}<g${said}>${inside}</g></a>`;
  }
  return children.length === 0 ? `${open}${attributesOf(whole)}/>` : `${open}${attributesOf(whole)}>${inside}</${tag}>`;
}

function attributesOf({ attributes, style }: Part): string {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return [...attributes, ...style]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
