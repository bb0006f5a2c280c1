import type { Lang } from '#naming';
import { readStylesheet } from '../cascade/stylesheet.ts';
import { stylesBy } from '../cascade/styles.ts';
import type { Schemes } from '../colour/schemes.ts';
import { type Description, describe } from '../description/describe.ts';
import type { Sketch } from '../mermaid/artist.ts';
import { wrapClicked } from '../links/wrap-clicked.ts';
import type { WrittenLink } from '../links/take-links.ts';
import { DIAGRAM_ANCHOR } from '../picture/markers.ts';
import type { Picture } from '../picture/picture.ts';
import type { TextMeasure } from '../text/measure.ts';
import { centreLabels } from './centre-labels.ts';
import { copyPart } from './copy.ts';
import type { Box } from '../geometry/box.ts';
import { groundOf } from './ground.ts';
import { type Part, part } from './part.ts';
import { tidyReferences } from './references.ts';
import { shortNumber } from './round.ts';
import { shareStyle } from './share-style.ts';
import { writeSvg } from './write-svg.ts';

export interface Finishing {
  readonly lang: Lang;
  readonly schemes: Schemes;
  readonly measure: TextMeasure;
  readonly links: readonly WrittenLink[];
}

/** Makes of what Mermaid drew a picture that is safe, small, readable in both schemes and described. */
export function finish({ svg, type }: Sketch, { lang, schemes, measure, links }: Finishing): Picture {
  const css = [...svg.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const styles = stylesBy(readStylesheet(css));
  const linking = { count: links.length, open: undefined };
  const written: Box[] = [];
  const setting = { styles, schemes, measure, ground: groundOf(schemes), linking, written };
  if (type === 'sankey') raiseLabels(svg);
  centreLabels(svg, styles, measure);
  wrapClicked(svg, links);
  const whole = copyPart(svg, setting) ?? part('svg');
  const box = withText(boxOf(svg), written);
  tidyReferences(whole);
  shareStyle(whole);
  const description = describe({ svg, type }, lang, styles, measure);
  whole.attributes.clear();
  set(whole, box, description);
  // Who hears a picture is told what it shows, but must come to its links.
  whole.attributes.set('role', links.length > 0 ? 'group' : 'img');
  return { svg: writeSvg(whole), type, width: box.width, height: box.height, text: description.lines };
}

/** A Sankey diagram has its labels under its streams, which are to be mixed with them; so they would be pale. */
function raiseLabels(svg: Element): void {
  for (const labels of svg.querySelectorAll('g.node-labels')) labels.parentElement?.append(labels);
}

interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What part of the plane is shown; some types say only how large it is. */
function boxOf(svg: Element): ViewBox {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
  const side = (name: string): number => Math.ceil(Number.parseFloat(svg.getAttribute(name) ?? '')) || 100;
  return { x: 0, y: 0, width: side('width'), height: side('height') };
}

/** Some types leave text outside of what they show: the names of a radar's axes, say. */
function withText({ x, y, width, height }: ViewBox, written: readonly Box[]): ViewBox {
  const atX = Math.min(x, ...written.map(({ left }) => Math.floor(left)));
  const atY = Math.min(y, ...written.map(({ top }) => Math.floor(top)));
  const right = Math.max(x + width, ...written.map((box) => box.right));
  const bottom = Math.max(y + height, ...written.map((box) => box.bottom));
  return { x: atX, y: atY, width: Math.ceil(right - atX), height: Math.ceil(bottom - atY) };
}

function set(whole: Part, { x, y, width, height }: ViewBox, { title, detail }: Description): void {
  const named = part('title', [title]);
  named.attributes.set('id', `${DIAGRAM_ANCHOR}t`);
  const parts = [named];
  if (detail !== undefined) {
    const described = part('desc', [detail]);
    described.attributes.set('id', `${DIAGRAM_ANCHOR}d`);
    parts.push(described);
    whole.attributes.set('aria-describedby', `${DIAGRAM_ANCHOR}d`);
  }
  whole.children.unshift(...parts);
  whole.attributes.set('class', 'diagram');
  whole.attributes.set('aria-labelledby', `${DIAGRAM_ANCHOR}t`);
  whole.attributes.set('viewBox', `${shortNumber(x)} ${shortNumber(y)} ${width} ${height}`);
  whole.attributes.set('width', String(width));
  whole.attributes.set('height', String(height));
}
