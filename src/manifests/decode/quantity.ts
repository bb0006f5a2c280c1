/**
 * Quantities of Kubernetes (`resource.Quantity` in apimachinery) as whole numbers of nano, so that no digit is lost:
 * `100m` is 100,000,000.
 */
export interface Quantity {
  readonly nano: bigint;
  /** The family of the suffix it was written with, which it is written back in. */
  readonly format: 'decimal' | 'binary' | 'exponent';
}

const FORM = /^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$/;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const NANO = 9;

/** What the server says of a text that is no quantity; `undefined` where it is one. */
export function quantityFault(text: string): string | undefined {
  const [, number = '', suffix = ''] = FORM.exec(text) ?? [];
  const [, , whole = '', fraction = ''] = NUMBER.exec(number) ?? [];
  if (whole + fraction === '') {
    return "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  }
  return scaleOf(suffix) === undefined ? "unable to parse quantity's suffix" : undefined;
}

/** Reads a quantity; zero where the text is none. */
export function parseQuantity(text: string): Quantity {
  const [, number = '0', suffix = ''] = FORM.exec(text) ?? [];
  const [, sign = '', whole = '', fraction = ''] = NUMBER.exec(number) ?? [];
  const { base, exponent, format } = scaleOf(suffix) ?? { base: 10, exponent: 0, format: 'decimal' as const };
  const digits = BigInt(`${whole}${fraction}` || '0');
  const scaled = base === 2 ? digits * 2n ** BigInt(exponent) : digits;
  const tens = (base === 10 ? exponent : 0) + NANO - fraction.length;
  // What is smaller than a nano is rounded up, away from zero.
  const nano = tens >= 0 ? scaled * 10n ** BigInt(tens) : -(-scaled / 10n ** BigInt(-tens));
  return { nano: sign === '-' ? -nano : nano, format };
}

function scaleOf(suffix: string): { base: 2 | 10; exponent: number; format: Quantity['format'] } | undefined {
  const binary = BINARY.indexOf(suffix);
  if (binary >= 0) return { base: 2, exponent: (binary + 1) * 10, format: 'binary' };
  const decimal = DECIMAL.indexOf(suffix);
  if (decimal >= 0) return { base: 10, exponent: (decimal - 3) * 3, format: 'decimal' };
  const exponent = /^[eE]([-+]?\d+)$/.exec(suffix)?.[1];
  return exponent === undefined || Math.abs(Number(exponent)) > 99
    ? undefined
    : { base: 10, exponent: Number(exponent), format: 'exponent' };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareQuantities(a: string, b: string): number {
  if (a === b) return 0;
  const difference = parseQuantity(a).nano - parseQuantity(b).nano;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As the server writes it back (`Quantity.String`): the largest suffix of its family that leaves a whole number. */
export function formatQuantity(text: string): string {
  return writeQuantity(parseQuantity(text));
}

/** The same of a quantity that was computed. */
export function writeQuantity({ nano, format }: Quantity): string {
  if (nano === 0n) return '0';
  const sign = nano < 0n ? '-' : '';
  const size = nano < 0n ? -nano : nano;
  const one = 10n ** BigInt(NANO);
  if (format === 'binary' && size % one === 0n && size / one >= 1024n) {
    const { digits, steps } = reduce(size / one, 1024n, BINARY.length);
    return `${sign}${digits}${steps === 0 ? '' : (BINARY[steps - 1] ?? '')}`;
  }
  const { digits, steps } = reduce(size, 1000n, DECIMAL.length - 1);
  if (format === 'exponent') return `${sign}${digits}${steps === 3 ? '' : `e${(steps - 3) * 3}`}`;
  return `${sign}${digits}${DECIMAL[steps] ?? ''}`;
}

function reduce(size: bigint, base: bigint, most: number): { digits: bigint; steps: number } {
  let digits = size;
  let steps = 0;
  for (; steps < most && digits % base === 0n; steps++) digits /= base;
  return { digits, steps };
}

/** Whether it is a whole number, in thousandths at the finest as the server looks at it. */
export function isWhole(text: string): boolean {
  if (isCount(text)) return true;
  return parseQuantity(text).nano % 10n ** BigInt(NANO) === 0n;
}

/** Whether it is a number of whole things without a sign, as most quantities are. */
export function isCount(text: string): boolean {
  return /^\d+(?:[KMGTPE]i|[kMGTPE])?$/.test(text);
}
