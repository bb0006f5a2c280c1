import { type Declaration, readDeclarations } from './declarations.ts';
import { fits, type Seen, seenIn } from './selector.ts';
import { ANY, type Rule, type Stylesheet } from './stylesheet.ts';

/** What is declared for elements, and what they get from those around them. */
export interface Styles {
  /** The winning declarations of one element: attributes, then rules, then its own `style`, then what is `!important`. */
  declared(element: Element): ReadonlyMap<string, string>;
  /** Value of a property on an element, from its ancestors where it is inherited; `undefined` where nobody says. */
  valueOf(element: Element, property: string): string | undefined;
}

/** Properties that may be written as attributes. */
const PRESENTATION: ReadonlySet<string> = new Set([
  'alignment-baseline',
  'baseline-shift',
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'marker-end',
  'marker-mid',
  'marker-start',
  'opacity',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'visibility',
  'writing-mode',
  'xml:space',
]);

const NOT_INHERITED: ReadonlySet<string> = new Set([
  'alignment-baseline',
  'baseline-shift',
  'display',
  'opacity',
  'stop-color',
  'stop-opacity',
  'text-decoration',
  'transform',
]);

/** Styles that remember what they found. */
export interface RememberedStyles extends Styles {
  /** Forgets what was found out about an element, and all in it: its attributes have changed, or its place. */
  forget(element: Element): void;
}

/** Styles by a stylesheet. Unless they are told what changes, they hold for a document that does not. */
export function stylesBy(sheet: Stylesheet): RememberedStyles {
  const known = new Map<Element, Known>();
  let changes = 0;
  return {
    declared: (element) => about(element).declared,
    valueOf: (element, property) => valueIn(about(element), property),
    forget(element) {
      const found = known.get(element);
      if (found === undefined || found.isOld) return;
      found.isOld = true;
      changes += 1;
    },
  };

  function about(element: Element): Known {
    const found = known.get(element);
    if (found !== undefined && isFresh(found, changes)) return found;
    const { parentElement } = element;
    const parent = parentElement === null ? null : about(parentElement);
    const seen = seenIn(parent?.seen ?? null, element);
    const declared = declaredOn(seen, sheet);
    const made = { seen, declared, parent, values: new Map(), isOld: false, checked: changes };
    known.set(element, made);
    return made;
  }
}

function valueIn({ declared, parent, values }: Known, property: string): string | undefined {
  if (values.has(property)) return values.get(property);
  const own = declared.get(property);
  const inherits = !NOT_INHERITED.has(property);
  const asks = own === 'inherit' || (inherits && (own === undefined || own === 'unset'));
  const value = !asks ? own : parent === null ? undefined : valueIn(parent, property);
  values.set(property, value);
  return value;
}

function isFresh(known: Known, changes: number): boolean {
  if (known.checked === changes) return true;
  if (known.isOld || (known.parent !== null && !isFresh(known.parent, changes))) return false;
  known.checked = changes;
  return true;
}

/** What was found out about an element. */
interface Known {
  readonly seen: Seen;
  readonly declared: ReadonlyMap<string, string>;
  readonly parent: Known | null;
  readonly values: Map<string, string | undefined>;
  isOld: boolean;
  /** After how many changes it was last seen to be right. */
  checked: number;
}

function declaredOn(seen: Seen, sheet: Stylesheet): ReadonlyMap<string, string> {
  const { element } = seen;
  const winning = new Map<string, string>();
  // To ask for those that are there is a question, to ask for each that may be is thirty.
  for (const property of element.getAttributeNames()) {
    if (PRESENTATION.has(property)) winning.set(property, element.getAttribute(property) ?? '');
  }
  const rules = rulesFor(seen, sheet);
  const own = element.getAttribute('style');
  const inline = own === null ? [] : inlineDeclarations(own);
  for (const important of [false, true]) {
    for (const { declarations } of rules) take(declarations, important);
    take(inline, important);
  }
  return winning;

  function take(declarations: readonly Declaration[], important: boolean): void {
    for (const declaration of declarations) {
      if (declaration.important === important) winning.set(declaration.property, declaration.value);
    }
  }
}

/** The rules that fit, the weightiest last. */
function rulesFor(seen: Seen, sheet: Stylesheet): readonly Rule[] {
  const found: Rule[] = [];
  const keys = [ANY, seen.tag];
  if (seen.id !== null) keys.push(`#${seen.id}`);
  if (seen.worn !== null) for (const name of new Set(seen.worn.split(/\s+/))) keys.push(`.${name}`);
  for (const key of keys) {
    for (const rule of sheet.get(key) ?? []) if (fits(seen, rule.selector)) found.push(rule);
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
}

/** The same few texts stand in many elements. */
const inlines = new Map<string, readonly Declaration[]>();

function inlineDeclarations(text: string): readonly Declaration[] {
  let found = inlines.get(text);
  if (found === undefined) {
    if (inlines.size >= 2000) inlines.clear();
    inlines.set(text, (found = readDeclarations(text)));
  }
  return found;
}
