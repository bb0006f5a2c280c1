import { type Rewrite, UNCHANGED } from '../rewrite.ts';
import { readTags } from './tags/read-tags.ts';
import { shortcodesIn } from './tags/shortcodes.ts';
import { pageOf } from './writing/page.ts';
import { writeItems } from './writing/write-shortcode.ts';

/**
 * Says Hugo's shortcodes in Madang's Markdown. Those that are not known are reported and shown as they are written; what
 * stands in them stays Markdown.
 */
export const shortcodes: Rewrite = (text, scene) => {
  if (!/\{\{[<%]/.test(text)) return UNCHANGED;
  const page = pageOf(text, scene);
  writeItems(page, 0, text.length, shortcodesIn(text, readTags(text)));
  return { edits: page.writer.finish(text.length), diagnostics: page.diagnostics, changes: page.changes };
};
