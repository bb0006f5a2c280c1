import type { Part } from '../meaning.ts';

/** What the texts that shortcodes become are in HTML, for those that stand in a block of it. Other Markdown stays. */
export function inlineHtml(parts: readonly Part[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/`([^`]+)`/g, (_, code: string) => `<code>${code.replaceAll('<', '&lt;')}</code>`)
    .replace(/!?\[([^[\]]*)\]\(<?([^()<>]*)>?\)/g, (_, label: string, target: string) =>
      target.startsWith('glossary:') ? label : `<a href="${target.replaceAll('"', '%22')}">${label}</a>`,
    );
}
