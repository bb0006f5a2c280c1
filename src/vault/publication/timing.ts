import { diagnose } from '#diagnostics';
import { describeFound } from '#located';
import { dayOf } from '../frontmatter/day-of.ts';
import { type Fields, isBlank } from '../frontmatter/fields.ts';
import type { Ground } from './ground.ts';

const PUBLISHED = ['publish-date', 'pub-date'] as const;
const EXPIRED = ['expiry-date', 'unpublish-date'] as const;

/** What a note waits for. */
export interface Waiting {
  /** Whether a date in the future holds it back. */
  readonly waitsForDate: boolean;
  /** The date in the name of a post, which counts where there is none in the frontmatter. */
  readonly dayInName: string | undefined;
}

/** Whether a note may be public on one day and not on another. */
export function dependsOnDay(fields: Fields, { waitsForDate, dayInName }: Waiting): boolean {
  if (fields.named(...PUBLISHED, ...EXPIRED).length > 0) return true;
  return waitsForDate && (dayInName !== undefined || fields.named('date').length > 0);
}

/**
 * Why a note is not public on the day `today` (`YYYY-MM-DD`) by its own dates: `publishDate` lies ahead, `expiryDate` has
 * come; where `waitsForDate`, its `date` lies ahead and there is no `publishDate`. A day of publication that cannot be read
 * keeps the note private, and is reported.
 */
export function timing(fields: Fields, { waitsForDate, dayInName }: Waiting, today: string): Ground | undefined {
  const published = daysIn(fields, 'scheduled', (day) => day > today, ...PUBLISHED);
  const expired = daysIn(fields, 'expired', (day) => day <= today, ...EXPIRED);
  if (published.ground !== undefined || expired.ground !== undefined) return published.ground ?? expired.ground;
  if (!waitsForDate || published.isThere) return undefined;
  const dates = fields.named('date').flatMap((entry) => {
    const day = entry.value.kind === 'scalar' ? dayOf(entry.value.text) : undefined;
    return day === undefined ? [] : [{ entry, day }];
  });
  const ahead = dates.find(({ day }) => day > today);
  if (ahead !== undefined) {
    const { entry, day } = ahead;
    return { decidedBy: 'scheduled', what: `${entry.key}: ${day}`, place: fields.placeOf(entry.keyStart) };
  }
  const isAhead = dates.length === 0 && dayInName !== undefined && dayInName > today;
  return isAhead ? { decidedBy: 'scheduled', what: dayInName } : undefined;
}

function daysIn(
  fields: Fields,
  decidedBy: 'scheduled' | 'expired',
  holds: (day: string) => boolean,
  ...names: readonly string[]
): { readonly isThere: boolean; readonly ground: Ground | undefined } {
  const entries = fields.named(...names).filter((entry) => !isBlank(entry));
  for (const { key, keyStart, value } of entries) {
    const text = value.kind === 'scalar' ? value.text.trim() : '';
    const day = dayOf(text);
    if (day !== undefined && !holds(day)) continue;
    if (day === undefined) {
      const args = { field: key, found: describeFound(value) };
      fields.report(diagnose('publish-day-unclear', fields.placeOf(value.start), args));
    }
    return { isThere: true, ground: { decidedBy, what: `${key}: ${text}`, place: fields.placeOf(keyStart) } };
  }
  return { isThere: entries.length > 0, ground: undefined };
}
