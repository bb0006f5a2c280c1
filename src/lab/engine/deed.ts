import type { Action } from '#simulator';

/**
 * What a reader does to a cluster: an action of the simulator, or something at the command line, where a command may stand
 * still until the clock has moved or a text has come back from the editor.
 */
export type Deed = Action | TypedDeed;

/** What is done at the command line. */
export type TypedDeed =
  /** A line of the terminal; `files` are texts that it may name with `-f`, beside those that are there. */
  | { readonly do: 'type'; readonly line: string; readonly files?: Readonly<Record<string, string>> }
  /** The text of `kubectl edit` comes back to the line that runs. */
  | { readonly do: 'edited'; readonly text: string }
  /** Ends the line that runs, as Ctrl+C does. */
  | { readonly do: 'interrupt' };

/** A deed at a moment: seconds from the start of the scenario's clock. Plain JSON, as shared addresses hold it. */
export interface TimedDeed {
  readonly at: number;
  readonly action: Deed;
}

/** Whether a deed is done at the command line. */
export function isTyped(deed: Deed): deed is TypedDeed {
  return deed.do === 'type' || deed.do === 'edited' || deed.do === 'interrupt';
}
