import { boundedCache } from './bounded-cache.ts';
import { type CodeFile, renderFile } from './render-block.ts';

/** A file may be shown on many pages, in two languages each. */
const rendered = boundedCache<string>(16_000_000, (html) => html.length);

/** A file of code as a block: highlighted, with its title above. Safe HTML; takes time in the order of its length. */
export function codeFileHtml(file: CodeFile): string {
  return rendered.get(JSON.stringify(file), () => renderFile(file));
}
