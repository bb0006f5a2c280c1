import type { ModelOf } from './alike-lines.ts';

/** What a grammar makes of a line, and what it remembers for the next. */
export interface ReadLine<Tokens, State> {
  readonly tokens: Tokens;
  /** `undefined` where it stands as before the first line. */
  readonly after: State | undefined;
}

/** Reads lines of one grammar one after the other. */
export interface LineReader<Tokens> {
  /** Reads the next line. Throws what the grammar throws. */
  read(line: string): Tokens;
}

/** Lines that are read alike, whatever a grammar remembers before them. */
export interface Likeness<Tokens> {
  /** Where `isOutermost`, no construct is open before the line. */
  readonly modelOf: ModelOf;
  /** What a line is made into, from what its model was made into and the words that it has instead. */
  readonly withWords: (tokens: Tokens, words: readonly string[]) => Tokens;
}

/** Where a grammar stands between two lines, with the lines that were read from there. */
interface Standing<Tokens, State> {
  readonly state: State | undefined;
  readonly isOutermost: boolean;
  readonly lines: Map<string, KnownLine<Tokens, State>>;
}

interface KnownLine<Tokens, State> {
  readonly tokens: Tokens;
  readonly after: Standing<Tokens, State>;
}

/** Characters that are remembered for a grammar; beyond that all are forgotten. */
const MOST_KNOWN = 8_000_000;

/** What a line takes beside its characters, roughly. */
const LINE_ALONE = 400;

/** Open constructs within each other up to which a state is compared with others: hostile code opens thousands. */
const DEEPEST = 40;

/**
 * Remembers the lines of a grammar. The tokens of a line, and what the grammar remembers after it, depend on the line and on
 * what the grammar remembered before it, and on nothing else; manifests and logs say the same lines again and again.
 *
 * @param stackOf The constructs that are open in a state of the grammar, the innermost first.
 * @param likeness Lines that differ in names only need not be read each.
 */
export function knownLines<Tokens, State>(
  read: (line: string, before: State | undefined) => ReadLine<Tokens, State>,
  stackOf: (state: State) => unknown,
  likeness?: Likeness<Tokens>,
): () => LineReader<Tokens> {
  let memory = emptyMemory<Tokens, State>(stackOf);

  const readAt = (here: Standing<Tokens, State>, line: string): KnownLine<Tokens, State> => {
    const { tokens, after } = read(line, here.state);
    return memory.add(here, line, { tokens, after: after === undefined ? memory.first : memory.standingAt(after) });
  };

  const learn = (here: Standing<Tokens, State>, line: string): KnownLine<Tokens, State> => {
    const model = likeness?.modelOf(line, here.isOutermost);
    if (likeness === undefined || model === undefined) return readAt(here, line);
    const { tokens, after } = here.lines.get(model.line) ?? readAt(here, model.line);
    // There are as many lines like it as there are names: to remember them all takes longer than to make them again.
    return { tokens: likeness.withWords(tokens, model.words), after };
  };

  return () => {
    let here = memory.first;
    return {
      read(line) {
        let known = here.lines.get(line);
        if (known === undefined) {
          if (memory.size() > MOST_KNOWN) memory = emptyMemory(stackOf);
          known = learn(here, line);
        }
        here = known.after;
        return known.tokens;
      },
    };
  };
}

interface Memory<Tokens, State> {
  /** Where the grammar stands before the first line. */
  readonly first: Standing<Tokens, State>;
  /** The same for states that no line can tell apart. */
  readonly standingAt: (state: State) => Standing<Tokens, State>;
  /** Gives back what is added. */
  readonly add: (
    at: Standing<Tokens, State>,
    line: string,
    known: KnownLine<Tokens, State>,
  ) => KnownLine<Tokens, State>;
  readonly size: () => number;
}

function emptyMemory<Tokens, State>(stackOf: (state: State) => unknown): Memory<Tokens, State> {
  const byNumber = new Map<number, Standing<Tokens, State>>();
  const numbers = new Map<string, number>();
  const numberOf = new WeakMap<OpenConstruct, number>();
  let size = 0;

  /** `undefined` where a state is too deep, or not of the form that is known here. */
  const numberAt = (state: State): number | undefined => {
    const top = stackOf(state);
    if (!isOpenConstruct(top) || top.depth > DEEPEST) return undefined;
    // What was open before a line is mostly open after it, and has its number.
    const fresh: OpenConstruct[] = [];
    let number = 0;
    for (let open: unknown = top; open !== null && number === 0;) {
      if (!isOpenConstruct(open)) return undefined;
      number = numberOf.get(open) ?? 0;
      if (number === 0) fresh.push(open);
      open = open.parent;
    }
    for (const open of fresh.reverse()) {
      const { ruleId, beginRuleCapturedEOL, endRule, nameScopesList, contentNameScopesList } = open;
      const scopes = [String(nameScopesList), String(contentNameScopesList)];
      const key = JSON.stringify([number, ruleId, beginRuleCapturedEOL, endRule, ...scopes]);
      number = numbers.get(key) ?? numbers.size + 1;
      if (number > numbers.size) size += key.length;
      numbers.set(key, number);
      numberOf.set(open, number);
    }
    return number;
  };

  return {
    first: standing<Tokens, State>(undefined, true),
    standingAt: (state) => {
      const number = numberAt(state);
      if (number === undefined) return standing(state, false);
      const top = stackOf(state);
      const known = byNumber.get(number) ?? standing(state, isOpenConstruct(top) && top.parent === null);
      byNumber.set(number, known);
      return known;
    },
    add: ({ lines }, line, known) => {
      lines.set(line, known);
      size += line.length + LINE_ALONE;
      return known;
    },
    size: () => size,
  };
}

function standing<Tokens, State>(state: State | undefined, isOutermost: boolean): Standing<Tokens, State> {
  return { state, isOutermost, lines: new Map() };
}

/** What Shiki keeps of a construct that is open at the end of a line, as far as the next line depends on it. */
interface OpenConstruct {
  readonly parent: OpenConstruct | null;
  readonly depth: number;
  readonly ruleId: number;
  readonly beginRuleCapturedEOL: boolean;
  readonly endRule: string | null;
  readonly nameScopesList: { toString(): string } | null;
  readonly contentNameScopesList: { toString(): string } | null;
}

/** Whether this is what is compared here: another version of Shiki may keep something else. */
function isOpenConstruct(value: unknown): value is OpenConstruct {
  if (typeof value !== 'object' || value === null) return false;
  const { parent, depth, ruleId, beginRuleCapturedEOL, endRule, nameScopesList, contentNameScopesList } =
    value as Readonly<Record<string, unknown>>;
  return (
    typeof parent === 'object' &&
    typeof depth === 'number' &&
    typeof ruleId === 'number' &&
    typeof beginRuleCapturedEOL === 'boolean' &&
    (endRule === null || typeof endRule === 'string') &&
    typeof nameScopesList === 'object' &&
    typeof contentNameScopesList === 'object'
  );
}
