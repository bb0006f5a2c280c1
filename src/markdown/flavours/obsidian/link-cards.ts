import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { fencedBlocks } from './fences.ts';

/** Turns the cards of the Auto Card Link plugin into the links that they are, with what they say about them. */
export const linkCards: Rewrite = (text, { placeOf }) => {
  if (!text.includes('cardlink')) return UNCHANGED;
  const found = fencedBlocks(text).flatMap((block) => {
    if (block.language !== 'cardlink') return [];
    const value = (key: string): string =>
      block.lines
        .map((line) => new RegExp(String.raw`^${key}:[ \t]*"?(.*?)"?[ \t]*$`).exec(line.text)?.[1])
        .find(Boolean) ?? '';
    const url = value('url').replaceAll(/[()\s<>]/g, encodeURIComponent);
    if (url === '') return [];
    const title = value('title').replaceAll(/[[\]]/g, String.raw`\$&`);
    const description = value('description');
    const link = title === '' ? `<${url}>` : `[${title}](${url})`;
    const start = block.start + block.prefix.length;
    return [{ start, end: block.end, insert: description === '' ? link : `${link}: ${description}` }];
  });
  return {
    edits: found,
    diagnostics: [],
    changes: found.map(({ start }): Change => ({ kind: 'changed', what: '```cardlink', place: placeOf(start) })),
  };
};
