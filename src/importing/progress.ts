/** What an import is at. */
export type Phase = 'reading' | 'rewriting' | 'writing';

/** Takes how far a phase is: `done` of `total`. */
export type ReportProgress = (phase: Phase, done: number, total: number) => void;
