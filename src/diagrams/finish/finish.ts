import { digestOf, type Lang } from '#naming';
import { readStylesheet } from '../cascade/stylesheet.ts';
import { stylesBy } from '../cascade/styles.ts';
import type { Schemes } from '../colour/schemes.ts';
import { type Description, describe } from '../description/describe.ts';
import type { Sketch } from '../mermaid/artist.ts';
import type { TextMeasure } from '../text/measure.ts';
import { giveClasses } from './classes.ts';
import { copyPart } from './copy.ts';
import { groundOf } from './ground.ts';
import { type Part, part } from './part.ts';
import { tidyReferences } from './references.ts';
import { shortNumber } from './round.ts';
import { writeSvg } from './write-svg.ts';

/** A picture that may stand in any page. */
export interface Picture {
  /** The SVG; it needs the rules of its classes and `DIAGRAM_RULES`. */
  readonly svg: string;
  /** What its classes declare, by class; the same for the same class in all pictures. */
  readonly rules: Readonly<Record<string, string>>;
  /** Mermaid's name for the type of diagram. */
  readonly type: string;
  /** Size in px at which its text is as large as that of the page. */
  readonly width: number;
  readonly height: number;
  /** All that the picture says, as lines of plain text: for a screen reader, and for search. */
  readonly text: readonly string[];
}

/** Rules that every picture needs: nothing of the text around it may change how long its own is. */
export const DIAGRAM_RULES =
  'svg.diagram{font-size:16px;font-style:normal;font-weight:400;letter-spacing:normal;word-spacing:normal;text-indent:0;fill:#000}svg.diagram text{white-space:pre}';

export interface Finishing {
  readonly source: string;
  readonly lang: Lang;
  readonly schemes: Schemes;
  readonly measure: TextMeasure;
}

/** Makes of what Mermaid drew a picture that is safe, small, readable in both schemes and described. */
export function finish({ svg, type }: Sketch, { source, lang, schemes, measure }: Finishing): Picture {
  const css = [...svg.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const styles = stylesBy(readStylesheet(css));
  const setting = { styles, schemes, measure, ground: groundOf(schemes) };
  raiseLabels(svg);
  const whole = copyPart(svg, setting) ?? part('svg');
  const box = boxOf(svg);
  const prefix = `m${digestOf(source).slice(0, 6)}`;
  tidyReferences(whole, prefix);
  const rules = giveClasses(whole);
  const description = describe({ svg, type }, lang, styles, measure);
  whole.attributes.clear();
  set(whole, box, prefix, description);
  return { svg: writeSvg(whole), rules, type, width: box.width, height: box.height, text: description.lines };
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

function set(whole: Part, { x, y, width, height }: ViewBox, prefix: string, { title, detail }: Description): void {
  const named = part('title', [title]);
  named.attributes.set('id', `${prefix}-title`);
  const parts = [named];
  if (detail !== undefined) {
    const described = part('desc', [detail]);
    described.attributes.set('id', `${prefix}-desc`);
    parts.push(described);
    whole.attributes.set('aria-describedby', `${prefix}-desc`);
  }
  whole.children.unshift(...parts);
  whole.attributes.set('class', 'diagram');
  whole.attributes.set('role', 'img');
  whole.attributes.set('aria-labelledby', `${prefix}-title`);
  whole.attributes.set('viewBox', `${shortNumber(x)} ${shortNumber(y)} ${width} ${height}`);
  whole.attributes.set('width', String(width));
  whole.attributes.set('height', String(height));
}
