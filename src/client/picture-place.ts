/** Width and height in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the stage, in px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a picture lies on the stage: its top left corner, and how large it is drawn (1: as large as it was made). */
export interface Place extends Point {
  readonly scale: number;
}

/** A picture, and the stage it is seen on. */
export interface Scene {
  readonly picture: Size;
  readonly stage: Size;
}

/** Air between the picture and the edge of the stage. */
const MARGIN = 24;
/** A small picture is not blown up to the whole screen. */
const MOST_WHOLE = 2;
/** Where a picture is smaller, nobody reads what it says. */
const LEAST_LEGIBLE = 0.6;
/** How large a picture may be drawn; a large one at least so much larger than it is as a whole. */
const MOST = 4;

/** The whole picture in the middle. */
export function wholePicture(scene: Scene): Place {
  return settled({ x: 0, y: 0, scale: leastScale(scene) }, scene);
}

/** How a picture is seen at first: as a whole if that can be read, else as large as it was made, from where it begins. */
export function firstPlace(scene: Scene): Place {
  const whole = wholePicture(scene);
  return whole.scale < LEAST_LEGIBLE ? zoomed(whole, 1 / whole.scale, { x: 0, y: 0 }, scene) : whole;
}

/** As large as a factor says, with the point `at` of the stage staying where it is. */
export function zoomed(place: Place, factor: number, at: Point, scene: Scene): Place {
  const least = leastScale(scene);
  const scale = Math.min(Math.max(place.scale * factor, least), Math.max(MOST, MOST * least));
  const grown = scale / place.scale;
  return settled({ scale, x: at.x - (at.x - place.x) * grown, y: at.y - (at.y - place.y) * grown }, scene);
}

/** Moved by so many px. */
export function moved(place: Place, by: Point, scene: Scene): Place {
  return settled({ ...place, x: place.x + by.x, y: place.y + by.y }, scene);
}

/** Moved so that a box on the stage comes to its middle, if it is not on it as a whole. */
export function revealed(place: Place, box: Point & Size, scene: Scene): Place {
  const { width, height } = scene.stage;
  const isSeen = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  if (isSeen) return place;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return moved(place, { x: width / 2 - middle.x, y: height / 2 - middle.y }, scene);
}

/** Whether the whole picture is seen, as small as it gets. */
export function isWhole({ scale }: Place, scene: Scene): boolean {
  return scale <= leastScale(scene) * 1.01;
}

/** A picture stays in the middle where it is smaller than the stage, and covers the stage where it is larger. */
export function settled(place: Place, { picture, stage }: Scene): Place {
  const along = (start: number, length: number, room: number): number =>
    length <= room - 2 * MARGIN ? (room - length) / 2 : Math.min(MARGIN, Math.max(room - MARGIN - length, start));
  return {
    scale: place.scale,
    x: along(place.x, picture.width * place.scale, stage.width),
    y: along(place.y, picture.height * place.scale, stage.height),
  };
}

function leastScale({ picture, stage }: Scene): number {
  const room = (length: number): number => Math.max(1, length - 2 * MARGIN);
  return Math.min(MOST_WHOLE, room(stage.width) / picture.width, room(stage.height) / picture.height);
}
