import type { Severity } from '#diagnostics';
import type { Hover, Suggestions } from '#manifests/editing';
import type { Lang, PerLang } from '#naming';
import type { Written } from './command-line.ts';
import type { Deed, TimedDeed } from './deed.ts';
import type { Frame } from './frame.ts';
import type { FrameChanges } from './frame-changes.ts';
import type { LabStart } from './lab-start.ts';

/** What a widget asks of the worker. `play` tells the clusters of a page apart. */
export type Request =
  /** Begins, or begins anew, and goes through the actions of a shared address up to a second of the clock. */
  | {
      readonly ask: 'open';
      readonly start: LabStart;
      readonly variant: 0 | 1;
      readonly actions: readonly TimedDeed[];
      readonly until: number;
    }
  /** Lets seconds pass. */
  | { readonly ask: 'run'; readonly seconds: number }
  /** Lets time pass until something has changed. */
  | { readonly ask: 'step' }
  /** Lets time pass until all has come to rest. */
  | { readonly ask: 'rest' }
  /** Goes back to a second of the clock; what came later is shown again when time passes that way. */
  | { readonly ask: 'look'; readonly at: number }
  /** Of a large cluster: the nodes from this one on. */
  | { readonly ask: 'list'; readonly first: number }
  | { readonly ask: 'act'; readonly action: Deed }
  | { readonly ask: 'undo' }
  | { readonly ask: 'judge'; readonly text: string; readonly lang: Lang }
  /** What may stand at an offset of a manifest that is being written. */
  | { readonly ask: 'suggest'; readonly text: string; readonly offset: number; readonly lang: Lang }
  /** What stands at an offset of a manifest. */
  | { readonly ask: 'explain'; readonly text: string; readonly offset: number; readonly lang: Lang }
  /** The manifest of a workload as it is now, or that of the scenario. */
  | { readonly ask: 'manifest'; readonly of: string }
  /** Why a pod is as it is, why a node has one of a workload or none, why an update goes on or waits. */
  | { readonly ask: 'why'; readonly question: WhyQuestion; readonly lang: Lang }
  | { readonly ask: 'complete'; readonly line: string; readonly cursor: number }
  | { readonly ask: 'tasks' };

/** What somebody wants to know the reasons of; workloads as `ds/agent`, pods as `default/agent-x2x4z`. */
export type WhyQuestion =
  { readonly pod: string } | { readonly of: string; readonly node: string } | { readonly of: string };

/** A link of a chain of reasons. */
export interface ReasonView {
  readonly text: string;
  readonly verdict: 'yes' | 'no' | 'fact';
  /** The function of Kubernetes that decides it; empty where there is none. */
  readonly upstream: string;
}

/** Whether the conditions of a task hold, and what is still wanted where they do not. */
export interface TaskView {
  readonly id: string;
  readonly conditions: readonly { readonly holds: boolean; readonly text: PerLang<string> }[];
}

/** What came of what was done. */
export interface OutcomeView {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Something to say about a text; lines and columns count from 1. */
export interface FaultView {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  /** In the server's own words. */
  readonly message: string;
  readonly path: string;
  /** What to write instead and why, in the reader's language. */
  readonly notes: readonly string[];
}

/** What the worker answers; each request has fields of its own. */
export interface Answer {
  readonly frame?: Frame;
  readonly outcome?: OutcomeView;
  readonly faults?: readonly FaultView[];
  readonly manifest?: string;
  readonly suggestions?: Suggestions | undefined;
  readonly explanation?: Hover | undefined;
  /** What may stand from `from` up to the cursor. */
  readonly completions?: { readonly from: number; readonly candidates: readonly string[] };
  readonly reasons?: readonly ReasonView[];
  readonly tasks?: readonly TaskView[];
  /** All that the reader did, for a shared address. */
  readonly actions?: readonly TimedDeed[];
  /** What the line of the terminal has written that runs; beside `actions`, none runs where it is missing. */
  readonly written?: Written | undefined;
}

/** An answer on its way. */
export type SentAnswer = Omit<Answer, 'frame'> & { readonly frame?: FrameChanges };

export interface Envelope<Body> {
  readonly number: number;
  readonly play: number;
  readonly body: Body;
}

/** An error of the program itself, which no request should bring about. */
export interface Failure {
  readonly failed: string;
}
