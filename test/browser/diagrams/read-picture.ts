/** A rectangle in the units of a picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a browser shows of a picture. */
export interface ShownPicture {
  readonly viewBox: Place;
  /** Without white space, which is where lines break. */
  readonly texts: readonly string[];
  /** What is painted, in the order of painting; arrowheads and the like aside. */
  readonly shapes: readonly { readonly tag: string; readonly place: Place }[];
}

/** Reads a picture off the page. It runs in the browser, so it knows nothing but its argument. */
export function readPicture(svg: SVGSVGElement): ShownPicture {
  const viewBox = svg.viewBox.baseVal;
  const frame = svg.getBoundingClientRect();
  const scale = frame.width / viewBox.width;
  const placeOf = (element: Element): Place => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      x: (left - frame.left) / scale + viewBox.x,
      y: (top - frame.top) / scale + viewBox.y,
      width: width / scale,
      height: height / scale,
    };
  };
  const opacityOf = (element: Element | null): number =>
    element === null || element === svg
      ? 1
      : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  const isPainted = (paint: string, opacity: string): boolean =>
    paint !== 'none' && paint !== 'rgba(0, 0, 0, 0)' && Number(opacity) > 0;
  const isShown = (element: Element): boolean => {
    const { fill, fillOpacity, stroke, strokeOpacity, visibility } = getComputedStyle(element);
    const isAside = element.closest('defs, marker, clipPath, symbol, pattern') !== null;
    // The line of today is not drawn, since a page does not know when it is read.
    const isLeftOut = element.classList.contains('today');
    const hasPaint = isPainted(fill, fillOpacity) || isPainted(stroke, strokeOpacity);
    return (
      !isAside &&
      !isLeftOut &&
      hasPaint &&
      visibility === 'visible' &&
      element.checkVisibility() &&
      opacityOf(element) > 0
    );
  };
  const texts = [...svg.querySelectorAll('text, foreignObject')].filter(
    (element) => element.checkVisibility() && opacityOf(element) > 0,
  );
  const shapes = [...svg.querySelectorAll('rect, circle, ellipse, line, polygon, polyline, path, use')].filter(isShown);
  const { x, y, width, height } = viewBox;
  return {
    viewBox: { x, y, width, height },
    texts: texts.map(({ textContent }) => textContent.replaceAll(/\s+/g, '')).filter((text) => text !== ''),
    shapes: shapes
      .map((element) => ({ tag: element.localName, place: placeOf(element) }))
      .filter(({ place }) => place.width > 0 || place.height > 0),
  };
}
