import type { Located } from './located.ts';

/** Whether a value holds nothing: `tags:` as Obsidian leaves it behind, or an empty text, list or map. */
export function isBlankValue(value: Located): boolean {
  switch (value.kind) {
    case 'scalar':
      return value.value === null || value.text.trim() === '';
    case 'list':
      return value.items.length === 0;
    case 'map':
      return value.entries.length === 0;
  }
}
