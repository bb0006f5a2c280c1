import { own } from '../markers.ts';
import { escapeHtml } from '#html';
import type { Piece } from './matching-ends.ts';
import { startTagHtml } from './start-tag.ts';
import type { StartTag, WrittenAttribute } from './tokens.ts';

/**
 * An `<img>` in the place of a player. It becomes a slot like other images, and the garden, which finds the file, shows it as
 * what it is.
 *
 * @param at Where the player stands in the parsed text.
 */
export function mediaHtml(player: StartTag, content: readonly Piece[], at: number): string {
  const source = player.attributes.some(({ name }) => name === 'src') ? player : content.map(sourceIn).find(Boolean);
  const written = [attributeOf(source, 'src', 'src'), attributeOf(player, 'title', 'alt'), ...sidesOf(player)];
  const { html } = startTagHtml(
    'img',
    written.filter((attribute) => attribute !== undefined),
  );
  return html.includes(' src=') ? `${html.slice(0, -1)} data-at="${escapeHtml(own(String(at)))}">` : '';
}

function sourceIn({ token }: Piece): StartTag | undefined {
  return token.kind === 'start' && token.name === 'source' ? token : undefined;
}

function attributeOf(tag: StartTag | undefined, name: string, as: string): WrittenAttribute | undefined {
  const found = tag?.attributes.find((attribute) => attribute.name === name);
  return found && { ...found, name: as };
}

function sidesOf({ attributes }: StartTag): WrittenAttribute[] {
  return attributes.filter(({ name }) => name === 'width' || name === 'height');
}
