import { escapeHtml } from '#html';
import type { Spot } from './spot.ts';

/** A path or address that Markdown reads as one where a link or image leads. */
export function asDestination(path: string): string {
  return path.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Text that Markdown shows as it is. */
export function asText(text: string): string {
  return text.replace(/[\\`*[\]<>~$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

/** A value for where it is to stand. */
export function writtenAt(value: string, { where }: Spot): string {
  if (where === 'destination') return asDestination(value);
  if (where === 'attribute' || where === 'html') return escapeHtml(value);
  return /^(?:[a-z][a-z\d+.-]*:)?\/\S*$/i.test(value) ? value : asText(value);
}
