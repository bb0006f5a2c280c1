import type { DOMWindow } from 'jsdom';
import { readStylesheet, type Stylesheet } from '../cascade/stylesheet.ts';
import { type Styles, stylesBy } from '../cascade/styles.ts';
import { type Box, moved } from '../geometry/box.ts';
import { boxWithin, isRendered, placeInPicture } from '../geometry/boxes.ts';
import { inverse, type Matrix } from '../geometry/matrix.ts';
import { wayAlong } from '../geometry/path-measure.ts';
import { outlineOf } from '../geometry/shape.ts';
import { faceOf } from '../text/face-of.ts';
import { layOut } from '../text/layout.ts';
import type { TextMeasure } from '../text/measure.ts';
import { watchChanges } from './watch-changes.ts';

/** Size of the page on which diagrams are laid out, in px. Some (gantt, C4) are made as wide as it is. */
export const PAGE = { width: 960, height: 720 } as const;

/** Properties on which the size or the place of something may depend. */
const OF_GEOMETRY =
  /^(?:font-size|font-weight|text-anchor|(?:dominant|alignment)-baseline|baseline-shift|display|letter-spacing|white-space|transform)$/;

/** Lets the elements of a jsdom window answer where they lie and how large they are, as those of a browser do. */
export function giveGeometry(window: DOMWindow, measure: TextMeasure): void {
  let shown: { readonly element: Element | null; readonly css: string } = { element: null, css: '' };
  let styles = stylesBy(new Map());
  watchChanges(window, (element) => {
    styles.forget(element);
  });

  /** The styles that hold at this moment. A script may change the document between any two questions. */
  const stylesNow = (): Styles => {
    const known = shown.element?.isConnected === true ? shown.element : undefined;
    const element = known ?? window.document.querySelector('svg > style');
    const css = element?.textContent ?? '';
    if (css !== shown.css || element !== shown.element) {
      styles = stylesBy(ofGeometry(readStylesheet(css)));
    }
    shown = { element, css };
    return styles;
  };
  const rendered = (element: Element, styles: Styles): Box | undefined =>
    isRendered(element, styles) ? boxWithin(element, styles, measure) : undefined;
  const inPage = (element: Element): Box | undefined => {
    if (element.namespaceURI?.endsWith('/svg') !== true) return boxInHtml(element, stylesNow());
    if (element.localName === 'svg' && element.parentElement?.namespaceURI !== element.namespaceURI) {
      return { left: 0, top: 0, right: PAGE.width, bottom: PAGE.height };
    }
    const styles = stylesNow();
    return moved(rendered(element, styles), placeInPicture(element, styles));
  };

  const answers: Record<string, (this: Element, ...args: number[]) => unknown> = {
    getBBox() {
      // Mermaid tells by `left` and `right` which of the two kinds of box it was given.
      const { x, y, width, height } = rectOf(rendered(this, stylesNow()));
      return { x, y, width, height };
    },
    getBoundingClientRect() {
      return rectOf(inPage(this));
    },
    getClientRects() {
      return [rectOf(inPage(this))];
    },
    getComputedTextLength() {
      const text = this.closest('text');
      if (text === null) return 0;
      const pieces = layOut(text, stylesNow(), measure).filter(({ element }) => this.contains(element));
      return pieces.reduce((sum, { width }) => sum + width, 0);
    },
    getTotalLength() {
      return wayAlong(outlineOf(this)).length;
    },
    getPointAtLength(length = 0) {
      return wayAlong(outlineOf(this)).pointAt(length);
    },
    getCTM() {
      return matrixObject(placeInPicture(this, stylesNow()));
    },
    getScreenCTM() {
      return matrixObject(placeInPicture(this, stylesNow()));
    },
  };
  for (const [name, value] of Object.entries(answers)) {
    Object.defineProperty(window.Element.prototype, name, { value, configurable: true, writable: true });
  }
  const sizes = { clientWidth: 'width', clientHeight: 'height', offsetWidth: 'width', offsetHeight: 'height' } as const;
  for (const [name, side] of Object.entries(sizes)) {
    for (const prototype of [window.Element.prototype, window.HTMLElement.prototype]) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: Element) {
          return rectOf(inPage(this))[side];
        },
      });
    }
  }
  Object.defineProperty(window, 'getComputedStyle', {
    configurable: true,
    value: (element: Element) => computedStyle(element, stylesNow()),
  });
}

function ofGeometry(sheet: Stylesheet): Stylesheet {
  return new Map(
    Array.from(sheet, ([key, rules]) => [
      key,
      rules.filter(({ declarations }) => declarations.some(({ property }) => OF_GEOMETRY.test(property))),
    ]),
  );
}

function rectOf(box: Box | undefined) {
  const { left, top, right, bottom } = box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top, left, top, right, bottom };
}

/** Elements of HTML are as large as the page, unless they are hidden. */
function boxInHtml(element: Element, styles: Styles): Box | undefined {
  return isRendered(element, styles) ? { left: 0, top: 0, right: PAGE.width, bottom: PAGE.height } : undefined;
}

function matrixObject(matrix: Matrix): Matrix & { inverse(): Matrix } {
  return { ...matrix, inverse: () => inverse(matrix) };
}

/** What Mermaid asks of a computed style. */
function computedStyle(element: Element, styles: Styles) {
  const read = (name: string): string => {
    if (name === 'font-size') return `${faceOf(element, styles).size}px`;
    if (name === 'font-weight') return String(faceOf(element, styles).weight);
    return styles.valueOf(element, name) ?? (/^(?:padding|border|margin)-/.test(name) ? '0px' : '');
  };
  return {
    getPropertyValue: read,
    fontSize: read('font-size'),
    fontWeight: read('font-weight'),
    textAnchor: styles.valueOf(element, 'text-anchor') ?? 'start',
    display: styles.valueOf(element, 'display') ?? 'inline',
  };
}
