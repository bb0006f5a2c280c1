import type { Component, Props } from './components.ts';
import type { Literal } from './literal.ts';

/** An attribute that a component does not have, or not with such a value. */
export interface PropFault {
  readonly component: string;
  readonly attribute: string;
  /** What the component understands: `title="…"`. */
  readonly expected: readonly string[];
}

/** The attributes that a component understands, and what it does not. Directives (`client:load`) are no attributes. */
export function propsFor(
  name: string,
  { attributes }: Component,
  values: ReadonlyMap<string, Literal>,
): { props: Props; faults: PropFault[] } {
  const props = new Map<string, Literal>();
  const faults: PropFault[] = [];
  const expected = Object.entries(attributes).map(([attribute, type]) => EXAMPLES[type](attribute));
  for (const [attribute, value] of values) {
    const read = Object.hasOwn(attributes, attribute) ? converted(value, attributes[attribute]) : undefined;
    if (read !== undefined) props.set(attribute, read);
    else if (!attribute.includes(':')) faults.push({ component: name, attribute, expected });
  }
  return { props, faults };
}

type Type = Component['attributes'][string];

const EXAMPLES: Readonly<Record<Type, (attribute: string) => string>> = {
  text: (attribute) => `${attribute}="…"`,
  flag: (attribute) => attribute,
  number: (attribute) => `${attribute}={300}`,
};

function converted(value: Literal, type: Type | undefined): Literal | undefined {
  switch (type) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'flag':
      if (value === 'true' || value === 'false') return value === 'true';
      return typeof value === 'boolean' ? value : undefined;
    case 'number':
      return numberIn(value);
    case undefined:
      return undefined;
  }
}

function numberIn(value: Literal): number | undefined {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const found = /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(written.trim())?.[1];
  return found === undefined ? undefined : Number(found);
}
