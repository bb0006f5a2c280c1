import type { Point } from './picture-place.ts';
import type { Stage } from './picture-stage.ts';

/** A pointer that moved less was not meant to move anything. */
const STILL_PX = 6;
const TWICE_MS = 350;
const TWICE_PX = 30;
/** Pixels of a line and of a page, in which some mice count. */
const UNITS = [1, 16, 400];
/** How much a pixel of the wheel zooms; a pinch on a touchpad counts in much smaller ones. */
const WHEEL = 0.002;
const PINCH = 0.01;

/** Lets a picture be moved by dragging, and zoomed with the wheel, with two fingers and by tapping twice. */
export function followGestures(stage: Stage): void {
  followWheel(stage);
  followPointers(stage);
}

function followWheel(stage: Stage): void {
  stage.element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      stage.glide(false);
      const unit = UNITS[event.deltaMode] ?? 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (Math.abs(x) > Math.abs(y)) stage.move({ x: -x, y: -y });
      else stage.zoom(Math.exp(-y * (event.ctrlKey ? PINCH : WHEEL)), pointOf(event, stage));
    },
    { passive: false },
  );
}

function followPointers(stage: Stage): void {
  const { element } = stage;
  const down = new Map<number, Point>();
  /** Where the first of these pointers came down, as long as nothing has been moved. */
  let still: Point | undefined;
  let tapped: (Point & { readonly time: number }) | undefined;

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, pointOf(event, stage));
    still = down.size === 1 ? pointOf(event, stage) : undefined;
    stage.glide(false);
  });
  element.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = pointOf(event, stage);
    if (still !== undefined && distance(still, now) < STILL_PX) return;
    // From here on it is no press of a link: what is captured clicks nothing but the stage.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    still = undefined;
    element.dataset['held'] = '';
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    if (other === undefined) stage.move(difference(now, before));
    else {
      stage.move(difference(middle(now, other), middle(before, other)));
      stage.zoom(distance(now, other) / Math.max(1, distance(before, other)), middle(now, other));
    }
    down.set(event.pointerId, now);
  });
  const lift = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    if (down.size === 0) delete element.dataset['held'];
  };
  element.addEventListener('pointercancel', lift);
  element.addEventListener('pointerup', (event) => {
    const at = still;
    lift(event);
    still = undefined;
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (at === undefined || onLink) {
      tapped = undefined;
    } else if (tapped !== undefined && event.timeStamp - tapped.time < TWICE_MS && distance(tapped, at) < TWICE_PX) {
      tapped = undefined;
      stage.glide(true);
      stage.toggle(at);
    } else tapped = { ...at, time: event.timeStamp };
  });
  // A link would be dragged away instead of the picture.
  element.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
}

function pointOf({ clientX, clientY }: MouseEvent, { element }: Stage): Point {
  const { x, y } = element.getBoundingClientRect();
  return { x: clientX - x, y: clientY - y };
}

function difference(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
