import { isComponent, type JsxAttributes, type JsxElement } from './jsx.ts';
import type { Survey } from './survey.ts';

/** An element's opening and closing tag as JSX; no closing one where the opening closes itself. */
export type Tags = readonly [open: string, close?: string];

/**
 * Whether only running it tells what an element shows: a component of the note's own, or HTML with values that have to be
 * reckoned. The built-in components are rendered here in any case, and understand literal values only.
 */
export function isRun({ name }: JsxElement, { dynamic }: JsxAttributes, survey: Survey): boolean {
  return name !== null && (isComponent(name) ? survey.knows(name) : dynamic.length > 0);
}

/** An element's tags, written anew from its parts. */
export function tagsOf({ name, attributes, children }: JsxElement): Tags {
  const written = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ` {${attribute.value}}`;
    const { name: key, value } = attribute;
    if (value === null || value === undefined) return ` ${key}`;
    return ` ${key}={${typeof value === 'string' ? JSON.stringify(value) : value.value}}`;
  });
  const open = `<${name ?? ''}${written.join('')}`;
  return children.length === 0 ? [`${open} />`] : [`${open}>`, `</${name ?? ''}>`];
}
