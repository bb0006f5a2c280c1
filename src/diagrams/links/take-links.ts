import type { SourceLine } from '../source/prepared-source.ts';
import type { Reporter } from '../faults/reporter.ts';
import { marked } from './link-marks.ts';
import { LINK_SCHEME } from './link-scheme.ts';

/** A link to a note, as a diagram says it. */
export interface WrittenLink {
  /** `wiki`: between `[[` and `]]`; `path`: an address within the site, as a link of Markdown has it. */
  readonly syntax: 'wiki' | 'path';
  /** What it leads to: `note`, `note#heading`; or the address as it is written. */
  readonly target: string;
  /** What is drawn for it: what follows the `|`, else a name for the target. Empty for a `click`, which labels nothing. */
  readonly label: string;
  /** Of its first character, both from 1 within the source. */
  readonly line: number;
  readonly column: number;
  /** Of a `click`, the node that it makes a link. */
  readonly node?: string;
}

/** What `[[` may mean in a type: a link anywhere, only at the beginning of a word, or only in quotes. */
const ANYWHERE = /^\s*(?:sequenceDiagram|stateDiagram|journey|timeline|gantt)/;
const AT_WORDS = /^\s*(?:mindmap|kanban|ishikawa|treeView)/;
/** Takes ASCII only, which marks are not. */
const NOWHERE = /^\s*sankey/;

const WIKILINK = /(?<!!)\[\[(?!\[)([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/gu;
/** What state diagrams write in such brackets. */
const KEYWORDS: ReadonlySet<string> = new Set(['fork', 'join', 'choice']);

/** By type, the words that begin a statement which makes something a link or a button. */
const CLICKS: readonly { readonly types: RegExp; readonly words: RegExp }[] = [
  { types: /^\s*(?:flowchart|graph|swimlane|stateDiagram|gantt)/, words: /^click$/ },
  { types: /^\s*classDiagram/, words: /^(?:click|link|callback)$/ },
  { types: /^\s*sequenceDiagram/, words: /^links?$/ },
];
const CLICK = /(?<=^\s*|;\s*)(click|callback|links?)\s+([^\s";:]+)((?:[^;"]|"[^"]*")*)/gu;
const ADDRESS = /^\s+(?:href\s+)?"([^"]*)"/u;

/**
 * Finds the links in a diagram's lines, and gives the lines as Mermaid is to have them: the text of a link marked, a `click`
 * that leads to a note with an address that names it, and without every other `click`, which is reported.
 */
export function takeLinks(body: readonly SourceLine[], reporter?: Pick<Reporter, 'report'>) {
  const type = body[0]?.text ?? '';
  const words = CLICKS.find(({ types }) => types.test(type))?.words;
  const links: WrittenLink[] = [];
  let inQuotes = false;
  const lines = body.map((line) => {
    const drawn = drawnOf(line);
    if (countQuotes(line.text) % 2 === 1) inQuotes = !inQuotes;
    return drawn;
  });
  return { lines, links: links as readonly WrittenLink[] };

  function drawnOf(line: SourceLine): string {
    let drawn = '';
    let from = 0;
    for (const statement of line.text.matchAll(CLICK)) {
      if (words?.test(statement[1] ?? '') !== true) continue;
      drawn += labelsMarked(line, from, statement.index) + clickOf(statement, line.line);
      from = statement.index + statement[0].length;
    }
    return drawn + labelsMarked(line, from, line.text.length);
  }

  function clickOf(
    { 0: statement, 1: word, 2: node = '', 3: rest = '', index }: RegExpExecArray,
    line: number,
  ): string {
    const [whole = '', address = ''] = word === 'callback' ? [] : (ADDRESS.exec(rest) ?? []);
    const destination = destinationOf(address);
    if (destination === undefined) {
      reporter?.report('diagram-click-ignored', line, index + 1, {});
      return '';
    }
    const column = index + statement.length - rest.length + whole.indexOf('"') + 2;
    links.push({ ...destination, line, column, node });
    return `click ${node} href "${LINK_SCHEME}${links.length - 1}"`;
  }

  function labelsMarked({ text, line }: SourceLine, from: number, to: number): string {
    return text.slice(from, to).replaceAll(WIKILINK, (whole, inner: string, alias: string | undefined, at: number) => {
      const target = targetOf(inner);
      if (target === '' || KEYWORDS.has(target) || !mayStand(text, from + at)) return whole;
      const label = labelOf(alias, target);
      links.push({ syntax: 'wiki', target, label, line, column: from + at + 1 });
      return marked(label, links.length - 1);
    });
  }

  function mayStand(text: string, at: number): boolean {
    if (NOWHERE.test(type)) return false;
    if (ANYWHERE.test(type)) return true;
    const isQuoted = inQuotes !== (countQuotes(text.slice(0, at)) % 2 === 1);
    return isQuoted || (AT_WORDS.test(type) && !/[\p{L}\p{N}_]$/u.test(text.slice(0, at)));
  }
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

function targetOf(inner: string): string {
  // Where the bar would mean something else it is written `\|`.
  return inner.replace(/\\$/, '').trim();
}

/** Where a `click` leads to; `undefined` for what is no place of the site. */
function destinationOf(address: string): Pick<WrittenLink, 'syntax' | 'target' | 'label'> | undefined {
  const [, inner] = /^\s*\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]\s*$/u.exec(address) ?? [];
  if (inner !== undefined && targetOf(inner) !== '') return { syntax: 'wiki', target: targetOf(inner), label: '' };
  const clean = address.trim();
  const isOutside = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/iu.test(clean) || /[[\]]/.test(clean);
  return clean === '' || isOutside ? undefined : { syntax: 'path', target: clean, label: '' };
}

function labelOf(alias = '', target: string): string {
  return alias.trim() === '' ? displayName(target) : alias.trim();
}

/**
 * A name to draw for a target, as notes show it: the last part of its path, and its heading. Between the two stands a sign that
 * means nothing to any grammar.
 */
function displayName(target: string): string {
  const [path = '', fragment = ''] = target.split(/#(.*)/s);
  const name = (path.split('/').at(-1) ?? '').replace(/\.mdx?$/i, '');
  const heading = fragment.startsWith('^') ? '' : fragment.replaceAll('#', ' › ');
  return [name, heading].filter((part) => part !== '').join(' › ') || target;
}
