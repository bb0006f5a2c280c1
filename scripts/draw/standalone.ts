import { DIAGRAM_ANCHOR, DIAGRAM_LINK_CLOSE, DIAGRAM_LINK_OPEN, DIAGRAM_RULES, type Picture } from '#diagrams';

/** A picture with the rules that a page would give it, as a file of its own. Its links lead nowhere. */
export function standalone({ svg }: Picture): string {
  const scheme = 'svg.diagram{color-scheme:light dark;font-family:Pretendard,sans-serif}';
  return svg
    .replaceAll(DIAGRAM_ANCHOR, 'd')
    .replaceAll(new RegExp(`${DIAGRAM_LINK_OPEN}\\d+${DIAGRAM_LINK_CLOSE}`, 'g'), '<a>')
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${scheme}${DIAGRAM_RULES}</style>`);
}
