import type { Styles } from '../cascade/styles.ts';

/** The transform of an element as it would be written without `transform-origin`, which a few gantt bars have. */
export function writtenTransform(element: Element, styles: Styles): string {
  const transform = styles.declared(element).get('transform') ?? element.getAttribute('transform') ?? '';
  if (transform === '') return '';
  const [, x, y] =
    /^\s*(-?[\d.]+)(?:px)?\s+(-?[\d.]+)(?:px)?\s*$/.exec(element.getAttribute('transform-origin') ?? '') ?? [];
  if (x === undefined || y === undefined) return transform;
  return `translate(${x} ${y}) ${transform} translate(${-Number(x)} ${-Number(y)})`;
}
