/** A number in an attribute, in px; 0 where there is none or where it is a share of something. */
export function lengthAttribute(element: Element, name: string): number {
  const value = element.getAttribute(name);
  if (value === null || value.endsWith('%')) return 0;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : 0;
}
