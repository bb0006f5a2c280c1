import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * What is wrong with the body of a page, read by a parser of its own and held against lists of its own: those of `src` must
 * not be judged by themselves. Empty where nothing in it can run, load, style or reach what stands around it.
 */
export function bodyFaults(body: string): string[] {
  // Markup that closes what stands around a body would show outside of it, or swallow what follows.
  const page = parse(
    `<!doctype html><html><head></head><body><main><article><div>${body}</div></article></main><p>end</p></body></html>`,
  );
  const faults = characterFaults(body);
  const html = childrenOf(page).find((node) => node.nodeName === 'html');
  const documentBody = html === undefined ? undefined : elementsIn(html).find(({ tagName }) => tagName === 'body');
  const around = documentBody === undefined ? [] : elementsIn(documentBody);
  const [main, end] = around;
  const article = main && onlyElement(main);
  const container = article && onlyElement(article);
  const isWhole =
    around.length === 2 &&
    main?.tagName === 'main' &&
    article?.tagName === 'article' &&
    container?.tagName === 'div' &&
    end?.tagName === 'p' &&
    textIn(end) === 'end' &&
    childrenOf(page).every((node) => node.nodeName !== '#comment');
  if (!isWhole) return [...faults, 'the body leaves its place'];
  return [...faults, ...elementFaults(container)];
}

/**
 * What is wrong with a whole page as it is written: scripts that are not the site's own, and whatever a note may not bring in.
 * What stands in no element of the layout is not looked at twice.
 *
 * @param isPart Whether it is a part of a page: the list of a folder.
 */
export function documentFaults(page: string, isPart: boolean): string[] {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const faults = characterFaults(page);
  if (!isPart && !policy.includes("default-src 'none'")) faults.push('no policy');
  const waiting: Node[] = [parse(page)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...childrenOf(node));
    if (!('tagName' in node)) continue;
    const { tagName, attrs } = node;
    const valueOf = (name: string): string | undefined => attrs.find((attribute) => attribute.name === name)?.value;
    // The layout has one template, with parts for its scripts.
    const isParts = tagName === 'template' && valueOf('id') === 'page:script-parts';
    if (NEVER.has(tagName) && !isParts) faults.push(`<${tagName}>`);
    if (tagName === 'script' && !isOwnScript(valueOf('src'), textIn(node), policy))
      faults.push(`<script>${textIn(node).slice(0, 60)}`);
    for (const { name, value } of attrs) {
      if (/^on|^style$|^srcdoc$/.test(name)) faults.push(`<${tagName} ${name}>`);
      if ((URLS.has(name) || name === 'action') && !isHarmless(value))
        faults.push(`<${tagName} ${name}="${value.slice(0, 60)}">`);
    }
  }
  return faults;
}

const NEVER = new Set(['base', 'embed', 'frame', 'frameset', 'iframe', 'object', 'style', 'template', 'textarea']);

/** A script of the site is a file of its own, or one whose digest the policy of the page holds. */
function isOwnScript(src: string | undefined, code: string, policy: string): boolean {
  if (src !== undefined) return /^\/assets\/[\w.-]+\.js$/.test(src);
  return policy.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

/** What is wrong with the characters of any text of the site: the marks of the pipeline must not be left in it. */
export function characterFaults(text: string): string[] {
  const mark = /[\ufdd0-\ufdef]/.exec(text);
  const faults = mark === null ? [] : [`a mark of the pipeline at ${mark.index}: ${excerpt(text, mark.index)}`];
  if (!text.isWellFormed()) faults.push('half of a character (a lone surrogate)');
  return faults;
}

function elementFaults(container: Element): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const waiting: Node[] = [...childrenOf(container)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') faults.push(`${node.nodeName} in the body`);
    if (!('tagName' in node)) continue;
    waiting.push(...childrenOf(node));
    faults.push(...faultsOf(node));
    for (const { name, value } of node.attrs) {
      if (name !== 'id') continue;
      if (ids.has(value)) faults.push(`the id ${value} twice`);
      if (value.startsWith('page:')) faults.push(`the id ${value}, which is the site's own`);
      ids.add(value);
    }
  }
  return faults;
}

