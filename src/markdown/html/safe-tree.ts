import type { Position } from 'satteri';
import { diagnose } from '#diagnostics';
import type { DraftContext, TransformFactory } from '../transform.ts';
import type { MarkdownShaper } from '../tree/index.ts';
import { isOfPages, judgeAttribute } from './attributes.ts';
import { type Element, replaceAt } from './element-walk.ts';
import { treatmentOf } from './elements.ts';
import { attributeName } from './html-from.ts';

/**
 * The last word on what may stand in a page: goes through all elements, whoever made them, and leaves those of the lists
 * (`elements.ts`, `attributes.ts`) and what transforms have marked as their own. Alignment, which the parser writes as a
 * style, becomes a class, since the site allows no styles in its pages. An element that is not of the lists becomes a `span`.
 *
 * Must be the first to see the HTML tree but for those that vouch for the parser's own markup.
 */
export const safeTree: TransformFactory = (context) => ({
  name: 'safe-tree',
  // Without a brace no heading has attributes.
  ...(context.text.includes('{') && { mdast: headingAttributes(context) }),
  elements: {
    visit(seen, place) {
      const { kind } = treatmentOf(seen.tagName);
      if (kind === 'dropped') {
        return () => {
          replaceAt(place, { type: 'text', value: '' });
        };
      }
      const stays = kind === 'kept' || Object.values(seen.properties).some(isOwn);
      const properties = safeProperties(seen);
      if (stays && properties === seen.properties) return undefined;
      return (element) => {
        if (!stays) element.tagName = 'span';
        element.properties = properties;
      };
    },
  },
});

function headingAttributes(context: DraftContext): MarkdownShaper {
  return {
    name: 'safe-tree',
    heading({ data, position }) {
      // `# Title {#id .class onclick=…}`: what is beside the id and classes goes, and the author should know.
      for (const [name, value] of Object.entries(data?.hProperties ?? {})) {
        const stays = name === 'id' ? !isOfPages(String(value)) : name === 'className';
        if (!stays) reportAttribute(name, position, context);
      }
    },
  };
}

type Properties = Element['properties'];
type Value = Properties[string];

/** Noncharacters begin what transforms set (`own`, `ANCHOR`); no note can write one. */
function isOwn(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isOwn);
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return first >= 0xfdd0 && first <= 0xfdef;
}

/** No transform sets one of these, whatever its value looks like. */
function isHandler(name: string): boolean {
  return /^on/i.test(name);
}

/** Classes that the parser gives, and those of `attributes.ts`. */
const CLASSES = /^(?:align-(?:left|center|right|justify)|contains-task-list|task-list-item|language-.*)$/;

/** The properties that may stay; the same object where all of them may. */
function safeProperties({ tagName, properties }: Readonly<Element>): Properties {
  const names = Object.keys(properties);
  if (names.length === 0) return properties;
  const safe: Properties = {};
  let changed = false;
  for (const name of names) {
    const value = properties[name];
    const kept = isOwn(value) && !isHandler(name) ? { name, value } : safeProperty(tagName, name, value);
    if (kept !== undefined) safe[kept.name] ??= kept.value;
    changed ||= kept?.name !== name || kept.value !== value;
  }
  return changed ? safe : properties;
}

function safeProperty(
  element: string,
  name: string,
  value: Value,
): { readonly name: string; readonly value: Value } | undefined {
  if (name === 'className') {
    const classes = Array.isArray(value) ? value : [];
    const kept = classes.filter((one) => isOwn(one) || CLASSES.test(String(one)));
    if (kept.length === 0) return undefined;
    return { name, value: kept.length === classes.length ? value : kept };
  }
  const attribute = attributeName(name);
  const judged = judgeAttribute(element, { name: attribute, value: value === true ? '' : String(value) });
  if (judged.attribute === undefined) return undefined;
  if (judged.attribute.name === attribute)
    return { name, value: typeof value === 'string' ? judged.attribute.value : value };
  const { name: other, value: text } = judged.attribute;
  return other === 'class' ? { name: 'className', value: [text] } : { name: other, value: text };
}

function reportAttribute(name: string, position: Position | undefined, context: DraftContext): void {
  const start = position?.start.offset ?? 0;
  const written = context.slice(start, position?.end.offset ?? start);
  const what = attributeName(name);
  const offset = start + Math.max(0, written.toLowerCase().lastIndexOf(what));
  context.report(diagnose('html-removed', context.placeOf(offset), { what }));
}
