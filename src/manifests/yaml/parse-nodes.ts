import { type MapEntries, mapEntries } from './map-entries.ts';
import type { YamlNode, YamlScalar } from './node.ts';
import { scalarValue } from './scalar-value.ts';
import { scanTokens } from './scan-tokens.ts';
import type { Token, TokenType } from './token.ts';
import { type YamlCode, type YamlFault, YamlProblem } from './yaml-fault.ts';

/** What a text holds; `root` is missing where it is empty. */
export interface ParsedNodes {
  readonly root: YamlNode | undefined;
  /** What is wrong though all can be read: doubled keys, anchors that nobody set, and so on. */
  readonly faults: readonly YamlFault[];
}

/** Deeper than any person would write; who reads the nodes goes down in them. */
const DEEPEST = 100;

/** Aliases can blow a small text up; go-yaml gives up as well ("document contains excessive aliasing"). */
const MOST_NODES = 50_000;

const NO_PROPERTIES = { anchor: '', tag: '' };

/** What may stand behind `-`, `?` and `:` where their node is left out. */
const ITEM_ENDS: readonly TokenType[] = ['-', 'block-end'];
const ITEM_OF_MAP_ENDS: readonly TokenType[] = ['-', 'key', 'value', 'block-end'];
const DOCUMENT_ENDS: readonly TokenType[] = ['end', 'document'];
const ENTRY_ENDS: readonly TokenType[] = ['key', 'value', 'block-end'];

/**
 * Reads the document that begins at an offset of a text as go-yaml does. Aliases share the node that they stand for.
 * @throws {YamlProblem} where it cannot be read.
 */
