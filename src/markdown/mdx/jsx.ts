import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { type Literal, parseLiteral } from './literal.ts';

/** An element of JSX, as a block or inside a paragraph. */
export type JsxElement = Readonly<MdxJsxFlowElement> | Readonly<MdxJsxTextElement>;

/** The attributes of an element, as far as they can be known without running anything. */
export interface JsxAttributes {
  readonly values: ReadonlyMap<string, Literal>;
  /** What would have to be run: the names of attributes, `...` for spread ones. */
  readonly dynamic: readonly string[];
}

/** Reads the attributes of an element. One without a value is `true`; the last of one name counts, as in JSX. */
export function readAttributes(attributes: readonly MdxJsxAttributeUnion[]): JsxAttributes {
  const values = new Map<string, Literal>();
  const dynamic: string[] = [];
  for (const attribute of attributes) {
    const read = attribute.type === 'mdxJsxAttribute' ? valueOf(attribute.value) : undefined;
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '...';
    if (read === undefined) dynamic.push(name);
    else values.set(name, read);
  }
  return { values, dynamic };
}

function valueOf(value: Extract<MdxJsxAttributeUnion, { type: 'mdxJsxAttribute' }>['value']): Literal | undefined {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value.replace(/[\ufdd0-\ufdef]/g, '') : parseLiteral(value.value);
}

/** Whether a name is that of a component rather than of an element of HTML. */
export function isComponent(name: string): boolean {
  return /^[^a-z]|[.]/.test(name);
}
