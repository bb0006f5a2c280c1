/** The text with spaces in the place of code that is Markdown's, so that no tags are found in it. Offsets stay. */
export function withoutCode(text: string): string {
  if (!text.includes('`') && !text.includes('~~~')) return text;
  let fence = '';
  let raw = '';
  return text
    .split('\n')
    .map((line) => {
      if (fence !== '') {
        const closes = new RegExp(String.raw`^[\s>]*${fence}+\s*$`).test(line);
        if (closes) fence = '';
        return blank(line);
      }
      if (raw === '') fence = FENCE.exec(line)?.[1] ?? '';
      if (fence !== '') return blank(line);
      raw = rawAfter(line, raw);
      // In a line that begins with a tag, backticks are backticks.
      return /^\s*</.test(line) || raw !== '' ? line : line.replace(SPAN, blank);
    })
    .join('\n');
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;
const SPAN = /(?<!`)(`{1,3})(?!`)[^`]{1,500}(?<!`)\1(?!`)/g;
const RAW = /<(\/?)(pre|script|style|textarea)\b/gi;

/** The element of raw text in which a line ends. */
function rawAfter(line: string, before: string): string {
  let raw = before;
  for (const [, slash, name = ''] of line.matchAll(RAW)) {
    if (raw === '' && slash === '') raw = name.toLowerCase();
    else if (slash === '/' && raw === name.toLowerCase()) raw = '';
  }
  return raw;
}

function blank(code: string): string {
  return ' '.repeat(code.length);
}
