/**
 * What is wrong with a schedule in the words of `robfig/cron` (`ParseStandard`), which the server repeats; `undefined` where
 * it is sound.
 */
export function scheduleFault(schedule: string): string | undefined {
  const zone = /^(?:CRON_)?TZ=(\S*) (.*)$/s.exec(schedule);
  const text = zone === null ? schedule : (zone[2] ?? '').trim();
  if (zone !== null && text === '') return 'empty spec string';
  if (text.startsWith('@')) return descriptorFault(text);
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) {
    return `expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`;
  }
  for (const [index, bounds] of FIELDS.entries()) {
    for (const part of (fields[index] ?? '').split(',').filter((piece) => piece !== '')) {
      const fault = rangeFault(part, bounds);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

const FIELDS: readonly Bounds[] = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 6, names: DAYS },
];

const DESCRIPTORS = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const DURATION = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*$/;

function descriptorFault(text: string): string | undefined {
  if (DESCRIPTORS.test(text)) return undefined;
  if (!text.startsWith('@every ')) return `unrecognized descriptor: ${text}`;
  const duration = text.slice('@every '.length);
  return DURATION.test(duration) || duration === '0'
    ? undefined
    : `failed to parse duration ${text}: time: invalid duration ${JSON.stringify(duration)}`;
}

/** One part between commas: a number, a name, a range, each with a step or without. */
function rangeFault(part: string, bounds: Bounds): string | undefined {
  const [range = '', step, ...more] = part.split('/');
  const ends = range.split('-');
  const isAll = ends[0] === '*' || ends[0] === '?';
  const start = isAll ? bounds.least : numberOf(ends[0] ?? '', bounds);
  if (typeof start === 'string') return start;
  if (!isAll && ends.length > 2) return `too many hyphens: ${part}`;
  const stepEnd = step === undefined ? start : bounds.most;
  const end = isAll ? bounds.most : ends.length === 2 ? numberOf(ends[1] ?? '', bounds) : stepEnd;
  if (typeof end === 'string') return end;
  if (more.length > 0) return `too many slashes: ${part}`;
  const stride = step === undefined ? 1 : numberOf(step, { ...bounds, names: [] });
  if (typeof stride === 'string') return stride;
  if (start < bounds.least) return `beginning of range (${start}) below minimum (${bounds.least}): ${part}`;
  if (end > bounds.most) return `end of range (${end}) above maximum (${bounds.most}): ${part}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${part}`;
  return stride === 0 ? `step of range should be a positive number: ${part}` : undefined;
}

/** The number of a name or of digits; in words what is wrong with it. */
function numberOf(text: string, { names, least }: Bounds): number | string {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return named + least;
  if (/^[-+]?\d+$/.test(text))
    return Number(text) < 0 ? `negative number (${Number(text)}) not allowed: ${text}` : Number(text);
  return `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`;
}
