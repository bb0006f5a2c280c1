import type { Edit } from '../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { type FencedBlock, fencedBlocks } from './fences.ts';

/**
 * Turns the blocks of the Admonition plugin (```` ```ad-tip ````) into callouts. `title` and `collapse` stand in the first
 * lines of such a block, beside `icon` and `color`, which are matters of the site.
 */
export const admonitionBlocks: Rewrite = (text, { placeOf }) => {
  if (!text.includes('ad-')) return UNCHANGED;
  const found = fencedBlocks(text).filter(({ language }) => /^ad-[\p{L}\p{N}_-]+$/u.test(language));
  return {
    edits: found.flatMap((block) => calloutEdits(block)),
    diagnostics: [],
    changes: found.map(({ start, prefix, language }): Change => {
      return { kind: 'changed', what: `\`\`\`${language}`, place: placeOf(start + prefix.length) };
    }),
  };
};

const OPTION = /^(title|collapse|icon|color):[ \t]*(.*)$/;
/** Kinds of the plugin that callouts have under other names. */
const KINDS: Readonly<Record<string, string>> = { 'code-block': 'note', seealso: 'info', hint: 'tip' };

function calloutEdits({ start, end, prefix, language, lines }: FencedBlock): Edit[] {
  const options = new Map<string, string>();
  let first = 0;
  for (; first < lines.length; first++) {
    const found = OPTION.exec(lines[first]?.text ?? '');
    if (found === null) break;
    options.set(found[1] ?? '', found[2]?.trim() ?? '');
  }
  const content = lines.slice(first);
  while (content[0]?.text.trim() === '') content.shift();
  while (content.at(-1)?.text.trim() === '') content.pop();
  const kind = language.slice('ad-'.length);
  const fold = { open: '+', closed: '-' }[options.get('collapse') ?? ''] ?? '';
  const title = options.get('title') ?? '';
  const head = `> [!${KINDS[kind] ?? kind}]${fold}${title === '' ? '' : ` ${title}`}`;
  const edits: Edit[] = [];
  let done = start + prefix.length;
  let before = content.length === 0 ? head : `${head}\n`;
  for (const [index, line] of content.entries()) {
    const sign = line.text === '' ? '>' : '> ';
    edits.push({ start: done, end: line.start, insert: `${before}${index === 0 ? prefix : ''}${sign}` });
    done = line.start + line.text.length;
    before = `\n${prefix}`;
  }
  edits.push({ start: done, end, insert: content.length === 0 ? before : '' });
  return edits;
}
