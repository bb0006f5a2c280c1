/** A scalar's text, and where it ends. */
export interface Scanned {
  readonly value: string;
  readonly end: number;
}
