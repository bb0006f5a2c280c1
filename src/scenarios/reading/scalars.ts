import { nearestNames } from '#nearest';
import type { PerLang } from '#naming';
import { type Reader, fault, isNothing, wrong } from './reader.ts';

/** A text that says something. Numbers and truth values are taken as they are written: `1.10` stays `1.10`. */
export const text: Reader<string> = (reading, spot) =>
  spot.found.kind === 'scalar' && !isNothing(spot) ? spot.found.text : wrong(reading, spot, { ko: '글', en: 'a text' });

/** `true` or `false`. */
export const truth: Reader<boolean> = (reading, spot) =>
  spot.found.kind === 'scalar' && typeof spot.found.value === 'boolean'
    ? spot.found.value
    : wrong(reading, spot, { ko: '`true`나 `false`', en: '`true` or `false`' });

/** A whole number within limits. */
export function whole(least: number, most: number): Reader<number> {
  return (reading, spot) => {
    const value = spot.found.kind === 'scalar' ? spot.found.value : null;
    const isFit = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    const range = `${String(least)}–${String(most)}`;
    return isFit ? value : wrong(reading, spot, { ko: `정수(${range})`, en: `a whole number (${range})` });
  };
}

const SPAN = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d)?)s)?$/;

/** A span of time in seconds: `90`, `90s`, `1m30s`, `2h`. */
export const seconds: Reader<number> = (reading, spot) => {
  const { found } = spot;
  if (found.kind === 'scalar') {
    if (typeof found.value === 'number' && found.value >= 0) return found.value;
    const match = found.text === '' ? null : SPAN.exec(found.text);
    if (match !== null) {
      const [, hours = '0', minutes = '0', rest = '0'] = match;
      return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
    }
  }
  return wrong(reading, spot, { ko: '`30s`, `1m30s` 같은 시간', en: 'a time such as `30s` or `1m30s`' });
};

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (reading, spot) => {
    const written = spot.found.kind === 'scalar' ? spot.found.text : '';
    const known = words.find((word) => word === written);
    if (known !== undefined) return known;
    const all = words.map((word) => `\`${word}\``).join(', ');
    return wrong(reading, spot, { ko: `${all} 중 하나`, en: `one of ${all}` }, didYouMean(written, words));
  };
}

/** A text of a form, which is described where it does not fit. */
export function formed(form: RegExp, described: PerLang<string>): Reader<string> {
  return (reading, spot) => {
    const written = spot.found.kind === 'scalar' && !isNothing(spot) ? spot.found.text : undefined;
    return written !== undefined && form.test(written) ? written : wrong(reading, spot, described);
  };
}

/** `{ko: …, en: …}`, or one text for both languages. */
export const perLang: Reader<PerLang<string>> = (reading, spot) => {
  const { found, path } = spot;
  if (found.kind === 'scalar') {
    const both = text(reading, spot);
    return both === null ? null : { ko: both, en: both };
  }
  if (found.kind === 'list') {
    return wrong(reading, spot, {
      ko: '글이나 `{ko: …, en: …}`',
      en: 'a text or `{ko: …, en: …}`',
    });
  }
  const read: Partial<Record<string, string>> = {};
  for (const { key, value, keyStart } of found.entries) {
    if (key === 'ko' || key === 'en') read[key] = text(reading, { found: value, path: `${path}.${key}` }) ?? undefined;
    else unknownKey(reading, { key, keyStart, path }, ['ko', 'en']);
  }
  const { ko, en } = read;
  if (ko !== undefined && en !== undefined) return { ko, en };
  for (const lang of ['ko', 'en'] as const) {
    if (found.entries.some(({ key }) => key === lang)) continue;
    fault(reading, spot, {
      code: 'scenario-missing-language',
      message: { ko: `\`${lang}\` 글이 빠졌습니다.`, en: `The text in \`${lang}\` is missing.` },
    });
  }
  return null;
};

/** Notes a key that nobody reads, with the names that were perhaps meant. */
export function unknownKey(
  reading: Parameters<Reader<unknown>>[0],
  { key, keyStart, path }: { readonly key: string; readonly keyStart: number; readonly path: string },
  known: readonly string[],
): void {
  const all = known.map((name) => `\`${name}\``).join(', ');
  reading.faults.push({
    code: 'scenario-unknown-key',
    message: { ko: `\`${key}\`라는 키는 여기에 없습니다.`, en: `There is no key \`${key}\` here.` },
    advice: didYouMean(key, known) ?? { ko: `쓸 수 있는 키: ${all}.`, en: `Keys that can stand here: ${all}.` },
    path: path === '' ? key : `${path}.${key}`,
    start: keyStart,
  });
}

/** The question after a name that nobody knows; `undefined` where none is near. */
export function didYouMean(written: string, known: readonly string[]): PerLang<string> | undefined {
  const near = nearestNames(written, known).map((name) => `\`${name}\``);
  if (near.length === 0) return undefined;
  return { ko: `혹시 ${near.join(' 또는 ')}?`, en: `Did you mean ${near.join(' or ')}?` };
}
