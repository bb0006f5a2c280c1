import { type Declaration, readDeclarations } from './declarations.ts';
import { fits } from './selector.ts';
import { ANY, type Rule, type Stylesheet } from './stylesheet.ts';

/** What is declared for elements, and what they get from those around them. */
export interface Styles {
  /** The winning declarations of one element: attributes, then rules, then its own `style`, then what is `!important`. */
  declared(element: Element): ReadonlyMap<string, string>;
  /** Value of a property on an element, from its ancestors where it is inherited; `undefined` where nobody says. */
  valueOf(element: Element, property: string): string | undefined;
}

/** Properties that may be written as attributes. */
const PRESENTATION = [
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
] as const;

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

/** Styles by a stylesheet. They remember what they found, so they hold for a document that does not change meanwhile. */
export function stylesBy(sheet: Stylesheet): Styles {
  const known = new Map<Element, Known>();
  return { declared: (element) => about(element).declared, valueOf };

  function about(element: Element): Known {
    let found = known.get(element);
    if (found === undefined) {
      found = { declared: declaredOn(element, sheet), parent: element.parentElement, values: new Map() };
      known.set(element, found);
    }
    return found;
  }

  function valueOf(element: Element, property: string): string | undefined {
    const { declared, parent, values } = about(element);
    if (values.has(property)) return values.get(property);
    const own = declared.get(property);
    const inherits = !NOT_INHERITED.has(property);
    const asks = own === 'inherit' || (inherits && (own === undefined || own === 'unset'));
    const value = !asks ? own : parent === null ? undefined : valueOf(parent, property);
    values.set(property, value);
    return value;
  }
}

/** What was found out about an element. To ask the document for its parent takes longer than all the rest. */
interface Known {
  readonly declared: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly values: Map<string, string | undefined>;
}

function declaredOn(element: Element, sheet: Stylesheet): ReadonlyMap<string, string> {
  const winning = new Map<string, string>();
  for (const property of PRESENTATION) {
    const value = element.getAttribute(property);
    if (value !== null) winning.set(property, value);
  }
  const rules = rulesFor(element, sheet);
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
function rulesFor(element: Element, sheet: Stylesheet): readonly Rule[] {
  const found: Rule[] = [];
  const keys = [ANY, element.localName.toLowerCase()];
  const id = element.getAttribute('id');
  if (id !== null) keys.push(`#${id}`);
  const classes = element.getAttribute('class');
  if (classes !== null) for (const name of new Set(classes.split(/\s+/))) keys.push(`.${name}`);
  for (const key of keys) {
    for (const rule of sheet.get(key) ?? []) if (fits(element, rule.selector)) found.push(rule);
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
