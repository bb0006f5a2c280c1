import { DIAGRAM_RULES, type Picture } from '#diagrams';

/** A picture with the rules that a page would give it, as a file of its own. */
export function standalone({ svg, rules }: Picture): string {
  const css = Object.entries(rules).map(([name, declarations]) => `.${name}{${declarations}}`);
  const scheme = 'svg.diagram{color-scheme:light dark;font-family:Pretendard,sans-serif}';
  const style = `<style>${[scheme, DIAGRAM_RULES, ...css].join('')}</style>`;
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${style}`);
}
