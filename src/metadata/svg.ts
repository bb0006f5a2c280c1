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
/** Elements that show nothing in a picture: what programs keep for themselves, what runs, and what brings in other pages. */
const SILENT = new Set(['metadata', 'script', 'iframe', 'object', 'embed', 'base', 'link', 'meta']);
/** Excalidraw keeps the whole drawing between such comments. */
const PAYLOAD = /<!--\s*payload-start\s*-->[^]*?<!--\s*payload-end\s*-->/g;
const ENTITY = /<!ENTITY\s+(?<name>[\w.-]+)\s+(?:"(?<value>[^"&%]*)"|'(?<other>[^'&%]*)')\s*>/g;
const ATTRIBUTE = /\s+(?<name>[^\s=/>]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'))?/g;
const REFERENCE = /&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));?/gi;
/** An address, among those of an animation too, that runs where the picture is opened by itself. */
const RUNNING = /(?:^|[;"'])(?:javascript|vbscript|data:text\/html|data:application\/xhtml)/i;

/**
 * Takes out of an SVG what does not show: comments, `<metadata>`, elements and attributes of editors, document type and
 * processing instructions, scripts, frames, addresses that run; and the metadata of the images in it.
 */
export const cleanSvg: Cleaner = (bytes) => {
  const text = decoded(bytes);
  if (text === undefined || !/<(?:\w+:)?svg[\s>/]/.test(text)) return undefined;
  const removed: string[] = [];
  const whole = expanded(
    text.replaceAll(PAYLOAD, () => (removed.push('drawing'), '')),
    removed,
  );
  // What it would bring in cannot be looked at, so that nobody knows what it holds.
  if (whole === undefined) return undefined;
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

/** The text of an SVG, in the encoding that it names, from then on UTF-8; `undefined` where nobody knows that encoding. */
function decoded(bytes: Buffer): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-?8["'])([^"']*)/i.exec(text)?.[1];
  if (encoding === undefined) return text;
  try {
    return new TextDecoder(encoding).decode(bytes).replace(/\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/i, '');
  } catch {
    return undefined;
  }
}

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
  return tag.replaceAll(ATTRIBUTE, (whole, name: string, value: string | undefined) => {
    const [prefix = '', local] = name.split(':');
    const isForeign = local !== undefined && (foreign.has(prefix) || (prefix === 'xmlns' && foreign.has(local)));
    if (isForeign) removed.push('editor data');
    else if (/^on[a-z]+$/i.test(local ?? name) || runs(value)) removed.push('script');
    else return whole;
    return '';
  });
}

/** Whether an address runs, as browsers read it: references put in, white space left out. */
function runs(value: string | undefined): boolean {
  if (value === undefined) return false;
  const read = value.replaceAll(REFERENCE, (_, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return RUNNING.test(read.replaceAll(/[\u0000-\u0020]+/g, ''));
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
