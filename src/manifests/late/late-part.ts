/** Something that is loaded when it is first asked for. */
export interface LatePart<Made> {
  /** Loads it, if it is not there yet. */
  readonly load: () => Promise<Made>;
  /** What was loaded, if it was. */
  readonly loaded: () => Made | undefined;
  /** What was loaded; throws {@link PartMissing} before. */
  readonly get: () => Made;
  /** Says that somebody needs it. */
  readonly missing: () => never;
}

/** Somebody asked for a part before it was loaded. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  /** Loads what was missing. */
  readonly load: () => Promise<unknown>;

  constructor(load: () => Promise<unknown>) {
    super('A part of the judge was not loaded yet');
    this.load = load;
  }
}

/** A part that `importing` brings; where that fails, the next one who asks tries again. */
export function latePart<Made>(importing: () => Promise<Made>): LatePart<Made> {
  let made: Made | undefined;
  const load = async (): Promise<Made> => (made ??= await importing());
  const missing = (): never => {
    throw new PartMissing(load);
  };
  return { load, loaded: () => made, get: () => made ?? missing(), missing };
}
