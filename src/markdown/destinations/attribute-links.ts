import { htmlTokens, type StartTag, type WrittenAttribute } from '../html/tokens.ts';
import { pathTarget } from '../link-target.ts';
import type { WrittenLink } from './written-link.ts';

/** The attributes that lead somewhere, by the element that they belong to. */
const ATTRIBUTES: Readonly<Record<string, readonly [attribute: string, kind: WrittenLink['kind']]>> = {
  a: ['href', 'link'],
  img: ['src', 'image'],
  audio: ['src', 'image'],
  video: ['src', 'image'],
  source: ['src', 'image'],
};

/** The links and images of a piece of HTML; `offset` is where it stands in the text. */
export function attributeLinks(html: string, offset: number): WrittenLink[] {
  if (!/(?:href|src)\s*=/i.test(html)) return [];
  return htmlTokens(html).flatMap((token): WrittenLink[] => {
    if (token.kind !== 'start' || !Object.hasOwn(ATTRIBUTES, token.name)) return [];
    const [name, kind] = ATTRIBUTES[token.name] ?? ['', 'link'];
    const attribute = token.attributes.find((written) => written.name === name);
    const start = attribute && valueStart(html, token, attribute);
    if (attribute === undefined || start === undefined) return [];
    const destination = { start: offset + start, end: offset + start + attribute.value.length };
    const target = pathTarget(attribute.value.replaceAll('&amp;', '&'));
    const whole = { start: offset + token.start, end: offset + token.end };
    return [{ kind, form: 'attribute', target, labelled: true, ...whole, destination, hidden: false }];
  });
}

/** Where an attribute's value begins, behind its sign and quotation mark. */
function valueStart(html: string, tag: StartTag, { name, value, start }: WrittenAttribute): number | undefined {
  if (value === '') return undefined;
  const at = html.indexOf(value, start + name.length + 1);
  return at === -1 || at >= tag.end ? undefined : at;
}
