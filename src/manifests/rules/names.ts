/** What is wrong with a text, in the server's words; nothing where it is sound. */
export type NameRule = (value: string) => readonly string[];

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const LABEL_1035 = '[a-z]([-a-z0-9]*[a-z0-9])?';
const UNDERSCORED = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const QUALIFIED = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';

const SUBDOMAIN_WORDS = (extra = '') =>
  `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, ${extra}'-' or '.', and must start and end with an alphanumeric character`;
const QUALIFIED_WORDS =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

/** apimachinery RegexError. */
function form(words: string, pattern: string, ...examples: readonly string[]): string {
  const list = examples.map((example) => `'${example}', `).join(' or ');
  return `${words} (${list === '' ? '' : `e.g. ${list}`}regex used for validation is '${pattern}')`;
}

/** apimachinery MaxLenError. */
function atMost(length: number): string {
  return `must be no more than ${length} characters`;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/** Nothing is wrong. */
const SOUND: readonly string[] = [];

function byForm(most: number, pattern: string, message: string): NameRule {
  const form = whole(pattern);
  return (value) => {
    const isLong = byteLength(value) > most;
    const fits = form.test(value);
    return fits && !isLong ? SOUND : [...(isLong ? [atMost(most)] : []), ...(fits ? [] : [message])];
  };
}

/** Length in bytes of UTF-8, as Go counts. */
export function byteLength(value: string): number {
  return /^[\0-\x7f]*$/.test(value) ? value.length : new TextEncoder().encode(value).length;
}

/** apimachinery IsDNS1123Subdomain; names of most objects. */
export const dnsSubdomain = byForm(253, SUBDOMAIN, form(SUBDOMAIN_WORDS(), SUBDOMAIN, 'example.com'));

/** apimachinery IsDNS1123SubdomainWithUnderscore. */
export const dnsSubdomainWithUnderscore = byForm(
  253,
  `${UNDERSCORED}(\\.${UNDERSCORED})*`,
  form(SUBDOMAIN_WORDS("'_', "), `${UNDERSCORED}(\\.${UNDERSCORED})*`, 'example.com'),
);

/** apimachinery IsDNS1035Label; names of Services. */
export const dns1035Label = byForm(
  63,
  LABEL_1035,
  form(
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
    LABEL_1035,
    'my-name',
    'abc-123',
  ),
);

/** apimachinery IsWildcardDNS1123Subdomain. */
export const wildcardSubdomain = byForm(
  253,
  `\\*\\.${SUBDOMAIN}`,
  form(
    "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character",
    `\\*\\.${SUBDOMAIN}`,
    '*.example.com',
  ),
);

const WHOLE_LABEL = whole(LABEL);
const WHOLE_SUBDOMAIN = whole(SUBDOMAIN);

/** apimachinery IsDNS1123Label. */
export const dnsLabel: NameRule = (value) => {
  const long = byteLength(value) > 63 ? [atMost(63)] : SOUND;
  if (WHOLE_LABEL.test(value)) return long;
  const words =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
  return [...long, WHOLE_SUBDOMAIN.test(value) ? 'must not contain dots' : form(words, LABEL, 'my-name', '123-abc')];
};

/** apimachinery IsValidLabelValue. */
export const labelValue = byForm(
  63,
  `(${QUALIFIED})?`,
  form(
    `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`,
    `(${QUALIFIED})?`,
    'MyValue',
    'my_value',
    '12345',
  ),
);

const WHOLE_QUALIFIED = whole(QUALIFIED);
const QUALIFIED_FORM = form(QUALIFIED_WORDS, QUALIFIED, 'MyName', 'my.name', '123-abc');

/** apimachinery IsQualifiedName: keys of labels and annotations, names of resources. */
export const qualifiedName: NameRule = (value) => {
  if (value.length <= 63 && WHOLE_QUALIFIED.test(value)) return SOUND;
  const parts = value.split('/');
  if (parts.length > 2)
    return [
      `a qualified name ${QUALIFIED_FORM} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  const name = parts.at(-1) ?? '';
  const [prefix] = parts.length === 2 ? parts : [];
  return [
    ...(prefix === '' ? ['prefix part must be non-empty'] : []),
    ...(prefix === undefined || prefix === '' ? [] : dnsSubdomain(prefix).map((fault) => `prefix part ${fault}`)),
    ...(name === '' ? ['name part must be non-empty'] : byteLength(name) > 63 ? [`name part ${atMost(63)}`] : []),
    ...(WHOLE_QUALIFIED.test(name) ? [] : [`name part ${QUALIFIED_FORM}`]),
  ];
};

/** apimachinery IsValidPortName. */
export const portName: NameRule = (value) => [
  ...(byteLength(value) > 15 ? [atMost(15)] : []),
  ...(/^[-a-z0-9]+$/.test(value) ? [] : ['must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)']),
  ...(/[a-z]/.test(value) ? [] : ['must contain at least one letter (a-z)']),
  ...(value.includes('--') ? ['must not contain consecutive hyphens'] : []),
  ...(/^-|-$/.test(value) ? ['must not begin or end with a hyphen'] : []),
];

const configKeyForm = byForm(
  253,
  '[-._a-zA-Z0-9]+',
  form(
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    '[-._a-zA-Z0-9]+',
    'key.name',
    'KEY_NAME',
    'key-name',
  ),
);

/** apimachinery IsConfigMapKey. */
export const configKey: NameRule = (value) => [
  ...configKeyForm(value),
  ...(value === '.' || value === '..'
    ? [`must not be '${value}'`]
    : value.startsWith('..')
      ? ["must not start with '..'"]
      : []),
];

/** apimachinery IsRelaxedEnvVarName. */
export const environmentName: NameRule = (value) => [
  ...(value === '' ? ['environment variable name must be non-empty'] : []),
  ...(/^[\x20-\x3c\x3e-\x7e]*$/.test(value)
    ? []
    : ["a valid environment variable name must consist only of printable ASCII characters other than '='"]),
];

/** apimachinery IsHTTPHeaderName. */
export const headerName = byForm(
  Infinity,
  '[-A-Za-z0-9]+',
  form("a valid HTTP header must consist of alphanumeric characters or '-'", '[-A-Za-z0-9]+', 'X-Header-Name'),
);

/** apimachinery IsValidPercent. */
export const percent = byForm(
  Infinity,
  '[0-9]+%',
  form("a valid percent string must be a numeric string followed by an ending '%'", '[0-9]+%', '1%', '93%'),
);

/** apimachinery IsValidPathSegmentName: names of roles and bindings. */
export const pathSegment: NameRule = (value) => {
  if (value === '.' || value === '..') return [`may not be '${value}'`];
  return ['/', '%'].filter((illegal) => value.includes(illegal)).map((illegal) => `may not contain '${illegal}'`);
};

/** apimachinery InclusiveRangeError, where the number lies outside. */
export function outside(value: number, least: number, most: number): string[] {
  return value >= least && value <= most ? [] : [`must be between ${least} and ${most}, inclusive`];
}

/** apimachinery IsValidPortNum. */
export function portNumber(value: number): string[] {
  return outside(value, 1, 65535);
}

/** apimachinery IsValidUserID and IsValidGroupID. */
export function userId(value: number): string[] {
  return outside(value, 0, 2147483647);
}

/** apimachinery maskTrailingDash: a prefix of a name (`generateName`) may end in a hyphen. */
export function asPrefix(rule: NameRule): NameRule {
  return (value) => rule(value.length > 1 && value.endsWith('-') ? `${value.slice(0, -2)}a` : value);
}
