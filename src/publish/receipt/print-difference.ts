import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { type Change, type Difference, isEmpty } from './difference.ts';

/** A difference as text for a person: what becomes public, then what no longer is. Ends with a line break. */
export function printDifference({ added, removed }: Difference, lang: Lang): string {
  const { owner } = textsFor(lang);
  const parts = [
    isEmpty(added) ? [owner.nothingNew] : [owner.newlyPublic, ...linesOf(added, '+')],
    isEmpty(removed) ? [] : [owner.noLongerPublic, ...linesOf(removed, '-')],
  ];
  return `${parts.flat().join('\n')}\n`;
}

function linesOf({ notes, pages, assets, redirects }: Change, sign: '+' | '-'): string[] {
  return [
    ...notes.map(({ note, address, why }) => `${note} → ${decoded(address)}  ${why}`),
    ...assets.map(({ source, usedBy }) => `${source} ← ${usedBy.join(', ')}`),
    ...pages.map(decoded),
    ...redirects.map(({ from, to }) => `/${from} → ${decoded(to)}`),
  ].map((line) => `  ${sign} ${oneLine(line)}`);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Names of files may hold what would move the cursor. */
function oneLine(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD').trimEnd();
}
