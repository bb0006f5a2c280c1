/** How well a piece of text can be read. */
export interface Legibility {
  readonly text: string;
  /** The least with any colour that makes up much of what lies under it. */
  readonly contrast: number;
  /** Whether all of it is in the picture. */
  readonly isInPicture: boolean;
  /** Whether its ends are in the shape in which its middle is. */
  readonly isInShape: boolean;
}

/** Reads how well each piece of text of a picture can be read. It runs in the browser, so it knows nothing but its arguments. */
export function readLegibility(svg: SVGSVGElement, withoutText: OffscreenCanvasRenderingContext2D): Legibility[] {
  /** What is larger than this many texts is a ground on which things stand, rather than the shape of one. */
  const GROUND = 60;
  /** From what share on a colour under a text counts: lines cross many. */
  const MUCH = 0.12;
  const frame = svg.getBoundingClientRect();
  const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path')].filter(
    (shape) => shape.closest('defs, marker, clipPath') === null && getComputedStyle(shape).fill !== 'none',
  );
  const pieces = [...svg.querySelectorAll<SVGTextContentElement>('text, text tspan')].filter(
    (piece) => piece.querySelector('tspan') === null && piece.textContent.trim() !== '',
  );
  return pieces.map((piece) => {
    const { left, top, right, bottom } = piece.getBoundingClientRect();
    // A `tspan` may be one of several in a line, so its own corners count, before it is turned.
    const turned = piece.getScreenCTM();
    const [first, last] = [piece.getExtentOfChar(0), piece.getExtentOfChar(piece.getNumberOfChars() - 1)];
    const middle = first.y + first.height / 2;
    const at = (x: number): DOMPoint => new DOMPoint(x, middle).matrixTransform(turned ?? undefined);
    // The disc of a numbered message is the marker of the line before its number.
    const isNumber = piece.previousElementSibling?.hasAttribute('marker-start') === true;
    const home = isNumber
      ? undefined
      : smallestAround(at((first.x + last.x + last.width) / 2), (right - left) * (bottom - top));
    return {
      text: piece.textContent,
      contrast: contrastOf(piece, { left, top, right, bottom }),
      isInPicture: left > frame.left - 1 && right < frame.right + 1 && top > frame.top - 1 && bottom < frame.bottom + 1,
      isInShape: home === undefined || [at(first.x + 1), at(last.x + last.width - 1)].every((end) => isIn(home, end)),
    };
  });

  function smallestAround(point: DOMPoint, area: number): SVGGeometryElement | undefined {
    const sizeOf = (shape: Element): number => {
      const { width, height } = shape.getBoundingClientRect();
      return width * height;
    };
    const around = shapes.filter((shape) => sizeOf(shape) < area * GROUND && isIn(shape, point));
    return around.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  }

  function isIn(shape: SVGGeometryElement, point: DOMPoint): boolean {
    return shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()?.inverse()));
  }

  function contrastOf(
    piece: Element,
    { left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  ) {
    const ink = luminanceOf((getComputedStyle(piece).fill.match(/[\d.]+/g) ?? []).map(Number));
    const [x, y] = [Math.round(left + scrollX), Math.round(top + scrollY + 2)];
    const [width, height] = [Math.max(1, Math.round(right - left)), Math.max(1, Math.round(bottom - top - 4))];
    const { data } = withoutText.getImageData(x, y, width, height);
    const counts = new Map<string, number>();
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const colour = data.slice(pixel, pixel + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const under = [...counts].filter(([, count]) => count >= width * height * MUCH);
    const contrasts = under.map(([colour]) => {
      const ground = luminanceOf(colour.split(',').map(Number));
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });
    return Math.min(...contrasts);
  }

  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
    const linear = (channel: number): number =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
}
