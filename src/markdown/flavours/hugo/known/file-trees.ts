import type { KnownShortcodes } from '../meaning.ts';
import type { Item, Shortcode } from '../tags/shortcodes.ts';

/** Hextra's `{{< filetree/container >}}`: a listing of folders, drawn by its own rules. */
export const fileTreeShortcodes: KnownShortcodes = {
  'filetree/container': {
    became: { ko: '`tree` 코드 블록', en: 'a `tree` code block' },
    mean: ({ shortcode }) => ({
      kind: 'lines',
      lines: [['```tree'], ...linesOf(shortcode.items, 0).map((line) => [line]), ['```']],
      inline: [],
    }),
  },
};

function linesOf(items: readonly Item[], depth: number): string[] {
  return items
    .filter((item): item is Shortcode => item.kind === 'shortcode')
    .flatMap((item) => {
      const name = item.tag.parameters.named.get('name')?.text.replace(/[`\n]/g, '') ?? '';
      const isFolder = item.tag.name === 'filetree/folder';
      return [
        `${'  '.repeat(depth)}${name}${isFolder && !name.endsWith('/') ? '/' : ''}`,
        ...linesOf(item.items, depth + 1),
      ];
    });
}
