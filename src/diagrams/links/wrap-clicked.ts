import { LINK_SCHEME } from './link-scheme.ts';
import type { WrittenLink } from './take-links.ts';

/** Puts what is clicked into a link where Mermaid leaves that to scripts, as it does in gantt charts: a bar and its text. */
export function wrapClicked(svg: Element, links: readonly WrittenLink[]): void {
  for (const [index, { node }] of links.entries()) {
    if (node === undefined) continue;
    const end = `-${node}`;
    const text = [...svg.querySelectorAll('text.taskText, text[class*="taskText"]')].find(({ id }) =>
      id.endsWith(`${end}-text`),
    );
    if (text === undefined) continue;
    const bar = [...svg.querySelectorAll('.task')].find(({ id }) => id.endsWith(end));
    const link = svg.ownerDocument.createElementNS(svg.namespaceURI, 'a');
    link.setAttribute('href', `${LINK_SCHEME}${index}`);
    text.before(link);
    link.append(...(bar === undefined ? [] : [bar]), text);
  }
}
