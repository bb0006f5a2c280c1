/** An element of the finished picture. */
export interface Part {
  readonly tag: string;
  readonly attributes: Map<string, string>;
  /** Properties and their values. */
  readonly style: Map<string, string>;
  readonly children: (Part | string)[];
  /** The number of the link that it is. */
  readonly link?: number;
}

export function part(tag: string, children: (Part | string)[] = []): Part {
  return { tag, attributes: new Map(), style: new Map(), children };
}

/** All parts of a picture, each before what is in it. */
export function* partsOf(whole: Part): Generator<Part> {
  yield whole;
  for (const child of whole.children) if (typeof child !== 'string') yield* partsOf(child);
}
