import { withoutMetadata } from '#metadata';
import type { DistFile } from './dist/dist-files.ts';
import { placeInDist } from './dist/place-in-dist.ts';
import { type View, type ViewKind, viewsOf } from './dist/views.ts';
import type { GatheredSecrets } from './gather-secrets.ts';
import type { LeakReport } from './leak-report.ts';
import type { NeedleKind } from './needles.ts';
import type { Fold } from './text/fold.ts';

/** Folder of the site into which the files are copied that notes use. */
const MEDIA = 'media/';
/** Bytes that are folded at a time: memory stays bounded. Stretches overlap, so that nothing is cut. */
const STRETCH = 2 * 1024 * 1024;
const OVERLAP = 4096;

/** Looks for secrets in one file of the site: in its name, its bytes, and its text. */
export function searchFile(
  { path, bytes }: DistFile,
  { book, forms, used, isOfProgram }: GatheredSecrets,
  fold: Fold,
  report: LeakReport,
): void {
  const twin = forms.fileOf(bytes);
  if (twin !== undefined) report.addFile(twin, path);
  const cleaned = withoutMetadata(path, bytes);
  if (cleaned.state === 'cleaned' && cleaned.removed.length > 0) report.addMetadata(path, cleaned.removed);

  const name = Buffer.from(path);
  book.needles.search(fold(name, 'plain').text, (origin) => {
    report.addText(origin, path, () => ({ file: path, line: 1, column: 1, wrapped: [], excerpt: path }));
  });
  // What a public note uses is published with all that it says.
  if (path.startsWith(MEDIA) && used.fileOf(bytes) !== undefined) return;
  for (const view of viewsOf(path, bytes)) searchView(path, view);

  function searchView(file: string, { kind, bytes: whole, wrapped }: View): void {
    const twinInside = wrapped.length === 0 ? undefined : forms.fileOf(whole);
    if (twinInside !== undefined) report.addFile(twinInside, file);
    for (let start = 0; start < whole.length; start += STRETCH - OVERLAP) {
      const stretch = whole.subarray(start, start + STRETCH);
      const folded = fold(stretch, SYNTAX[kind]);
      for (const text of [folded.text, folded.attributes]) {
        book.needles.search(text, (origin, needle, unit, { words, length }) => {
          if (!counts(kind, needle, words, length)) return;
          if (kind === 'code' && isOfProgram(text, unit, unit + length)) return;
          const offset = start + (text.offsets[unit] ?? 0);
          report.addText(origin, file, () => placeInDist(file, whole, offset, wrapped));
        });
      }
      if (start + STRETCH >= whole.length) break;
    }
  }
}

const SYNTAX = { page: 'markup', data: 'values', code: 'markup', binary: 'plain' } as const;

/** Whether a needle means something where it was found: in code and by chance, single words come together. */
function counts(kind: ViewKind, needle: NeedleKind, words: number, length: number): boolean {
  return kind === 'page' || kind === 'data' || needle === 'block' || (words > 1 && length >= 12);
}
