import type { KnownShortcode, KnownShortcodes, Use } from '../meaning.ts';
import { fenceWords } from '../attributes/fence-words.ts';
import { readAttributes } from '../attributes/read-attributes.ts';

/** `{{< highlight go "linenos=table,hl_lines=8 15-17" >}}` (Hugo's `highlight.html`). */
const highlight: KnownShortcode = {
  became: { ko: '코드 블록', en: 'a code block' },
  mean: (use) => {
    const language = (use.named('lang', 'language', 'type') ?? use.at(0))?.text.trim() ?? '';
    const options = use.named('options')?.text ?? use.at(1)?.text ?? '';
    return { kind: 'code', info: [language, ...fenceWords(readAttributes(options))].join(' ').trim() };
  },
};

const mermaid: KnownShortcode = {
  became: { ko: '`mermaid` 코드 블록', en: 'a `mermaid` code block' },
  mean: () => ({ kind: 'code', info: 'mermaid' }),
};

/** hugo-book's `{{< katex >}}x^2{{< /katex >}}`; without contents it only loads what draws the others. */
const katex: KnownShortcode = {
  became: { ko: '수식', en: 'a formula' },
  mean: (use: Use) => {
    if (!use.hasInner) return { kind: 'nothing' };
    const isBlock =
      use.named('display') !== undefined || use.at(0)?.text === 'display' || use.inner.trim().includes('\n');
    const sign = isBlock ? '$$' : '$';
    return { kind: 'text', before: [sign], contents: true, after: [sign] };
  },
};

export const codeShortcodes: KnownShortcodes = { highlight, mermaid, katex };
