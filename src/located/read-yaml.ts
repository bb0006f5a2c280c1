import {
  type Document,
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
  visit,
} from 'yaml';
import { escapedText } from './escaped-text.ts';
import type { Located, LocatedEntry, LocatedFault, LocatedText } from './located.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';
import { unclosedBracket, unclosedQuote, yamlReasons } from './yaml-reasons.ts';

/**
 * Reads one YAML 1.2 document (so JSON too) that stands in a longer text at `offset`; all offsets given back count in that
 * longer text. Never throws. With faults, `root` is the parser's best guess and is not to be trusted. One mistake tends to
 * make the parser complain many times: the first complaint is kept, and doubled keys (ten faults at most).
 */
export function readYaml(text: string, offset = 0, { uniqueKeys = true }: YamlRules = {}): LocatedText {
  const simple = readSimpleYaml(text, offset);
  if (simple !== undefined) return { root: simple, faults: [] };
  return parseYaml(text, offset, uniqueKeys);
}

/** The same by the parser alone, whatever the text holds. */
export function parseYaml(text: string, offset: number, uniqueKeys: boolean): LocatedText {
  const tooDeep = deepNesting(text);
  if (tooDeep !== undefined) {
    return { root: undefined, faults: [{ start: tooDeep + offset, ...yamlReasons.RESOURCE_EXHAUSTION }] };
  }
  const document = parse(text);
  const faults = explain(document, offset);
  const located = locate(document, offset, uniqueKeys);
  return { root: located.root, faults: [...faults, ...located.faults].slice(0, faults.length > 0 ? 1 : MOST_FAULTS) };
}

/** How strict the reader is. */
export interface YamlRules {
  /** Whether a key that stands twice is a fault; Ruby takes the last one and says nothing. */
  readonly uniqueKeys?: boolean;
}

const DEEPEST = 64;

/**
 * Where the text opens more brackets, or lists on one line, than any person would. The parser recurses and can take the
 * whole process down with it, so such a text must not reach it.
 */
function deepNesting(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/[[\]{}]|(?:[-?][ \t]+){64}/g)) {
    if (match[0].length > 1) return match.index;
    depth = match[0] === '[' || match[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return match.index;
  }
  return undefined;
}

function parse(text: string): Document.Parsed {
  // The parser would compare every key with every other; doubled keys are found below, in one pass.
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', strict: true, uniqueKeys: false });
}

/** Whoever doubled more keys than this made one mistake, not many. */
const MOST_FAULTS = 10;

function explain(document: Document.Parsed, offset: number): LocatedFault[] {
  const [first] = document.errors;
  return first === undefined ? [] : [{ ...explainOne(first, document), start: startOf(first, document) + offset }];
}

function explainOne(error: YAMLError, document: Document.Parsed): Omit<LocatedFault, 'start'> {
  if (openQuoteBefore(error, document) !== undefined) return unclosedQuote;
  if (isOpenBracket(error)) return unclosedBracket;
  return yamlReasons[error.code];
}

/** The parser notices an open bracket or quotation mark where the text ends; the fault stands where it opens. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  const [noticed] = error.pos;
  const quote = openQuoteBefore(error, document);
  if (quote !== undefined) return quote;
  if (!isOpenBracket(error)) return noticed;
  let opened = noticed;
  visit(document, {
    Collection(_key, node) {
      const range = node.range;
      if (node.flow === true && range != null && range[0] < noticed && range[1] >= noticed) opened = range[0];
    },
  });
  return opened;
}

function isOpenBracket({ message }: YAMLError): boolean {
  return /^Flow (?:map|sequence) (?:must end|in block collection must)/.test(message);
}

function openQuoteBefore(error: YAMLError, document: Document.Parsed): number | undefined {
  if (error.code !== 'MISSING_CHAR' || !/^Missing closing ["']quote/.test(error.message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar(_key, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && node.range != null && node.range[0] < error.pos[0]) opened = node.range[0];
    },
  });
  return opened;
}

function locate(document: Document.Parsed, offset: number, uniqueKeys: boolean): LocatedText {
  const faults: LocatedFault[] = [];
  // An alias stands for the anchored value before it; one inside its own anchor finds nothing here, so nothing is endless.
  const anchored = new Map<string, Located>();

  const locateNode = (node: Node, depth: number): Located => {
    const located = convert(node, depth);
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchored.set(node.anchor, located);
    return located;
  };

  const convert = (node: Node, depth: number): Located => {
    const span = { start: (node.range?.[0] ?? 0) + offset, end: (node.range?.[1] ?? 0) + offset };
    const nothing = { kind: 'scalar', value: null, text: '', ...span } as const;
    if (depth > DEEPEST) {
      faults.push({ start: span.start, ...yamlReasons.RESOURCE_EXHAUSTION });
      return nothing;
    }
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (target !== undefined) return target;
      faults.push({ start: span.start, ...yamlReasons.BAD_ALIAS });
      return nothing;
    }
    if (isMap(node)) {
      const entries = node.items.map((pair): LocatedEntry => {
        const key = locateChild(pair.key, depth, span.start);
        const value = locateChild(pair.value, depth, key.end);
        return { key: key.kind === 'scalar' ? key.text : '', keyStart: key.start, value };
      });
      if (uniqueKeys) faults.push(...doubledKeys(entries));
      return { kind: 'map', entries, ...span };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => locateChild(isPair(item) ? item.value : item, depth, span.start));
      return { kind: 'list', items, ...span };
    }
    return isScalar(node) ? { kind: 'scalar', ...scalarOf(node), ...span } : nothing;
  };

  const locateChild = (child: unknown, depth: number, start: number): Located =>
    isNode(child) ? locateNode(child, depth + 1) : { kind: 'scalar', value: null, text: '', start, end: start };

  const root = document.contents === null ? undefined : locateNode(document.contents, 0);
  return { root, faults };
}

function doubledKeys(entries: readonly LocatedEntry[]): LocatedFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keyStart }) => {
    const isDoubled = seen.has(key);
    seen.add(key);
    return isDoubled ? [{ start: keyStart, ...yamlReasons.DUPLICATE_KEY }] : [];
  });
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isCollection(value);
}

function scalarOf(node: Scalar): { value: string | number | boolean | null; text: string } {
  const { value, source = '' } = node;
  if (value === null || value === undefined) return { value: null, text: source };
  if (typeof value === 'string') {
    const text = escapedText(value);
    return { value: text, text };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text: source };
  // Dates and binary values exist only behind explicit tags; their text says as much.
  return { value: source, text: source };
}
