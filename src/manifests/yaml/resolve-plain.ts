/**
 * The value of a plain scalar as kubectl reads it: `sigs.k8s.io/yaml` on `go.yaml.in/yaml/v2`, function `resolve`. This is
 * YAML 1.1 with Go's numbers (`0o17`, `0b1`, `1_000`) and without its sexagesimals; a timestamp stays a string. Whole
 * numbers beyond 64 bits become floats.
 */
export function resolvePlain(source: string): string | number | boolean | null {
  const word = source.length > LONGEST_WORD ? undefined : WORDS.get(source);
  if (word !== undefined) return word;
  const first = source.charAt(0);
  // Nearly all scalars are names.
  if (first > '9') return source;
  if (first === '.') return DOT_FLOAT.test(source) ? Number(source) : source;
  if (!/[-+0-9]/.test(first) || TIMESTAMP.test(source)) return source;
  const plain = source.replaceAll('_', '');
  return wholeNumber(plain) ?? (FLOAT.test(plain) ? Number(plain) : source);
}

const WORDS: ReadonlyMap<string, string | number | boolean | null> = new Map<string, string | number | boolean | null>([
  ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(false, 'n N no No NO false False FALSE off Off OFF'),
  ...words(null, '~ null Null NULL'),
  ['', null],
  ...words(NaN, '.nan .NaN .NAN'),
  ...words(Infinity, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words(-Infinity, '-.inf -.Inf -.INF'),
]);

const LONGEST_WORD = 5;

function words<V>(value: V, list: string): [string, V][] {
  return list.split(' ').map((word) => [word, value]);
}

const DOT_FLOAT = /^\.\d+(?:[eE][-+]?\d+)?$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** Year, month and day, alone or with a time of day: what Go's `time.Parse` takes of YAML's timestamps. */
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)?$/;

/** Go's `strconv.ParseInt` with base 0: the prefix tells the base, a leading zero means octal. */
function wholeNumber(plain: string): number | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)(.+)$/.exec(plain) ?? [];
  const base = BASES.find(({ pattern }) => pattern.test(digits));
  if (base === undefined) return undefined;
  const magnitude = base.radix === 10 ? Number(digits) : parseInt(digits.replace(base.prefix, ''), base.radix);
  return sign === '-' ? -magnitude : magnitude;
}

const BASES = [
  { pattern: /^(?:0|[1-9]\d*)$/, prefix: '', radix: 10 },
  { pattern: /^0[xX][0-9a-fA-F]+$/, prefix: /^0[xX]/, radix: 16 },
  { pattern: /^0[oO]?[0-7]+$/, prefix: /^0[oO]?/, radix: 8 },
  { pattern: /^0[bB][01]+$/, prefix: /^0[bB]/, radix: 2 },
] as const;
