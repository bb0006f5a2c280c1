import {
  firstPlace,
  isWhole,
  moved,
  type Place,
  type Point,
  revealed,
  type Scene,
  settled,
  type Size,
  wholePicture,
  zoomed,
} from './picture-place.ts';

/** A picture that is seen on the whole screen, and can be moved and zoomed. */
export interface Stage {
  readonly element: HTMLElement;
  /** Zooms around a point of the stage, its middle if none is given. */
  zoom(factor: number, at?: Point): void;
  move(by: Point): void;
  /** Shows the whole picture, or, where it is shown already, more of its details around a point. */
  toggle(at: Point): void;
  showWhole(): void;
  /** Whether what follows glides to its place (a step) or is there at once (it follows a hand). */
  glide(glides: boolean): void;
}

/** How much closer a picture comes that was seen as a whole. */
const CLOSER = 2.5;

/** Puts a picture on its stage until `signal` is aborted. */
export function stageFor(element: HTMLElement, picture: SVGSVGElement, signal: AbortSignal): Stage {
  const { width, height } = picture.getBoundingClientRect();
  const size: Size = { width, height };
  const scene = (): Scene => ({
    picture: size,
    stage: { width: element.clientWidth, height: element.clientHeight },
  });
  const middle = (): Point => ({ x: element.clientWidth / 2, y: element.clientHeight / 2 });
  let place: Place = firstPlace(scene());
  let wasWhole = isWhole(place, scene());
  const put = (next: Place): void => {
    place = next;
    wasWhole = isWhole(place, scene());
    picture.style.transform = `translate(${place.x}px, ${place.y}px) scale(${place.scale})`;
  };
  put(place);
  const resized = new ResizeObserver(() => {
    put(wasWhole ? wholePicture(scene()) : settled(place, scene()));
  });
  resized.observe(element);
  signal.addEventListener('abort', () => {
    resized.disconnect();
  });
  element.addEventListener('focusin', ({ target }) => {
    if (target === element || !(target instanceof Element) || !target.matches(':focus-visible')) return;
    const [box, around] = [target.getBoundingClientRect(), element.getBoundingClientRect()];
    const { width, height } = box;
    put(revealed(place, { x: box.x - around.x, y: box.y - around.y, width, height }, scene()));
  });
  return {
    element,
    zoom(factor, at = middle()) {
      put(zoomed(place, factor, at, scene()));
    },
    move(by) {
      put(moved(place, by, scene()));
    },
    toggle(at) {
      put(wasWhole ? zoomed(place, Math.max(CLOSER, 1 / place.scale), at, scene()) : wholePicture(scene()));
    },
    showWhole() {
      put(wholePicture(scene()));
    },
    glide(glides) {
      element.toggleAttribute('data-glides', glides);
    },
  };
}
