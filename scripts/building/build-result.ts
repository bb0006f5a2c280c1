import type { Report } from '#report';

/** What is remembered of a build. */
export interface BuildResult {
  readonly report: Report;
  /** Number of files of the site. */
  readonly count: number;
}

/** Numbers of the files of a site that were written, stayed as they were, and were taken away. */
export interface FileCounts {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}
