import { type DOMWindow, JSDOM } from 'jsdom';
import { readColour } from '../colour/colour.ts';
import type { TextMeasure } from '../text/measure.ts';
import { giveGeometry, PAGE } from './geometry.ts';
import { type InlineStyle, inlineStyleOf, styleAttribute } from './inline-style.ts';
import { PlainStyleSheet } from './style-sheets.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** A document without a browser, in which Mermaid can draw. */
export interface Stage {
  /** A new element to draw in. */
  newFrame(): Element;
  /**
   * Calls `taken` instead of writing out what is in the element called `id`. Mermaid writes its picture out, and reads and
   * writes it once more to clean it; here the picture itself is wanted.
   */
  whenRead(id: string, taken: (element: Element) => void): void;
  /** Takes away all that was drawn. */
  clear(): void;
}

/** What Mermaid and its libraries look for in the global scope. */
const GLOBALS = [
  'document',
  'window',
  'Element',
  'SVGElement',
  'HTMLElement',
  'Node',
  'NodeFilter',
  'DOMParser',
  'XMLSerializer',
  'MutationObserver',
  'getComputedStyle',
] as const;

/**
 * Sets up the stage. Mermaid reads `document` and `window` from the global scope, so they are put there and stay: whoever opens
 * a stage gives it a thread of its own.
 */
export function openStage(measure: TextMeasure): Stage {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  giveGeometry(window, measure);
  giveStyles(window);
  giveIdleCanvas(window);
  const sizes = { width: PAGE.width, height: PAGE.height, availWidth: PAGE.width, availHeight: PAGE.height };
  const given = {
    ...Object.fromEntries(GLOBALS.map((name) => [name, window[name] as unknown])),
    CSSStyleSheet: PlainStyleSheet,
    Image: UnseenImage,
    screen: sizes,
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const { body } = window.document;
  return {
    newFrame: () => body.appendChild(window.document.createElement('div')),
    whenRead: (id, taken) => {
      interceptReading(window, id, taken);
    },
    clear: () => {
      body.replaceChildren();
    },
  };
}

/** An image of a node, which Mermaid wants to know the size of; it is left out of the picture. */
class UnseenImage {
  readonly naturalWidth = 64;
  readonly naturalHeight = 64;
  src = '';
  decode(): Promise<void> {
    return Promise.resolve();
  }
}

function interceptReading(window: DOMWindow, id: string, taken: (element: Element) => void): void {
  const { prototype } = window.Element;
  const original = Object.getOwnPropertyDescriptor(prototype, 'innerHTML') as Reading | undefined;
  if (original === undefined) throw new Error('jsdom has no innerHTML to take the picture from.');
  const read = original.get;
  Object.defineProperty(prototype, 'innerHTML', {
    ...original,
    get(this: Element): unknown {
      if (this.getAttribute('id') !== id) return read.call(this);
      taken(this);
      // To clean nothing at all, a document is parsed.
      return 'taken';
    },
  });
}

interface Reading extends PropertyDescriptor {
  readonly get: (this: Element) => string;
}

function giveStyles(window: DOMWindow): void {
  const { document } = window;
  for (const prototype of [window.SVGElement.prototype, window.HTMLElement.prototype]) {
    Object.defineProperty(prototype, 'style', {
      configurable: true,
      get(this: Element): InlineStyle {
        return inlineStyleOf(styleAttribute(this));
      },
      set(this: Element, text: string) {
        this.setAttribute('style', text);
      },
    });
  }
  Object.defineProperty(document, 'createElement', {
    value: (name: string) => (name === 'style' ? unreadStyle(document) : document.createElementNS(HTML, name)),
    configurable: true,
  });
  const css = { supports: (property: string, value: string) => property === 'color' && isColour(value) };
  Object.defineProperty(window, 'CSS', { value: css, configurable: true });
}

/** A `style` of HTML would be parsed by jsdom, which takes 40 ms, for nothing: the cascade here reads its text, which is no markup. */
function unreadStyle(document: Document): Element {
  const style = document.createElementNS(SVG, 'style');
  Object.defineProperty(style, 'innerHTML', {
    set: (css: string) => {
      style.textContent = css;
    },
  });
  return style;
}

/** Cytoscape wants a canvas and frames to draw in, though only the places that it finds are used. It gets ones that do nothing. */
function giveIdleCanvas(window: DOMWindow): void {
  const idle: object = new Proxy(() => idle, {
    get: (_, name) => (name === 'width' ? 0 : String(name).endsWith('PixelRatio') ? 1 : idle),
  });
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', { value: () => idle, configurable: true });
  Object.defineProperty(window, 'requestAnimationFrame', { value: () => 0, configurable: true });
}

function isColour(value: string): boolean {
  const isNewer = /^\s*(?:oklch|oklab|lch|lab|color|hwb)\([^()]*\)\s*$/i.test(value);
  return isNewer || value.trim().toLowerCase() === 'transparent' || readColour(value) !== undefined;
}
