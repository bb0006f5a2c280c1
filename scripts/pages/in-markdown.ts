/** A fenced block, with a fence that its text cannot close. */
export function fenced(language: string, title: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language} title="${title}"\n${text.replace(/\n*$/, '')}\n${fence}\n`;
}

/** A sentence of Madang's, in which only backticks are markup, as Markdown. */
export function sentence(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[\\<>*_$[\]{}|%~=#]/g, String.raw`\$&`)))
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ');
}
