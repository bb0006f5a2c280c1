import { escapeHtml } from './escape-html.ts';
import { raw, type SafeHtml } from './html.ts';

/** `true` stands without a value; `undefined` and `false` leave the attribute out. */
export type AttributeValue = string | number | boolean | undefined;

/** Attributes of a tag, each with a space in front of it: `` html`<a${attributes({ href, lang })}>` ``. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): SafeHtml {
  let markup = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return raw(markup);
}
