import {
  ANCHOR,
  completeDraft,
  type Draft,
  type Heading,
  SLOT_CLOSE,
  SLOT_OPEN,
  type Slot,
  type TagUse,
} from '#markdown';
import { digestOf, toSlug } from '#naming';
import type { Note } from '#vault';

/**
 * A toy in place of the real `markdown`, for notes of tests: a line is a heading (`## …`) or a paragraph; in it `[[…]]`,
 * `[…](…)`, `![[…]]`, `![…](…)`, `#tag`, `{concept: word}` and `^block` at the end of the line. A first line `# …` is the title.
 */
export function fakeDraft(note: Note, start = note.bodyStart, end = note.source.length): Draft {
  const slots: Slot[] = [];
  const headings: (Heading & { end: number })[] = [];
  const blocks: { id: string; start: number; end: number }[] = [];
  const tags: TagUse[] = [];
  const ids = new Map<string, number>();
  let html = '';
  let title: string | undefined;
  let offset = start;
  for (const line of note.source.slice(start, end).split('\n')) {
    const at = offset;
    offset += line.length + 1;
    const place = { file: note.id, line: note.source.slice(0, at).split('\n').length, column: 1 };
    const [, marks = '', text = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks === '#' && title === undefined && html === '') {
      title = plain(text);
      html += `<span id="${ANCHOR}${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}"></span>`;
    } else if (marks !== '') {
      for (const open of headings) if (open.end === end && open.depth >= marks.length) open.end = at;
      const slug = plain(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
      const times = ids.get(slug) ?? 0;
      ids.set(slug, times + 1);
      const id = times === 0 ? slug : `${slug}-${times}`;
      headings.push({ depth: marks.length, id, text: plain(text), place, start: at, end });
      html += `<h${marks.length} id="${ANCHOR}${id}">${inline(text)}</h${marks.length}>`;
    } else if (/^!\[\[[^\]]*\]\]$/.test(line) && !/\.(?:png|svg)/.test(line)) {
      html += slot({ kind: 'embed', target: line.slice(3, -2), place });
    } else if (line !== '') {
      const block = / \^([\w-]+)$/.exec(line);
      if (block?.[1] !== undefined) blocks.push({ id: block[1], start: at, end: at + line.length });
      html += `<p${block?.[1] === undefined ? '' : ` id="${ANCHOR}^${block[1]}"`}>${inline(line)}</p>`;
    }

    function inline(written: string): string {
      return written.replace(
        /!\[\[([^\]|]*)(?:\|(\d+))?\]\]|\[\[([^\]|]*)(?:\|((?:[^\]]|\](?!\]))*))?\]\]|!\[([^\]]*)\]\(([^)]*)\)|\[([^\]]*)\]\(([^)]*)\)|#([\p{L}/]+)|\{([a-z]+): ([^}]*)\}/gu,
        (_, picture?: string, width?: string, wiki?: string, label?: string, ...rest: (string | undefined)[]) => {
          const [alt, image, text, path, tag, concept, word] = rest;
          const sentence = plain(line);
          if (picture !== undefined) {
            const look = width === undefined ? {} : { width: Number(width) };
            return slot({ kind: 'image', syntax: 'wiki', target: picture, alt: '', place, ...look });
          }
          if (image !== undefined)
            return slot({
              kind: 'image',
              syntax: 'path',
              target: image.replace(/^<(.*)>$/, '$1'),
              alt: alt ?? '',
              place,
            });
          if (tag !== undefined) {
            tags.push({ tag, place });
            return `${slot({ kind: 'tag', tag })}#${tag}</a>`;
          }
          if (concept !== undefined) return slot({ kind: 'term', concept: toSlug(concept), text: word ?? '' });
          const target = wiki ?? path?.replace(/^<(.*)>$/, '$1') ?? '';
          const syntax = wiki === undefined ? 'path' : 'wiki';
          const labelled = wiki === undefined ? text !== '' : label !== undefined;
          const open = slot({ kind: 'link', syntax, target, labelled, place, sentence });
          return `${open}${labelled ? inline(label ?? text ?? '') : slot({ kind: 'label', link: slots.length - 1 })}</a>`;
        },
      );
    }
  }

  function slot(made: Slot): string {
    return `${SLOT_OPEN}${slots.push(made) - 1}${SLOT_CLOSE}`;
  }
  const length = { cjk: 0, words: 0, codeLines: 0, images: 0 };
  const summary = plain(/^[^#!\n\[].*$/m.exec(note.source.slice(start, end))?.[0] ?? '');
  const draft = { html, slots, headings, blocks, tags, summary, length, runsCode: false, diagnostics: [] };
  const digest = digestOf(note.digest, String(start), String(end));
  return completeDraft({ ...draft, digest, ...(title !== undefined && { title }) });
}

/** Text as a reader sees it; a link without a label reads as its target. */
function plain(written: string): string {
  return written
    .replace(
      /!?\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g,
      (_, target: string, label?: string) => label ?? target.replaceAll('#', ' > '),
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
}
