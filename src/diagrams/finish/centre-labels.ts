import type { Styles } from '../cascade/styles.ts';
import { boxWithin } from '../geometry/boxes.ts';
import type { TextMeasure } from '../text/measure.ts';

/** Half a px, for rounding. */
const NEAR = 0.5;

/**
 * Puts labels into the middle of the shapes for which Mermaid moves them by half their width, or that of a least one, though they are centred already,
 * as if they were HTML: clouds and bangs.
 */
export function centreLabels(svg: Element, styles: Styles, measure: TextMeasure): void {
  for (const label of svg.querySelectorAll('g.node > g.label')) {
    const [, x, y = '0'] =
      /^translate\(\s*(-[\d.]+)[\s,]+(-?[\d.]+)\s*\)$/.exec(label.getAttribute('transform') ?? '') ?? [];
    if (x === undefined || Math.abs(Number(x)) < NEAR) continue;
    const box = boxWithin(label, styles, measure);
    if (box === undefined) continue;
    const isCentred = Math.abs(box.left + box.right) < NEAR;
    const isMovedByHalf = -Number(x) > (box.right - box.left) / 2 - NEAR;
    if (isCentred && isMovedByHalf) label.setAttribute('transform', `translate(0, ${y})`);
  }
}
