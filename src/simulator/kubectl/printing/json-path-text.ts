import type { Json } from '#manifests';
import { valuesAt } from './json-path.ts';

/** A template such as `{.items[*].metadata.name}` or one with `{range …}{end}` (client-go/util/jsonpath). */
export function jsonPathText(value: Json, template: string): string {
  let text = '';
  let rest = template;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    text += rest.slice(0, open);
    const close = closing(rest, open);
    const expression = rest.slice(open + 1, close).trim();
    rest = rest.slice(close + 1);
    const range = /^range\s+(.*)$/s.exec(expression)?.[1];
    if (range === undefined) text += expressionText(value, expression);
    else {
      const [body, after] = untilEnd(rest);
      text += valuesAt(value, range)
        .map((item) => jsonPathText(item, body))
        .join('');
      rest = after;
    }
  }
  return text + rest;
}

/** Where the brace that opens here is closed; quotes may hold others. */
function closing(text: string, open: number): number {
  let quote = '';
  for (let index = open + 1; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '}') return index;
  }
  return text.length;
}

/** The body of a range and what stands behind its end; ranges may stand in each other. */
function untilEnd(text: string): [body: string, after: string] {
  let depth = 1;
  for (const match of text.matchAll(/\{\s*(range\s|end\s*\})/g)) {
    depth += match[1]?.startsWith('range') === true ? 1 : -1;
    if (depth === 0) return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  }
  return [text, ''];
}

function expressionText(value: Json, expression: string): string {
  const literal = /^(["'])(.*)\1$/s.exec(expression)?.[2];
  if (literal !== undefined) return literal.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  return valuesAt(value, expression).map(plainText).join(' ');
}

/** A value as a template prints it: texts as they are, everything else as JSON. */
export function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A path without its braces: `x.y`, `.x.y`, `{x.y}` and `{.x.y}` all mean the same (RelaxedJSONPathExpression). */
export function relaxedPath(text: string): string {
  const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
  return bare.startsWith('.') || bare.startsWith('[') || bare.startsWith('$') ? bare : `.${bare}`;
}
