/** What selectors ask of an element. To ask the document each time takes longer than all the rest. */
export interface Seen {
  readonly element: Element;
  /** In lower case. */
  readonly tag: string;
  readonly id: string | null;
  /** Its attribute `class`. */
  readonly worn: string | null;
  readonly parent: Seen | null;
}

type Test = (seen: Seen) => boolean;

/** One step of a selector: what an element must be, without regard to where it stands. */
export interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly tests: readonly Test[];
}

export interface Selector {
  readonly subject: Compound;
  /** From the inside out: how the step before it is reached, and what it must be. */
  readonly before: readonly { readonly combinator: ' ' | '>' | '+' | '~'; readonly compound: Compound }[];
  /** Ids, classes and tags, as one number. */
  readonly specificity: number;
}

/** A combinator, or all that stands between two of them. */
const STEP = /\s*([>+~])\s*|((?:[^\s>+~[(]|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))+)/g;
const PART = /([.#]?)((?:[\w-]|\P{ASCII}|\\.)+)|\[([^\]]*)\]|(::?)([\w-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?|\*/uy;
const ATTRIBUTE = /^\s*([\w:-]+)\s*(?:([~|^$*]?)=\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]+))\s*i?\s*)?$/;

/** Reads a selector; `undefined` for one that never fits a diagram at rest (`:hover`, `::before`) or makes no sense. */
export function readSelector(text: string): Selector | undefined {
  const compounds: Compound[] = [];
  const combinators: Selector['before'][number]['combinator'][] = [];
  let combinator: Selector['before'][number]['combinator'] = ' ';
  let specificity = 0;
  for (const [, sign, step] of text.matchAll(STEP)) {
    if (sign === '>' || sign === '+' || sign === '~') combinator = sign;
    else {
      const read = readCompound(step ?? '');
      if (read === undefined) return undefined;
      if (compounds.length > 0) combinators.push(combinator);
      compounds.push(read.compound);
      specificity += read.specificity;
      combinator = ' ';
    }
  }
  const subject = compounds.at(-1);
  if (subject === undefined) return undefined;
  const before = combinators
    .map((combinator, index) => ({ combinator, compound: compounds[index] ?? subject }))
    .reverse();
  return { subject, before, specificity };
}

function readCompound(text: string): { compound: Compound; specificity: number } | undefined {
  const tests: Test[] = [];
  const classes: string[] = [];
  let tag: string | undefined;
  let id: string | undefined;
  let specificity = 0;
  let at = 0;
  while (at < text.length) {
    // What stands in `:not(…)` is read in between, with the same expression.
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) return undefined;
    at = PART.lastIndex;
    const [, kind, rawName, attribute, colons, pseudo, inside] = part;
    const name = rawName?.replaceAll(/\\(.)/g, '$1');
    if (name !== undefined && kind === '.') classes.push(name);
    else if (name !== undefined && kind === '#') id = name;
    else if (name !== undefined) tag = name.toLowerCase();
    else if (attribute !== undefined) {
      const test = attributeTest(attribute);
      if (test === undefined) return undefined;
      tests.push(test);
    } else if (pseudo !== undefined) {
      const test = colons === ':' ? pseudoTest(pseudo, inside ?? '') : undefined;
      if (test === undefined) return undefined;
      tests.push(test.test);
      specificity += test.specificity;
    }
  }
  specificity += (id === undefined ? 0 : 1e6) + (classes.length + tests.length) * 1e3 + (tag === undefined ? 0 : 1);
  return { compound: { tag, id, classes, tests }, specificity };
}

function attributeTest(text: string): Test | undefined {
  const [, name, operator, double, single, bare] = ATTRIBUTE.exec(text) ?? [];
  if (name === undefined) return undefined;
  const wanted = double ?? single ?? bare;
  if (wanted === undefined) return ({ element }) => element.hasAttribute(name);
  return ({ element }) => {
    const value = element.getAttribute(name);
    if (value === null) return false;
    switch (operator) {
      case '~':
        return value.split(/\s+/).includes(wanted);
      case '|':
        return value === wanted || value.startsWith(`${wanted}-`);
      case '^':
        return value.startsWith(wanted);
      case '$':
        return value.endsWith(wanted);
      case '*':
        return value.includes(wanted);
      default:
        return value === wanted;
    }
  };
}

function pseudoTest(name: string, inside: string) {
  if (name === 'first-child')
    return { test: ({ element }: Seen) => element.previousElementSibling === null, specificity: 0 };
  if (name === 'last-child')
    return { test: ({ element }: Seen) => element.nextElementSibling === null, specificity: 0 };
  if (name === 'root') return { test: ({ parent }: Seen) => parent === null, specificity: 0 };
  if (name !== 'not' && name !== 'is' && name !== 'where') return undefined;
  const read = inside.split(',').map((one) => readSelector(one));
  const options = read.filter((one) => one !== undefined);
  if (options.length < read.length) return undefined;
  const most = name === 'where' ? 0 : Math.max(0, ...options.map((one) => one.specificity));
  // The list itself counts like a class where it is added up; its own weight is what stands in it.
  return {
    test: (seen: Seen) => options.some((one) => fits(seen, one)) === (name !== 'not'),
    specificity: most - 1e3,
  };
}

/** Looks at an element, whose parent has been seen. */
export function seenIn(parent: Seen | null, element: Element): Seen {
  const tag = element.localName.toLowerCase();
  return { element, tag, id: element.getAttribute('id'), worn: element.getAttribute('class'), parent };
}

/** Whether the selector means the element. */
export function fits(seen: Seen, { subject, before }: Selector): boolean {
  return isSuch(seen, subject) && reaches(seen, before, 0);
}

function reaches(seen: Seen, before: Selector['before'], index: number): boolean {
  const step = before[index];
  if (step === undefined) return true;
  const nextOf = step.combinator === '+' || step.combinator === '~' ? siblingBefore : parentOf;
  for (let next = nextOf(seen); next !== null; next = nextOf(next)) {
    if (isSuch(next, step.compound) && reaches(next, before, index + 1)) return true;
    if (step.combinator === '>' || step.combinator === '+') return false;
  }
  return false;
}

function parentOf({ parent }: Seen): Seen | null {
  return parent;
}

function siblingBefore({ element, parent }: Seen): Seen | null {
  const sibling = element.previousElementSibling;
  return sibling && seenIn(parent, sibling);
}

function isSuch(seen: Seen, { tag, id, classes, tests }: Compound): boolean {
  if (tag !== undefined && seen.tag !== tag) return false;
  if (id !== undefined && seen.id !== id) return false;
  const { worn } = seen;
  if (classes.length > 0 && (worn === null || !classes.every((name) => wears(worn, name)))) return false;
  return tests.every((test) => test(seen));
}

function wears(worn: string, name: string): boolean {
  for (let at = worn.indexOf(name); at >= 0; at = worn.indexOf(name, at + 1)) {
    const after = worn.charCodeAt(at + name.length);
    if ((at === 0 || worn.charCodeAt(at - 1) <= 32) && (Number.isNaN(after) || after <= 32)) return true;
  }
  return false;
}
