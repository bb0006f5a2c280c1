import type { LabStart } from '../engine/lab-start.ts';

/** A transcript of a note, as its page says it: what is to be run, and where. */
export interface PlayedBlock {
  readonly commands: readonly string[];
  /** Commands of earlier transcripts of the note that happened in the same run. */
  readonly before?: readonly string[];
  /** Second of the clock at which the first command is given. */
  readonly at?: number;
  /** Texts that `-f` names. */
  readonly files?: Readonly<Record<string, string>>;
  /** The scenario, by the name of its file or itself; without it, that of the simulator above. */
  readonly start?: string | LabStart;
}

/** A step of a play. */
export type PlayStep =
  | { readonly do: 'rest' }
  | { readonly do: 'pass'; readonly seconds: number }
  | { readonly do: 'type'; readonly line: string };

/**
 * What is to be done so that the transcript prints what the note says, just as the build checks it: before each command all
 * comes to rest, but not before the first where its second is given, and not behind a `sleep`, which lets its time pass.
 */
export function playSteps({ commands, before = [], at }: PlayedBlock): PlayStep[] {
  const steps: PlayStep[] = [];
  let isAtOnce = false;
  if (at !== undefined && before.length === 0) {
    steps.push({ do: 'pass', seconds: at });
    isAtOnce = true;
  }
  for (const line of [...before, ...commands]) {
    const seconds = /^sleep (\d+)s?$/.exec(line.trim())?.[1];
    if (seconds !== undefined) {
      steps.push({ do: 'pass', seconds: Number(seconds) });
      isAtOnce = true;
      continue;
    }
    if (!isAtOnce) steps.push({ do: 'rest' });
    isAtOnce = false;
    steps.push({ do: 'type', line });
  }
  return steps;
}
