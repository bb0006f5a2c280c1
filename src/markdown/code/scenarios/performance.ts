import type { Scenario, ScenarioRun } from '#simulator';
import type { Rehearsed } from './rehearse.ts';

/** What a reader's simulator needs to run a transcript as it was run here. Plain JSON, for the page. */
export interface Performance {
  /** In their order; `sleep 30` lets time pass, before every other command all comes to rest. */
  readonly commands: readonly string[];
  /** The second of the clock at which the first comes, instead. */
  readonly at?: number;
  /** The commands of the transcripts before it that happened in the same cluster. */
  readonly before?: readonly string[];
  /** Texts of the files that the commands name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where it takes place, if not in the simulator above: the name of a scenario, or a scenario that no page shows. */
  readonly start?: string | { readonly scenario: Scenario; readonly verdicts: Readonly<Record<string, never>> };
}

/** Where a transcript took place. */
interface Stage {
  readonly run: ScenarioRun;
  /** The clock before anything happened, and the second that the transcript names. */
  readonly from: number;
  readonly at: number | undefined;
  /** `above`: the simulator above; `own`: a cluster that the transcript was given; else the name of a scenario. */
  readonly stage: string;
}

/** What was done so far in each cluster of a note. */
interface Past {
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Follows the transcripts of one note; each is told what came before it. */
export function performances(): (rehearsed: readonly Rehearsed[], stage: Stage) => Performance | undefined {
  const pasts = new WeakMap<ScenarioRun, Past>();
  return (rehearsed, { run, from, at, stage }) => {
    const past = pasts.get(run) ?? { commands: [], files: {} };
    const known = rehearsed.filter(({ printed }) => printed !== undefined);
    const commands = known.map(({ command }) => command);
    const named = known.flatMap((one) => Object.entries(one.files));
    const files: Past['files'] = { ...past.files, ...Object.fromEntries(named) };
    const waited = at === undefined ? [] : [`sleep ${Math.round(at - from)}`];
    pasts.set(run, { commands: [...past.commands, ...waited, ...commands], files });
    if (commands.length === 0) return undefined;
    return {
      commands,
      ...(at !== undefined && { at }),
      ...(past.commands.length > 0 && { before: past.commands }),
      ...(Object.keys(files).length > 0 && { files }),
      ...(stage === 'own' && { start: { scenario: run.scenario, verdicts: {} } }),
      ...(stage !== 'own' && stage !== 'above' && { start: stage }),
    };
  };
}
