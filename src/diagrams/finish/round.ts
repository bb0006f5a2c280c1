const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Numbers in an attribute, rounded to hundredths of a px: no eye sees less. */
export function rounded(value: string): string {
  return value.replaceAll(NUMBER, (number) => (/^\d+$/.test(number) ? number : shortNumber(Number(number))));
}

/** A number as short as it can be written to hundredths. */
export function shortNumber(number: number): string {
  const rounded = Math.round(number * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** The attribute `d`, rounded and without the spaces that mean nothing. */
export function shortPath(d: string): string {
  return rounded(
    d.replaceAll(/([\d.])([-+])/g, '$1 $2').replaceAll(/e [-+]/gi, (exponent) => exponent.replace(' ', '')),
  )
    .replaceAll(/\s*,\s*|\s+/g, ' ')
    .replaceAll(/\s*([a-z])\s*/gi, '$1')
    .replaceAll(' -', '-')
    .trim();
}
