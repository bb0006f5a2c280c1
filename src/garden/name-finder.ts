/** A name and what it stands for. */
export interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

/** A name found in a text: `text.slice(start, end)`. */
export interface FoundName<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Branch<Value> {
  readonly next: Map<string, Branch<Value>>;
  value: Value | undefined;
}

/**
 * Finds names in texts, the longest at each place, without overlaps; case is disregarded. `fits` may refuse one for what
 * stands around it. Time grows with the text and the longest name, not with the number of names.
 */
export function nameSearch<Value>(
  names: readonly Named<Value>[],
  fits: (text: string, found: FoundName<Value>) => boolean = () => true,
): (text: string) => FoundName<Value>[] {
  const root: Branch<Value> = { next: new Map(), value: undefined };
  for (const { name, value } of names) {
    let branch = root;
    for (const character of name) {
      const key = character.toLowerCase();
      const next: Branch<Value> = branch.next.get(key) ?? { next: new Map(), value: undefined };
      branch.next.set(key, next);
      branch = next;
    }
    if (branch !== root) branch.value ??= value;
  }
  return (text) => {
    const found: FoundName<Value>[] = [];
    for (let start = 0; start < text.length;) {
      const longest = longestAt(root, text, start, fits);
      if (longest !== undefined) found.push(longest);
      start = longest?.end ?? start + characterAt(text, start).length;
    }
    return found;
  };
}

function longestAt<Value>(
  root: Branch<Value>,
  text: string,
  start: number,
  fits: (text: string, found: FoundName<Value>) => boolean,
): FoundName<Value> | undefined {
  let longest: FoundName<Value> | undefined;
  let branch: Branch<Value> | undefined = root;
  for (let end = start; branch !== undefined && end < text.length;) {
    const character = characterAt(text, end);
    branch = branch.next.get(character.toLowerCase());
    end += character.length;
    if (branch?.value === undefined) continue;
    const found = { start, end, value: branch.value };
    if (fits(text, found)) longest = found;
  }
  return longest;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
