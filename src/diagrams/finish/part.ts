/** An element of the finished picture. */
export interface Part {
  readonly tag: string;
  readonly attributes: Map<string, string>;
  /** What becomes a class. */
  readonly style: Map<string, string>;
  readonly children: (Part | string)[];
}

export function part(tag: string, children: (Part | string)[] = []): Part {
  return { tag, attributes: new Map(), style: new Map(), children };
}

/** All parts of a picture, each before what is in it. */
export function* partsOf(whole: Part): Generator<Part> {
  yield whole;
  for (const child of whole.children) if (typeof child !== 'string') yield* partsOf(child);
}
