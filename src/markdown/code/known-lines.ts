import type { GrammarState } from 'shiki/types';

/** What a grammar makes of a line, and what it remembers for the next. */
export interface ReadLine<Tokens> {
  readonly tokens: Tokens;
  readonly after: GrammarState;
}

/** Reads lines of one grammar one after the other. */
export interface LineReader<Tokens> {
  /** Reads the next line. Throws what the grammar throws. */
  read(line: string): Tokens;
}

/** Where a grammar stands between two lines, with the lines that were read from there. */
interface Standing<Tokens> {
  readonly state: GrammarState | undefined;
  readonly lines: Map<string, KnownLine<Tokens>>;
}

interface KnownLine<Tokens> {
  readonly tokens: Tokens;
  readonly after: Standing<Tokens>;
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
 */
export function knownLines<Tokens>(
  read: (line: string, before: GrammarState | undefined) => ReadLine<Tokens>,
): () => LineReader<Tokens> {
  let first = standing<Tokens>(undefined);
  let standings = new Map<string, Standing<Tokens>>();
  let size = 0;
  const standingAt = (state: GrammarState): Standing<Tokens> => {
    const key = keyOf(state);
    const known = key === undefined ? undefined : standings.get(key);
    if (known !== undefined) return known;
    const made = standing<Tokens>(state);
    if (key !== undefined) {
      standings.set(key, made);
      size += key.length;
    }
    return made;
  };
  return () => {
    let here = first;
    return {
      read(line) {
        const known = here.lines.get(line);
        if (known !== undefined) {
          here = known.after;
          return known.tokens;
        }
        if (size > MOST_KNOWN) {
          first = standing(undefined);
          standings = new Map();
          size = 0;
        }
        const { tokens, after } = read(line, here.state);
        const next = standingAt(after);
        here.lines.set(line, { tokens, after: next });
        size += line.length + LINE_ALONE;
        here = next;
        return tokens;
      },
    };
  };
}

function standing<Tokens>(state: GrammarState | undefined): Standing<Tokens> {
  return { state, lines: new Map() };
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

/** The same for states that no line can tell apart; `undefined` where that is not known. */
function keyOf(state: GrammarState): string | undefined {
  const parts: (string | number | boolean | null)[] = [];
  let open: unknown = state.getInternalStack();
  while (open !== null) {
    if (!isOpenConstruct(open) || open.depth > DEEPEST) return undefined;
    const { ruleId, beginRuleCapturedEOL, endRule, nameScopesList, contentNameScopesList } = open;
    parts.push(ruleId, beginRuleCapturedEOL, endRule, String(nameScopesList), String(contentNameScopesList));
    open = open.parent;
  }
  return JSON.stringify(parts);
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
