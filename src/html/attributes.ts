import { escapeHtml } from './escape-html.ts';
import { raw, type SafeHtml } from './html.ts';

/** `true` stands without a value; `undefined` and `false` leave the attribute out. */
export type AttributeValue = string | number | boolean | undefined;

/** Attributes of a tag, each with a space in front of it: `` html`<a${attributes({ href, lang })}>` ``. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): SafeHtml {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return raw(markup);
}