function faultsOf(element: Element): string[] {
  const { tagName, namespaceURI, attrs } = element;
  if (namespaceURI === names.NS.SVG) return faultsInPicture(element);
  const allowed =
    namespaceURI === names.NS.MATHML ? MATHML : namespaceURI === names.NS.HTML ? HTML : new Map<string, string>();
  const own = allowed.get(tagName);
  if (own === undefined) return [`<${tagName}> in the body`];
  return attrs.flatMap(({ name, value }) => {
    if (!EVERYWHERE.test(name) && !own.split(' ').includes(name))
      return [`<${tagName} ${name}="${value.slice(0, 60)}">`];
    if (URLS.has(name) && !isHarmless(value)) return [`<${tagName}> leads to ${value.slice(0, 60)}`];
    if (name === 'src' && !/^(?:\/base)?\/media\//.test(value)) return [`<${tagName}> loads ${value.slice(0, 60)}`];
    if (tagName === 'input' && name === 'type' && value !== 'checkbox') return [`<input type="${value}">`];
    return [];
  });
}

/** The same for a part of a picture: it may lie somewhere, have colours, and lead to where a link of the text may lead. */
function faultsInPicture({ tagName, attrs }: Element): string[] {
  if (!SVG.has(tagName)) return [`<${tagName}> in a picture`];
  return attrs.flatMap(({ name, value }) => {
    if (tagName === 'a' && ['href', 'hreflang', 'rel', 'title', 'class'].includes(name))
      return name !== 'href' || isHarmless(value) ? [] : [`<a> leads to ${value.slice(0, 60)}`];
    if (tagName === 'use' && name === 'href' && /^#[\w-]+$/.test(value)) return [];
    if (EVERYWHERE.test(name)) return [];
    return SVG_ATTRIBUTE.test(name) && SVG_VALUE.test(value) ? [] : [`<${tagName} ${name}="${value.slice(0, 60)}">`];
  });
}

const SVG = new Set(
  'svg g a path rect circle ellipse line polygon polyline text tspan marker defs title desc linearGradient radialGradient stop clipPath use'.split(
    ' ',
  ),
);
const SVG_ATTRIBUTE =
  /^(?:[xyrd]|[xy][12]|[cfr][xy]|ref[XY]|width|height|viewBox|points|offset|orient|transform|(?:gradient|marker|clipPath)[A-Z]\w+|spreadMethod|preserveAspectRatio|textLength|lengthAdjust|text-(?:anchor|decoration)|(?:fill|stroke|stop|font|marker|clip)(?:-[a-z]+)?|opacity|visibility)$/;
/** Numbers, words, colours, and what points at another part of the picture. */
const SVG_VALUE = /^(?:[\w\s.,%+#-]|(?:light-dark|translate|rotate|scale|matrix|skew[XY])\(|\)|url\(#[\w-]+\))*$/;

/** Attributes that any element of a body may have. */
const EVERYWHERE =
  /^(?:class|id|lang|dir|title|role|tabindex|data-[a-z-]+|aria-(?:label|labelledby|describedby|level|hidden|current|checked|disabled))$/;

const URLS = new Set(['href', 'src', 'cite']);

function isHarmless(address: string): boolean {
  // As browsers read it: without what they leave out.
  const read = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined ? !/^[/\\]{2}/.test(read) : ['http', 'https', 'mailto', 'tel'].includes(scheme);
}

function list(...lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line) => [line.split(' ', 1)[0] ?? '', line]));
}

/** Elements of a body, each with the attributes that only it may have. */
const HTML = list(
  ...'abbr aside b bdi bdo br caption cite code dd dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i'.split(' '),
  ...'kbd mark p pre rp rt ruby s samp section small span strong sub summary sup tbody tfoot thead tr u ul var wbr'.split(
    ' ',
  ),
  'a href rel hreflang download',
  'audio controls preload src',
  'blockquote cite',
  'col span',
  'colgroup span',
  'del cite datetime',
  'details open name',
  'img src alt width height loading decoding',
  'input type checked disabled',
  'ins cite datetime',
  'li value',
  'ol start reversed type',
  'q cite',
  'table',
  'td colspan rowspan',
  'th colspan rowspan scope abbr',
  'time datetime',
  'video controls preload src width height',
);

const MATHML = new Map(
  'math semantics annotation mi mn mo mrow ms mspace mtext mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mtable mtr mtd menclose mlabeledtr mglyph'
    .split(' ')
    .map((name) => [
      name,
      'xmlns display encoding mathvariant stretchy fence separator accent accentunder lspace rspace minsize maxsize movablelimits symmetric width height depth voffset linethickness rowspacing columnspacing columnalign rowalign columnlines rowlines notation scriptlevel displaystyle mathcolor mathbackground mathsize largeop form side align linebreak',
    ]),
);

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node).filter((child): child is Element => 'tagName' in child);
}

function onlyElement(node: Element): Element | undefined {
  const [first, ...others] = childrenOf(node);
  return first !== undefined && others.length === 0 && 'tagName' in first ? first : undefined;
}

function textIn(node: Element): string {
  return childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}

function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}
