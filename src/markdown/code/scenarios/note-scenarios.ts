import { readScenario } from '#scenarios';
import { type Diagnostic, diagnose } from '#diagnostics';
import { type Scenario, type ScenarioRun, type Shell, clockOf, openScenario, openShell, runTo } from '#simulator';
import type { DraftContext } from '../../transform.ts';
import type { Fence } from '../fence.ts';
import { findLanguage } from '../languages.ts';
import type { Placer } from '../manifests/manifest-faults.ts';
import { readTranscript } from '../transcript/transcript.ts';
import { type Performance, performances } from './performance.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { type DrawnScenario, scenarioBlock, scenarioNamed } from './scenario-block.ts';

/** A manifest of a note that commands may apply. */
export interface NoteManifest {
  /** Its title: the name of its file, where it has one. */
  readonly title: string | undefined;
  readonly code: string;
}

/** A block of a note, with places in it. */
interface NoteBlock {
  readonly code: string;
  readonly fence: Fence;
  readonly placeOf: Placer;
}

/** The scenarios of one note and what happens in them, in the order of its text. */
export interface NoteScenarios {
  /** Draws a scenario; transcripts below take place in it. */
  readonly draw: (block: NoteBlock) => DrawnScenario;
  /**
   * Runs the commands of a transcript in the scenario above and reports where something else is printed. Gives what a reader's
   * simulator needs to do the same; `undefined` for what cannot be run.
   */
  readonly check: (block: NoteBlock) => Performance | undefined;
}

/** Three nodes on which nothing runs: where transcripts take place that have only a manifest above them. */
const EMPTY = 'title: {ko: 노드 셋, en: Three nodes}\nnodes: 3\n';

/** Begins with a note; `manifests` are those above the place reached. */
export function noteScenarios(context: DraftContext, manifests: readonly NoteManifest[]): NoteScenarios {
  const named = context.scenarios?.texts ?? {};
  let scenario: Scenario | undefined;
  /** Name of the scenario that a transcript has asked for last. */
  let playing = '';
  /** Whether the scenario above cannot be run, which has been told where it stands. */
  let isBroken = false;
  /** How many manifests stand above that scenario. */
  let above = 0;
  let run: ScenarioRun | undefined;
  let shell: Shell | undefined;
  const stages = performances();

  const draw = ({ code, placeOf }: NoteBlock): DrawnScenario => {
    const drawn = scenarioBlock({ code, lang: context.lang, placeOf, named });
    for (const fault of drawn.faults) context.report(fault);
    ({ scenario } = drawn);
    [isBroken, above] = [scenario === undefined, manifests.length];
    run = undefined;
    playing = '';
    return drawn;
  };

  const stage = (commands: string): ScenarioRun | undefined => {
    if (run !== undefined) return run;
    if (scenario !== undefined) return (run = openScenario(scenario));
    const manifest = manifests.at(-1);
    const empty = readScenario(EMPTY).scenario;
    if (manifest === undefined || empty === undefined) return undefined;
    // A manifest that the transcript does not apply itself has been applied before.
    const isApplied = !/\b(?:apply|create)\b.*\s(?:-f|--filename)/.test(commands);
    run = openScenario(isApplied ? { ...empty, manifests: manifest.code, settled: true } : empty);
    return run;
  };

  const check = ({ code, fence, placeOf }: NoteBlock): Performance | undefined => {
    const parts = readTranscript(code, findLanguage(fence.language)?.grammar === 'shellsession');
    // A part of a note does not show what stands above it; the whole is checked where it stands.
    if (parts === undefined || context.fragmentOf !== undefined) return undefined;
    const name = fence.scenario ?? '';
    if (name !== '' && name !== playing) {
      const { scenario: own, fault } = scenarioNamed(name, named, placeOf(0, 1));
      if (fault !== undefined) context.report(fault);
      if (own === undefined) return undefined;
      [scenario, run, playing, isBroken] = [own, undefined, name, false];
    }
    if (isBroken && manifests.length === above) return undefined;
    // Time does not go back: a transcript of an earlier moment begins the scenario again.
    if (run !== undefined && scenario !== undefined && fence.at !== undefined && clockOf(run) > fence.at)
      run = undefined;
    const cast = stage(code);
    if (cast === undefined) {
      context.report(diagnose('transcript-without-scenario', placeOf(0, 1), undefined));
      return undefined;
    }
    if (shell?.cluster !== cast.cluster) shell = openShell(cast.cluster);
    const from = clockOf(cast);
    if (fence.at !== undefined) runTo(cast, fence.at);
    const fileFor = (name: string): string | undefined =>
      (manifests.findLast(({ title }) => title === name) ?? manifests.at(-1))?.code ?? scenario?.manifests;
    const rehearsed = rehearse(shell, parts, { isTimed: fence.at !== undefined, fileFor });
    for (const one of rehearsed) reportOn(one, placeOf);
    return stages(rehearsed, {
      run: cast,
      from,
      at: fence.at,
      stage: playing !== '' ? playing : scenario === undefined ? 'own' : 'above',
    });
  };

  const reportOn = (
    { command, line, outputLine, outputLines, printed, difference }: Rehearsed,
    placeOf: Placer,
  ): void => {
    if (printed === undefined) context.report(diagnose('transcript-not-run', placeOf(line, 1), { command }));
    if (printed === undefined || difference === undefined) return;
    const { at, expected, found } = difference;
    const place = placeOf(at === undefined ? line : outputLine + at, 1);
    const fault: Diagnostic = diagnose('transcript-differs', place, { command, expected, found });
    const first = placeOf(line, 1);
    const before = (context.note.source.split('\n')[first.line - 1] ?? '').slice(0, first.column - 1);
    const mend = {
      line: first.line + outputLine - line,
      count: outputLines,
      lines: printed.map((text) => `${before}${text}`.trimEnd()),
    };
    context.report({ ...fault, mend });
  };

  return { draw, check };
}
