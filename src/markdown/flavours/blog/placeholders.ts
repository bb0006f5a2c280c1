import { diagnose } from '#diagnostics';
import { escapeHtml } from '#html';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';
import { imageOf } from './blocks/image.ts';
import { written } from './link-target.ts';
import { withoutCode } from './markdown-code.ts';

/**
 * What Tistory keeps in the place of pictures and files until it shows them: `[##_Image|key|style|width="1" data-…|_##]`.
 * The file behind a key is only there on Tistory's servers; a name in it is a file that may lie beside the note.
 */
export const placeholders: Rewrite = (text, { placeOf }) => {
  if (!text.includes('[##_')) return UNCHANGED;
  const found = [...withoutCode(text).matchAll(PLACEHOLDER)].map((match) => {
    const [whole, kind = '', content = ''] = match;
    const name = /"filename":"([^"]{1,300})"|filename="([^"]{1,300})"/.exec(content)?.slice(1).find(Boolean);
    const place = placeOf(match.index);
    const edit = {
      start: match.index,
      end: match.index + whole.length,
      insert: insertFor(kind, content, name, isInHtml(text, match.index)),
    };
    return { edit, name: name ?? kind, place };
  });
  return {
    edits: found.map(({ edit }) => edit),
    diagnostics: found.map(({ name, place }) => diagnose('blog-image-missing', place, { what: name })),
    changes: found.map(({ place }) => ({ kind: 'lost', what: '[##_…_##]', place })),
  };
};

const PLACEHOLDER = /\[##_([A-Za-z]{1,20})\|([^\n]{0,5000}?)_##\]/g;

function isInHtml(text: string, at: number): boolean {
  return text
    .slice(text.lastIndexOf('\n', at) + 1, at)
    .trimStart()
    .startsWith('<');
}

function insertFor(kind: string, content: string, name: string | undefined, inHtml: boolean): string {
  if (name === undefined) return '';
  if (!kind.startsWith('Image') && inHtml) return `<a href="${escapeHtml(written(name))}">${escapeHtml(name)}</a>`;
  if (!kind.startsWith('Image')) return `[${name.replace(/[[\]]/g, String.raw`\$&`)}](${written(name)})`;
  const width = /width="(\d{1,4})"/.exec(content)?.[1] ?? '';
  const alt = /alt="([^"]{1,300})"/.exec(content)?.[1] ?? '';
  if (!inHtml) return imageOf(written(name), alt, width);
  return `<img src="${escapeHtml(written(name))}" alt="${escapeHtml(alt)}"${width === '' ? '' : ` width="${width}"`}>`;
}
