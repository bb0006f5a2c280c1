import { diagnose } from '#diagnostics';
import { describeFound } from '#located';
import { dayOf } from '../frontmatter/day-of.ts';
import { type Fields, isBlank } from '../frontmatter/fields.ts';
import type { Ground } from './ground.ts';

/**
 * Why a note is not public on the day `today` (`YYYY-MM-DD`) by its own dates: `publishDate` lies ahead, `expiryDate` has
 * come; where `waitsForDate`, its `date` lies ahead and there is no `publishDate`. A day of publication that cannot be read
 * keeps the note private, and is reported.
 */
export function timing(fields: Fields, waitsForDate: boolean, today: string): Ground | undefined {
  const published = daysIn(fields, 'scheduled', (day) => day > today, 'publish-date', 'pub-date');
  const expired = daysIn(fields, 'expired', (day) => day <= today, 'expiry-date', 'unpublish-date');
  if (published.ground !== undefined || expired.ground !== undefined) return published.ground ?? expired.ground;
  if (!waitsForDate || published.isThere) return undefined;
  for (const entry of fields.named('date')) {
    const day = entry.value.kind === 'scalar' ? dayOf(entry.value.text) : undefined;
    if (day !== undefined && day > today) {
      return { decidedBy: 'scheduled', what: `${entry.key}: ${day}`, place: fields.placeOf(entry.keyStart) };
    }
  }
  return undefined;
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
