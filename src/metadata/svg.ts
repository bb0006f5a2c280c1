import type { Cleaner } from './cleaned.ts';
import { embeddedCleaned } from './embedded.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** Namespaces whose elements and attributes are part of a picture. */
const PICTURE = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/XML/1998/namespace',
]);
/** Elements that show nothing: what programs keep for themselves, and scripts, which no picture runs. */
const SILENT = new Set(['metadata', 'script']);
/** Excalidraw keeps the whole drawing between such comments. */
const PAYLOAD = /<!--\s*payload-start\s*-->[^]*?<!--\s*payload-end\s*-->/g;
const ENTITY = /<!ENTITY\s+(?<name>[\w.-]+)\s+(?:"(?<value>[^"&%]*)"|'(?<other>[^'&%]*)')\s*>/g;
const ATTRIBUTE = /\s+(?<name>[^\s=/>]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g;

/**
 * Takes out of an SVG what does not show: comments, `<metadata>`, elements and attributes of editors, document type and
 * processing instructions, scripts; and the metadata of the images in it.
 */
export const cleanSvg: Cleaner = (bytes) => {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/<(?:\w+:)?svg[\s>/]/.test(text)) return undefined;
  const declared = /^\s*<\?xml[^>]*encoding=["'](?!utf-?8)/i.test(text);
  const removed: string[] = [];
  const whole = expanded(
    text.replaceAll(PAYLOAD, () => (removed.push('drawing'), '')),
    removed,
  );
  if (declared || whole === undefined) return { state: 'kept', kinds: ['XML'] };
  const foreign = foreignPrefixes(whole);
  const parts: string[] = [];
  let inside = 0;
  for (const token of xmlTokens(whole)) {
    const { kind, text: written } = token;
    const opens = kind === 'open';
    if (inside > 0) {
      if (opens) inside += 1;
      else if (kind === 'close') inside -= 1;
      continue;
    }
    if (kind === 'comment' || kind === 'instruction' || kind === 'doctype') {
      if (!/^<\?xml\s/.test(written)) removed.push(kind === 'comment' ? 'comment' : 'XML');
      else parts.push(written);
    } else if (isElement(token) && isSilent(token.name, foreign)) {
      removed.push(token.name.includes(':') ? 'editor data' : token.name);
      if (opens) inside = 1;
    } else parts.push(isElement(token) ? shownAttributes(written, foreign, removed) : written);
  }
  const shown = embeddedCleaned(parts.join(''), removed);
  return {
    state: 'cleaned',
    bytes: shown === text ? bytes : Buffer.from(shown),
    removed: [...new Set(removed)].sort(),
  };
};

function isElement({ kind }: XmlToken): boolean {
  return kind === 'open' || kind === 'empty' || kind === 'close';
}

function isSilent(name: string, foreign: ReadonlySet<string>): boolean {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? SILENT.has(name) : foreign.has(prefix) || SILENT.has(local);
}

/** Prefixes of namespaces that are not part of the picture. */
function foreignPrefixes(text: string): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const { 1: prefix = '', 2: double, 3: single } of text.matchAll(
    /\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (!PICTURE.has((double ?? single ?? '').trim())) prefixes.add(prefix);
  }
  return prefixes;
}

function shownAttributes(tag: string, foreign: ReadonlySet<string>, removed: string[]): string {
  if (!/\s/.test(tag)) return tag;
  return tag.replaceAll(ATTRIBUTE, (whole, name: string) => {
    const [prefix = '', local] = name.split(':');
    const isForeign = local !== undefined && (foreign.has(prefix) || (prefix === 'xmlns' && foreign.has(local)));
    if (isForeign) removed.push('editor data');
    else if (/^on[a-z]+$/i.test(name)) removed.push('script');
    else return whole;
    return '';
  });
}

/** The text with the entities that its document type declares put in; `undefined` where one stands for more than text. */
function expanded(text: string, removed: string[]): string | undefined {
  if (!text.includes('<!ENTITY')) return text;
  const entities = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(ENTITY)) {
    entities.set(groups['name'] ?? '', groups['value'] ?? groups['other'] ?? '');
  }
  if (entities.size !== text.split('<!ENTITY').length - 1) return undefined;
  removed.push('XML');
  return text.replaceAll(/&([\w.-]+);/g, (whole, name: string) => entities.get(name) ?? whole);
}