export function parseNodes(text: string, offset: number): ParsedNodes {
  const { tokens, problem } = scanTokens(text, offset);
  const faults: YamlFault[] = [];
  const anchors = new Map<string, { node: YamlNode; size: number }>();
  let next = 0;
  let size = 0;

  const peek = (): Token => {
    const token = tokens[next];
    if (token !== undefined) return token;
    throw problem ?? new YamlProblem('yaml-syntax', text.length, 'did not find expected node content');
  };
  const isNext = (type: TokenType): boolean => peek().type === type;
  const isOneOf = (types: readonly TokenType[]): boolean => types.includes(peek().type);
  const take = (): Token => {
    const token = peek();
    next++;
    return token;
  };
  const fault = (code: YamlCode, start: number, said: string): void => {
    faults.push({ code, start, problem: said });
  };

  const properties = (): { anchor: string; tag: string } => {
    if (!isNext('anchor') && !isNext('tag')) return NO_PROPERTIES;
    const found = { ...NO_PROPERTIES };
    for (const type of isNext('anchor') ? (['anchor', 'tag'] as const) : (['tag', 'anchor'] as const))
      if (isNext(type)) found[type] = take().value;
    return found;
  };

  const parseNode = (depth: number, mayBeListOfMap = false): YamlNode => {
    const before = size++;
    const { start } = peek();
    if (depth > DEEPEST || size > MOST_NODES)
      throw new YamlProblem('yaml-too-deep', start, 'document contains excessive aliasing or nesting');
    if (isNext('alias')) return aliased(take());
    const { anchor, tag } = properties();
    const node = parseContent(depth, mayBeListOfMap, tag, anchor !== '' || tag !== '');
    if (anchor !== '') anchors.set(anchor, { node, size: size - before });
    return node;
  };

  const aliased = ({ value, start, end }: Token): YamlNode => {
    const target = anchors.get(value);
    if (target === undefined) {
      fault('yaml-unknown-anchor', start, `unknown anchor '${value}' referenced`);
      return nothing(start, end);
    }
    size += target.size;
    return target.node;
  };

  const parseContent = (depth: number, mayBeListOfMap: boolean, tag: string, mayBeEmpty: boolean): YamlNode => {
    const { type, start, end, value } = peek();
    if (type === 'plain' || type === 'quoted') {
      next++;
      return scalar(value, tag, type === 'plain', start, end);
    }
    if (type === '[') return flowList(depth);
    if (type === '{') return flowMap(depth);
    if (type === 'block-list') return blockList(depth);
    if (type === 'block-map') return blockMap(depth);
    if (type === '-' && mayBeListOfMap) return listOfMap(depth);
    if (mayBeEmpty) return scalar('', tag, true, start, start);
    throw new YamlProblem('yaml-syntax', start, 'did not find expected node content');
  };

  const scalar = (source: string, tag: string, isPlain: boolean, start: number, end: number): YamlScalar => {
    const read = scalarValue(source, tag, isPlain, (code, said) => {
      fault(code, start, said);
    });
    if (typeof read.value === 'number' && !Number.isFinite(read.value))
      fault(
        'yaml-number',
        start,
        `json: unsupported value: ${String(read.value).replace(/^I/, '+I').replace('inity', '')}`,
      );
    const { value, quoted } = read;
    return { kind: 'scalar', value, quoted, source, start, end };
  };

  /** Behind `-`, `?` or `:`; nothing where the next token belongs to what stands around. */
  const orNothing = (mark: Token, depth: number, mayBeListOfMap: boolean, ends: readonly TokenType[]): YamlNode =>
    isOneOf(ends) ? nothing(mark.end) : parseNode(depth, mayBeListOfMap);

  const blockList = (depth: number): YamlNode => {
    const { start } = take();
    const items: YamlNode[] = [];
    while (isNext('-')) items.push(orNothing(take(), depth + 1, false, ITEM_ENDS));
    if (!isNext('block-end')) throw misplaced(text, peek(), tokens[next - 1], "did not find expected '-' indicator");
    return { kind: 'list', items, start, end: endBefore(next++) };
  };

  /** The items of a list may stand in the column of the key that it belongs to. */
  const listOfMap = (depth: number): YamlNode => {
    const { start } = peek();
    const items: YamlNode[] = [];
    while (isNext('-')) items.push(orNothing(take(), depth + 1, false, ITEM_OF_MAP_ENDS));
    return { kind: 'list', items, start, end: endBefore(next) };
  };

  const blockMap = (depth: number): YamlNode => {
    const { start } = take();
    const map = mapEntries(fault);
    while (isNext('key')) {
      const key = orNothing(take(), depth + 1, true, ENTRY_ENDS);
      readValue(map, key, isNext('value') ? () => orNothing(take(), depth + 1, true, ENTRY_ENDS) : undefined);
    }
    if (!isNext('block-end')) throw misplaced(text, peek(), tokens[next - 1], 'did not find expected key');
    return { kind: 'map', entries: map.entries, start, end: endBefore(next++) };
  };

  const readValue = ({ add }: MapEntries, key: YamlNode, read: (() => YamlNode) | undefined): void => {
    const known = faults.length;
    add(key, read?.() ?? nothing(key.end), faults.length > known);
  };

  const flowMap = (depth: number): YamlNode => {
    const { start } = take();
    const map = mapEntries(fault);
    entries('}', start, () => {
      const isKey = isNext('key');
      if (isKey) next++;
      const key = isKey && isOneOf(['value', ',', '}']) ? nothing(peek().start) : parseNode(depth + 1);
      readValue(map, key, isKey ? flowValue(depth, '}') : undefined);
    });
    return { kind: 'map', entries: map.entries, start, end: endBefore(next) };
  };

  const flowList = (depth: number): YamlNode => {
    const { start } = take();
    const items: YamlNode[] = [];
    entries(']', start, () => {
      items.push(isNext('key') ? pair(depth + 1) : parseNode(depth + 1));
    });
    return { kind: 'list', items, start, end: endBefore(next) };
  };

  /** `[a: 1]` is a list of a map. */
  const pair = (depth: number): YamlNode => {
    const { start } = take();
    const map = mapEntries(fault);
    const key = isOneOf(['value', ',', ']']) ? nothing(peek().start) : parseNode(depth + 1);
    readValue(map, key, flowValue(depth, ']'));
    return { kind: 'map', entries: map.entries, start, end: endBefore(next) };
  };

  const flowValue = (depth: number, close: ']' | '}') => (): YamlNode => {
    if (!isNext('value')) return nothing(peek().start);
    return orNothing(take(), depth + 1, false, [',', close]);
  };

  /** What stands between brackets, divided by commas. */
  const entries = (close: ']' | '}', opened: number, read: () => void): void => {
    while (!isNext(close)) {
      read();
      if (isNext(',')) next++;
      else if (!isNext(close))
        throw new YamlProblem('yaml-unclosed-flow', opened, `did not find expected ',' or '${close}'`);
    }
    next++;
  };

  const endBefore = (index: number): number => {
    let last = index - 1;
    while (tokens[last]?.type === 'block-end') last--;
    return tokens[last]?.end ?? offset;
  };

  if (isNext('document')) next++;
  if (isOneOf(DOCUMENT_ENDS)) return { root: undefined, faults };
  const root = parseNode(0);
  // kubectl's reader would pass over the rest in silence, which nobody who wrote it can want.
  if (!isOneOf(DOCUMENT_ENDS))
    throw misplaced(text, peek(), tokens[next - 1], 'did not find expected <document start>');
  return { root, faults };
}

/** What stands where only the next item or key may stand. */
function misplaced(text: string, { start }: Token, last: Token | undefined, problem: string): YamlProblem {
  const isSameLine = last !== undefined && !text.slice(last.end, start).includes('\n');
  if (isSameLine && last.type !== 'block-end') return new YamlProblem('yaml-after-value', start, problem);
  const isDash = /^-[A-Za-z]\S*:\s/.test(text.slice(start, start + 200));
  return new YamlProblem(isDash ? 'yaml-dash' : 'yaml-indent', start, problem);
}

function nothing(start: number, end = start): YamlScalar {
  return { kind: 'scalar', value: null, source: '', quoted: false, start, end };
}
