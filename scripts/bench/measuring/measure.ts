import type { Timings } from '#progress';
import type { Contender } from './contender.ts';
import { type Edit, type EditedNote, editOfText, editOfTitle, newNote } from './edit.ts';
import type { BuildTimings, Madang } from './madang.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { type Size, sizeOfSite } from './size-of-site.ts';
import { mediansOf } from './statistics.ts';
import type { Step } from './step.ts';

/** Figures of one contender: medians over the runs. */
export interface Figures {
  readonly name: string;
  readonly version: string;
  readonly costs: Readonly<Partial<Record<Step, Cost>>>;
  /** Milliseconds of each phase, where the contender tells. */
  readonly phases: Readonly<Partial<Record<Step, Timings>>>;
  /** What the build says it did in the last run, where it says so. */
  readonly told: Readonly<Partial<Record<Step, BuildTimings>>>;
  readonly size: Size;
}

/** What is to be measured. */
export interface Plan {
  readonly madang: Madang;
  readonly peers: readonly Contender[];
  readonly steps: readonly Step[];
  readonly runs: number;
  /** The note that is changed. */
  readonly edited: EditedNote;
  /** Whether a new note has to ask for being public. */
  readonly asked: boolean;
  /** Hears of each build as it ends. */
  readonly heard: (name: string, step: Step, cost: Cost) => void;
}

/**
 * Builds with every contender in turn (A B A B …), so that what else the machine does falls on all alike. Madang stands first
 * in what comes back.
 */
export async function measure(plan: Plan): Promise<readonly [madang: Figures, ...peers: Figures[]]> {
  const { madang, peers, steps, runs, heard } = plan;
  const contenders: readonly Contender[] = [madang, ...peers];
  const costs = new Map<string, Cost[]>();
  const told = new Map<string, BuildTimings[]>();
  const sizes = new Map<Contender, Size>();
  const keep = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (let run = 1; run <= runs; run += 1) {
    // Without a build that begins from nothing, one has to come first all the same.
    for (const step of steps.includes('cold') ? steps : (['cold', ...steps] as const)) {
      for (const contender of contenders) {
        if (step === 'door' && contender !== madang) continue;
        if (step === 'cold') await contender.forget();
        const edit = editFor(step, plan, run);
        if (edit !== undefined) await contender.apply(edit);
        const seen = await runMeasured(step === 'door' ? madang.throughTheDoor : contender.command);
        const timings = contender === madang ? await madang.timings() : undefined;
        const cost = {
          wall: seen.wall,
          cpu: seen.cpu ?? (timings && timings.cpu / 1000),
          memory: seen.memory ?? (timings && timings.maxRss * 1024),
        };
        heard(contender.name, step, cost);
        keep(costs, `${contender.name} ${step}`, cost);
        if (timings !== undefined) keep(told, step, timings);
        if (step === 'cold') sizes.set(contender, sizeOfSite(contender.dist));
      }
    }
  }
  const figuresOf = (contender: Contender): Figures => {
    const { name, version } = contender;
    const perStep = <Value>(valueOf: (step: Step) => Value | undefined): Partial<Record<Step, Value>> =>
      Object.fromEntries(
        steps.flatMap((step) => {
          const value = valueOf(step);
          return value === undefined ? [] : [[step, value]];
        }),
      );
    const ours = contender === madang;
    return {
      name,
      version,
      costs: perStep((step) => medianCost(costs.get(`${name} ${step}`))),
      phases: ours ? perStep((step) => medianPhases(told.get(step))) : {},
      told: ours ? perStep((step) => told.get(step)?.at(-1)) : {},
      size: sizes.get(contender) ?? sizeOfSite(contender.dist),
    };
  };
  return [figuresOf(madang), ...peers.map(figuresOf)];
}

function editFor(step: Step, { edited, asked }: Plan, run: number): Edit | undefined {
  switch (step) {
    case 'edit':
      return editOfText(edited, run);
    case 'title':
      return editOfTitle(edited, run);
    case 'new':
      return newNote(edited, run, asked);
    case 'cold':
    case 'unchanged':
    case 'door':
      return undefined;
  }
}

function medianCost(costs: readonly Cost[] | undefined): Cost | undefined {
  if (costs === undefined) return undefined;
  const { wall = 0, cpu, memory } = mediansOf(costs.map(({ wall, cpu, memory }) => known({ wall, cpu, memory })));
  return { wall, cpu, memory };
}

function medianPhases(told: readonly BuildTimings[] | undefined): Timings | undefined {
  return told && mediansOf(told.map(({ phases }) => phases));
}

function known<Field extends string>(
  values: Readonly<Record<Field, number | undefined>>,
): Partial<Record<Field, number>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<Field, number>
  >;
}
