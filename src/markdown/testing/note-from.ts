import { digestOf, type Flavour, type Lang, type NoteId, toVaultPath } from '#naming';
import type { Note } from '#vault';

/** A note of a test, with a title where its frontmatter has one; the rest of the frontmatter is not read. */
export function noteFrom(source: string, file = 'input.md', lang: Lang = 'ko', flavour: Flavour = 'markdown'): Note {
  const match = /^---\n([^]*?\n)?---\n/.exec(source);
  const title = /^title: *(.+)$/m.exec(match?.[1] ?? '')?.[1];
  return {
    id: toVaultPath(file) as NoteId,
    lang,
    langFrom: 'default',
    stem: 'input',
    format: file.endsWith('.mdx')
      ? 'mdx'
      : file.endsWith('.txt')
        ? 'text'
        : file.endsWith('.html')
          ? 'html'
          : 'markdown',
    flavour,
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false, ...(title !== undefined && { title }) },
    publication: { public: true, decidedBy: 'default' },
    source,
    bodyStart: match?.[0].length ?? 0,
    digest: digestOf(source),
  };
}
