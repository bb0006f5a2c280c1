import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { outside } from '../../source/regions.ts';

/** Obsidian plays a film where its page stands as an image: `![](https://www.youtube.com/watch?v=…)`. It becomes a link. */
export const filmImages: Rewrite = (text, { placeOf, regions }) => {
  if (!/!\[[^\]\n]{0,300}\]\(https:\/\/(?:www\.)?(?:you|vimeo|twitter|x\.)/.test(text)) return UNCHANGED;
  const films = [...text.matchAll(FILM)].map((match) => {
    const [whole, label = '', url = ''] = match;
    const words = label.replace(/\|?\d+(?:x\d+)?$/, '');
    const start = match.index;
    return { start, end: start + whole.length, insert: words === '' ? `<${url}>` : `[${words}](${url})` };
  });
  const found = outside(regions().opaque, films);
  return {
    edits: found,
    diagnostics: [],
    changes: found.map(({ start }): Change => ({ kind: 'changed', what: '![](https://…)', place: placeOf(start) })),
  };
};

const FILM =
  /!\[([^\]\n]{0,300})\]\((https:\/\/(?:(?:www\.)?youtube\.com\/watch\?|youtu\.be\/|(?:player\.)?vimeo\.com\/|(?:twitter|x)\.com\/)[^()\s]{1,500})\)/g;
