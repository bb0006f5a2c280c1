import type { PerLang } from '#naming';
import type { Located } from './located.ts';

const LONGEST = 40;

/** Names what stands in a place, for messages: `the number 3`, `a list`, `nothing`. */
export function describeFound(found: Located): PerLang<string> {
  switch (found.kind) {
    case 'list':
      return describeList(found.items);
    case 'map':
      return { ko: '키와 값의 묶음', en: 'a group of keys and values' };
    case 'scalar':
      return describeScalar(found.value, found.text);
  }
}

function describeList(items: readonly Located[]): PerLang<string> {
  const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  if (texts.length < items.length) return { ko: '목록', en: 'a list' };
  const shown = `\`${shorten(`[${texts.join(', ')}]`)}\``;
  return { ko: `목록 ${shown}`, en: `the list ${shown}` };
}

function describeScalar(value: string | number | boolean | null, text: string): PerLang<string> {
  if (value === null || text.trim() === '') return { ko: '빈 값', en: 'nothing' };
  const shown = `\`${shorten(text)}\``;
  if (typeof value === 'number') return { ko: `숫자 ${shown}`, en: `the number ${shown}` };
  return { ko: shown, en: shown };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
