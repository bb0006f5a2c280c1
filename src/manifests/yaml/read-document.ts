import {
  type Node,
  type Scalar,
  type YAMLError,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { resolvePlain } from './resolve-plain.ts';
import { strayTab } from './stray-tab.ts';
import { type YamlFault, yamlFaultOf } from './yaml-fault.ts';

/** What one document holds; `root` is missing where it is empty or cannot be read. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

/**
 * Reads one document that stands in a longer text at `offset`, with the values that kubectl would see. All offsets count
 * in the longer text. Never throws. The parser's first complaint ends the reading; doubled keys do not.
 */
export function readDocument(text: string, offset: number): YamlDocument {
  const deep = tooDeep(text);
  if (deep !== undefined) return { root: undefined, faults: [{ code: 'yaml-too-deep', start: deep + offset }] };
  const control = CONTROL.exec(text);
  if (control !== null) return { root: undefined, faults: [{ code: 'yaml-control', start: control.index + offset }] };
  const json = /^\s*[[{]/.test(text);
  const lines = text.replaceAll(OTHER_BREAKS, '\n');
  // In JSON a tab is a space like any other; in YAML it may not indent.
  const document = parseDocument(firstDocument(json ? lines.replaceAll('\t', ' ') : lines), OPTIONS);
  const errors = document.errors.filter((fault) => !isAllowed(fault, text));
  const [error] = errors;
  if (error !== undefined) return { root: undefined, faults: [yamlFaultOf(error, document, text, offset)] };
  const tab = json ? undefined : strayTab(lines, document);
  if (tab !== undefined) return { root: undefined, faults: [{ code: 'yaml-tab', start: tab + offset }] };
  return convert(document.contents, offset, errors.length < document.errors.length);
}

/** What follows a line of three dots belongs to another document, which go-yaml never reads. */
function firstDocument(text: string): string {
  const end = /^\.\.\.[ \t\r]*$/m.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

/** YAML 1.1 knows `\'` in double quotes, and go-yaml a comment without a space before it. */
function isAllowed({ code, pos }: YAMLError, text: string): boolean {
  return (
    (code === 'BAD_DQ_ESCAPE' && text.startsWith("\\'", pos[0])) || (code === 'MISSING_CHAR' && text[pos[0]] === '#')
  );
}

/** What go-yaml's reader lets through is printable. */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|(?<!^)\ufeff/;

/** Line breaks of YAML 1.1 that the parser does not know; each is one character. */
const OTHER_BREAKS = /\r(?!\n)|[\x85\u2028\u2029]/g;

const OPTIONS = {
  schema: 'failsafe',
  version: '1.1',
  prettyErrors: false,
  logLevel: 'error',
  strict: true,
  uniqueKeys: false,
} as const;

const DEEPEST = 100;

/** Where more brackets open than any person would write; the parser recurses and must not see them. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/[[\]{}]|(?:[-?][ \t]+){64}/g)) {
    if (match[0].length > 1) return match.index;
    depth = match[0] === '[' || match[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return match.index;
  }
  return undefined;
}

/** Aliases can blow a small text up; go-yaml gives up as well ("document contains excessive aliasing"). */
const MOST_NODES = 50_000;

/** `apostrophes`: whether double quotes hold some behind a backslash, which the parser leaves there. */
function convert(contents: unknown, offset: number, apostrophes: boolean): YamlDocument {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, { node: YamlNode; size: number }>();
  let size = 0;
  let isTooMuch = false;

  const read = (node: unknown, depth: number, otherwise: number): YamlNode => {
    if (!isNode(node)) return nothing(otherwise);
    const before = size++;
    if (depth > DEEPEST || size > MOST_NODES) {
      if (!isTooMuch) faults.push({ code: 'yaml-too-deep', start: startOf(node) });
      isTooMuch = true;
      return nothing(otherwise);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      size += target?.size ?? 0;
      if (target !== undefined) return target.node;
      if (!isTooMuch) faults.push({ code: 'yaml-unknown-anchor', start: startOf(node), detail: node.source });
      return nothing(otherwise);
    }
    const result = readBare(node, depth);
    if (node.anchor !== undefined) anchors.set(node.anchor, { node: result, size: size - before });
    return result;
  };

  const readBare = (node: Exclude<Node, { source: string; type?: never }>, depth: number): YamlNode => {
    const start = startOf(node);
    const end = (node.range?.[1] ?? 0) + offset;
    if (isMap(node)) return { kind: 'map', entries: entriesOf(node.items, depth, start), start, end };
    if (isSeq(node)) {
      const items = node.items.map((item) => read(isPair(item) ? item.value : item, depth + 1, start));
      return { kind: 'list', items, start, end };
    }
    return isScalar(node) ? { kind: 'scalar', ...scalarOf(node, apostrophes), start, end } : nothing(start);
  };

  const entriesOf = (pairs: readonly { key: unknown; value: unknown }[], depth: number, start: number): YamlEntry[] => {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const key = read(pair.key, depth + 1, start);
      const known = faults.length;
      const value = read(pair.value, depth + 1, key.end);
      if (key.kind !== 'scalar') {
        faults.push({ code: 'yaml-key-not-scalar', start: key.start, detail: isTemplate(key) ? 'template' : '' });
        continue;
      }
      if (key.source === '<<' && !key.quoted) {
        const merged = mergedEntries(value);
        if (merged === undefined && faults.length === known) faults.push({ code: 'yaml-merge', start: value.start });
        for (const entry of merged ?? []) put(entries, seen, { ...entry, merged: true });
        continue;
      }
      const name = keyOf(key);
      const written = { key: name, keyStart: key.start, keyEnd: key.end, value, merged: false };
      const former = seen.get(name);
      if (former !== undefined && entries[former]?.merged === false) {
        faults.push({ code: 'yaml-duplicate-key', start: key.start, detail: name });
      }
      put(entries, seen, written);
    }
    return entries;
  };

  const startOf = (node: Node): number => (node.range?.[0] ?? 0) + offset;
  const root = isNode(contents) ? read(contents, 0, offset) : undefined;
  // What was cut off is missing everywhere; only that it was cut off is worth saying.
  const excess = faults.filter(({ code }) => code === 'yaml-too-deep');
  return { root, faults: excess.length > 0 ? excess : faults };
}

/** A later entry takes the place of an earlier one with the same key, as in go-yaml. */
function put(entries: YamlEntry[], seen: Map<string, number>, entry: YamlEntry): void {
  const former = seen.get(entry.key);
  if (former === undefined) seen.set(entry.key, entries.push(entry) - 1);
  else entries[former] = entry;
}

/** What a merge key brings in; `undefined` where it is neither a map nor a list of maps. */
function mergedEntries(value: YamlNode): readonly YamlEntry[] | undefined {
  if (value.kind === 'map') return value.entries;
  if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'map')) return undefined;
  // Of several maps the first one wins, so it is laid on last.
  return value.items.toReversed().flatMap((item) => (item.kind === 'map' ? item.entries : []));
}

/** `{{ .Values.name }}` reads as a map whose only key is a map. */
function isTemplate(key: YamlNode): key is YamlMap {
  return key.kind === 'map' && key.entries.length === 1;
}

function keyOf({ value, source }: YamlScalar): string {
  return value === null ? source : String(value);
}

function nothing(at: number): YamlScalar {
  return { kind: 'scalar', value: null, source: '', quoted: false, start: at, end: at };
}

function scalarOf(node: Scalar, apostrophes: boolean): Pick<YamlScalar, 'value' | 'source' | 'quoted'> {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const source = apostrophes && node.type === 'QUOTE_DOUBLE' ? text.replaceAll("\\'", "'") : text;
  const quoted = node.type !== undefined && node.type !== 'PLAIN';
  const tag = node.tag?.replace('tag:yaml.org,2002:', '');
  if (quoted || (tag !== undefined && !/^(?:bool|int|float|null)$/.test(tag)))
    return { value: source, source, quoted: true };
  return { value: resolvePlain(source), source, quoted: false };
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isCollection(value);
}
