import type { Styles } from '../cascade/styles.ts';
import { type Box, moved } from '../geometry/box.ts';
import { boxWithin, placeInPicture } from '../geometry/boxes.ts';
import { applyTo } from '../geometry/matrix.ts';
import { outlineOf } from '../geometry/shape.ts';
import type { TextMeasure } from '../text/measure.ts';
import { plainText } from './plain-text.ts';

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The nodes and the edges of a picture, by what is written on them. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** Reads a graph off the picture, which is the same for all types that are drawn as one. */
export function readGraph(svg: Element, styles: Styles, measure: TextMeasure): Graph {
  const nodes = [...svg.querySelectorAll('g.node')].flatMap((node) => {
    const label = plainText(node);
    const box = moved(boxWithin(node, styles, measure), placeInPicture(node, styles));
    return label === '' || box === undefined ? [] : [{ label, box }];
  });
  const edges = [...svg.querySelectorAll('path[data-edge="true"]')].flatMap((edge) => {
    const curves = outlineOf(edge);
    const [first, last] = [curves[0], curves.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place = placeInPicture(edge, styles);
    const from = nearest(applyTo(place, first[0], first[1]));
    const to = nearest(applyTo(place, last[6], last[7]));
    if (from === undefined || to === undefined) return [];
    return [{ from, to, label: labelOf(edge, svg) }];
  });
  return { nodes: nodes.map(({ label }) => label), edges };

  /** An edge ends at the border of its node, or a little before, where its arrowhead begins. */
  function nearest({ x, y }: { x: number; y: number }): string | undefined {
    const reach = 12;
    const off = ({ left, top, right, bottom }: Box): number =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const found = nodes
      .map(({ label, box }) => ({ label, distance: off(box) }))
      .sort((a, b) => a.distance - b.distance)[0];
    return found !== undefined && found.distance <= reach ? found.label : undefined;
  }
}

function labelOf(edge: Element, svg: Element): string {
  const id = edge.getAttribute('data-id');
  const label = [...svg.querySelectorAll('g.label[data-id]')].find((one) => one.getAttribute('data-id') === id);
  return label === undefined ? '' : plainText(label);
}

/** The messages of a sequence diagram, in their order. */
export function readMessages(svg: Element): GraphEdge[] {
  const names = new Map<string, string>();
  for (const actor of svg.querySelectorAll('[data-et="participant"]')) {
    const id = actor.getAttribute('data-id') ?? '';
    if (!names.has(id)) names.set(id, plainText(actor));
  }
  const edges: GraphEdge[] = [];
  let label: string[] = [];
  for (const element of svg.querySelectorAll('.messageText, [data-et="message"]')) {
    if (element.localName === 'text') label.push(plainText(element));
    else {
      const name = (attribute: string): string => {
        const id = element.getAttribute(attribute) ?? '';
        return names.get(id) ?? id;
      };
      edges.push({ from: name('data-from'), to: name('data-to'), label: label.join(' ') });
      label = [];
    }
  }
  return edges;
}
