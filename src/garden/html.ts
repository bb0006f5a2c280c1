import { escapeHtml } from '#html';

/** An opening tag; attributes that are `undefined` are left out, `true` stands without a value. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(String(value))}"`;
  }
  return `${tag}>`;
}

/** A fragment (`#…`) that leads to an id: Hangul stays readable, what would break an attribute or an address is encoded. */
export function fragmentOf(id: string): string {
  return `#${id.replace(/[\s"<>`%\\{|}#\u0000-\u001f]/g, encodeURIComponent)}`;
}
