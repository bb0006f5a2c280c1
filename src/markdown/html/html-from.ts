import { htmlToHast } from 'satteri';
import { escapeText } from '#html';
import type { Element, Root } from './element-walk.ts';
import { VOID_ELEMENTS } from './elements.ts';

/** Writes a tree as HTML: its elements and texts, nothing else that may stand in it. */
export function htmlFrom(root: Root): string {
  return written(root, false);
}

/** Parses the HTML that stands in a tree as it is written, which may begin and end anywhere, and so makes a new tree. */
export function parsedHtml(root: Root): Root {
  const parsed = htmlToHast(written(root, true), { fragment: true });
  return parsed.type === 'root' ? parsed : { type: 'root', children: [] };
}

function written(root: Root, withHtml: boolean): string {
  let html = '';
  const steps = [{ parent: root as Root | Element, next: 0 }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const { parent } = step;
    const child = parent.children[step.next++];
    if (child === undefined) {
      if (parent.type === 'element') html += `</${parent.tagName}>`;
      steps.pop();
    } else if (child.type === 'text') {
      html += escapeText(child.value);
    } else if (child.type === 'raw') {
      if (withHtml) html += child.value;
    } else if (child.type === 'element') {
      html += `<${child.tagName}${attributesOf(child)}>`;
      if (!VOID_ELEMENTS.has(child.tagName)) steps.push({ parent: child, next: 0 });
    }
  }
  return html;
}

function attributesOf({ properties }: Element): string {
  let written = '';
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === false || value === null || value === undefined) continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    written += ` ${attributeName(name)}${value === true ? '' : `="${escapeAttribute(text)}"`}`;
  }
  return written;
}

/** The tree says `className`, `colSpan`, `dataTask`, `ariaLabel` where HTML has `class`, `colspan`, `data-task`, `aria-label`. */
export function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (!MORE_THAN_LETTERS.test(property)) return property;
  return property.replace(/^(?:data|aria)(?=[A-Z])/, '$&-').toLowerCase();
}

const MORE_THAN_LETTERS = /[^a-z]/;
const HAS_SIGN = /[&"'`]/;
const SIGNS = /[&"'`]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;' };

function escapeAttribute(text: string): string {
  return HAS_SIGN.test(text) ? text.replace(SIGNS, (sign) => REFERENCES[sign] ?? sign) : text;
}
