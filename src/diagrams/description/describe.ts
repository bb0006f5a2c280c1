import type { Lang } from '#naming';
import type { Styles } from '../cascade/styles.ts';
import { decodeEntities } from '../source/read-entities.ts';
import { legible } from '../source/legible.ts';
import type { Sketch } from '../mermaid/artist.ts';
import type { TextMeasure } from '../text/measure.ts';
import { linesOf } from './plain-text.ts';
import { type Graph, type GraphEdge, readGraph, readMessages } from './read-graph.ts';
import { typeName } from './type-names.ts';

/** What a picture says to who cannot see it. */
export interface Description {
  /** What it is, in a line. */
  readonly title: string;
  /** What is in it; `undefined` where that is no more than the title. */
  readonly detail: string | undefined;
  /** All that is written in it. */
  readonly lines: readonly string[];
}

/** How much of a picture is told before it is looked into. */
const LONGEST_TITLE = 120;
const LONGEST_DETAIL = 600;

/** Describes a picture: in its author's words (`accTitle`, `accDescr`) where there are any, else by its type, nodes and edges. */
export function describe({ svg, type }: Sketch, lang: Lang, styles: Styles, measure: TextMeasure): Description {
  const own = (name: string): string => {
    const element = [...svg.children].find(({ localName }) => localName === name);
    return legible(decodeEntities(element?.textContent ?? ''))
      .replaceAll(/\s+/g, ' ')
      .trim();
  };
  const { nodes, edges } = type === 'sequence' ? sequence(svg) : readGraph(svg, styles, measure);
  const isGraph = nodes.length > 0 && (edges.length > 0 || type === 'mindmap');
  const written = [...new Set(linesOf(svg))];
  const told = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const lines = isGraph ? [...edges.map(edgeText), ...nodes.filter((node) => !told.has(node))] : written;
  const name = typeName(type)[lang];
  const title = own('title') || shortened(`${name}: ${(isGraph ? nodes : written).join(', ')}`, LONGEST_TITLE);
  const counts = isGraph ? countText(nodes.length, edges.length, lang) : '';
  const detail =
    own('desc') || shortened([counts, lines.join('; ')].filter((part) => part !== '').join(' '), LONGEST_DETAIL);
  return { title, detail: detail === '' || detail === title ? undefined : detail, lines };
}

function sequence(svg: Element): Graph {
  const actors = [...svg.querySelectorAll('[data-et="participant"]')].map((actor) => linesOf(actor).join(' '));
  return { nodes: [...new Set(actors)].filter((name) => name !== ''), edges: readMessages(svg) };
}

function edgeText({ from, to, label }: GraphEdge): string {
  return label === '' ? `${from} → ${to}` : `${from} → ${to}: ${label}`;
}

function countText(nodes: number, edges: number, lang: Lang): string {
  if (lang === 'ko') return `항목 ${nodes}개, 연결 ${edges}개.`;
  return `${nodes} ${nodes === 1 ? 'item' : 'items'}, ${edges} ${edges === 1 ? 'connection' : 'connections'}.`;
}

function shortened(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
