import type { Abridged } from '#diagnostics';
import type { Lang } from '#naming';

/** What a build has to say to the site's owner: a value of JSON. */
export interface Report {
  /** The language of the site's owner. */
  readonly lang: Lang;
  /** How much of the folder is public, as a sentence. */
  readonly publication: string;
  /** Absolute path of the folder of notes, from which the paths of faults count. */
  readonly root: string;
  /** The faults that are told, in order, and how many there are. */
  readonly faults: Abridged;
  /** The lines on which these stand. */
  readonly lines: readonly ReportedLine[];
  /** Why there is no site, if there is none. */
  readonly withdrawn?: string;
}

export interface ReportedLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}
