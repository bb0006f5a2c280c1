import { stringify } from 'yaml';
import type { Located } from '#located';

/** A value as it is written into frontmatter. */
export type FieldValue = string | number | boolean | readonly string[] | Located;

/** A field and its value; a `day` (`2023-01-08`) is written as it stands. */
export interface Field {
  readonly name: string;
  readonly value: FieldValue;
}

/** Fields as frontmatter with its fences, the shortest YAML that says them; `''` where there are none. */
export function writeFields(fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  return `---\n${fields.map((field) => fieldText(field)).join('')}---\n`;
}

function fieldText({ name, value }: Field): string {
  return `${scalarText(name)}:${valueText(value, 0)}`;
}

/** A value behind its key: on the same line, or below it and indented. */
function valueText(value: FieldValue, depth: number): string {
  if (Array.isArray(value)) return ` ${flowList(value)}\n`;
  if (typeof value !== 'object') return ` ${scalarText(value)}\n`;
  const located = value as Located;
  switch (located.kind) {
    case 'scalar':
      return located.value === null ? '\n' : ` ${locatedText(located)}\n`;
    case 'list':
      if (located.items.every(({ kind }) => kind === 'scalar'))
        return ` [${located.items.map((item) => (item.kind === 'scalar' ? locatedText(item, true) : '')).join(', ')}]\n`;
      return `\n${located.items.map((item) => `${indent(depth + 1)}-${itemText(item, depth + 1)}`).join('')}`;
    case 'map':
      if (located.entries.length === 0) return ' {}\n';
      return `\n${located.entries
        .map((entry) => `${indent(depth + 1)}${scalarText(entry.key)}:${valueText(entry.value, depth + 1)}`)
        .join('')}`;
  }
}

/** A value behind the dash of a list. */
function itemText(item: Located, depth: number): string {
  if (item.kind === 'scalar') return ` ${locatedText(item)}\n`;
  const below = valueText(item, depth);
  return below.startsWith('\n') ? below.replace(/^\n\s*/, ' ') : below;
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

function flowList(texts: readonly string[]): string {
  return `[${texts.map((text) => scalarText(text, true)).join(', ')}]`;
}

type LocatedScalar = Extract<Located, { kind: 'scalar' }>;

/** Numbers and dates as they were written: `1.10` is not 1.1, nor is a day a text that wants quotation marks. */
function locatedText({ value, text }: LocatedScalar, inFlow = false): string {
  if (value === null) return 'null';
  const isPlain = typeof value !== 'string' || isDay(text);
  return isPlain && /^[\w.:+ -]+$/.test(text) ? text : scalarText(value, inFlow);
}

/** A day, with a time or without, which YAML reads as such. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ][\d:]+(?: ?[+-][\d:]+)?)?$/.test(text);
}

/** A single value on one line, in quotation marks only where YAML 1.2 or 1.1 would read it as something else. */
function scalarText(value: string | number | boolean, inFlow = false): string {
  if (typeof value !== 'string') return String(value);
  if (isDay(value)) return value;
  // In a flow list the library knows which signs end an item.
  const shown = inFlow ? stringify([value], { ...STYLE, collectionStyle: 'flow' }) : stringify(value, STYLE);
  const text = shown.trim();
  const bare = inFlow ? text.slice(1, -1).trim() : text;
  return bare.includes('\n') ? JSON.stringify(value) : bare;
}

const STYLE = { lineWidth: 0, compat: 'yaml-1.1', blockQuote: false } as const;
