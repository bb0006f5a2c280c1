import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { editOfText, type EditedNote } from '../measuring/edit.ts';
import { madang } from '../measuring/madang.ts';
import { runMeasured } from '../measuring/run-measured.ts';
import type { Step } from '../measuring/step.ts';
import { placeOf, roomOf } from './place-of.ts';
import { readProfile, type SelfTime, selfTimes } from './read-profile.ts';

/** Where the processor time of a build went. */
export interface ProfiledBuild {
  readonly step: Step;
  /** Each thread and process of the build, the busiest first: milliseconds. */
  readonly threads: readonly number[];
  /** Milliseconds by function, the greatest first. */
  readonly functions: readonly (readonly [name: string, milliseconds: number])[];
  /** Milliseconds by room or package, the greatest first. */
  readonly rooms: readonly (readonly [name: string, milliseconds: number])[];
  /** Milliseconds by phase as the build tells them, the greatest first. */
  readonly phases: readonly (readonly [name: string, milliseconds: number])[];
}

/** Profiles a build from nothing and one after an edit, in all their threads. */
export async function profileBuilds(content: string, folder: string, edited: EditedNote): Promise<ProfiledBuild[]> {
  const profiled: ProfiledBuild[] = [];
  for (const step of ['cold', 'edit'] as const) {
    const profiles = path.join(folder, `profiles-${step}`);
    await mkdir(profiles, { recursive: true });
    const contender = madang(content, folder, ['--cpu-prof', `--cpu-prof-dir=${profiles}`]);
    if (step === 'cold') await contender.forget();
    else await contender.apply(editOfText(edited, 1));
    await runMeasured(contender.command);
    const phases = Object.entries((await contender.timings())?.phases ?? {});
    profiled.push({ step, ...(await timesIn(profiles)), phases: greatestFirst(new Map(phases)) });
  }
  return profiled;
}

async function timesIn(folder: string): Promise<Pick<ProfiledBuild, 'threads' | 'functions' | 'rooms'>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cpuprofile'));
  const times = files.map((file) => selfTimes(readProfile(path.join(folder, file))));
  return {
    threads: times
      .map((thread) => thread.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
      .sort((a, b) => b - a),
    functions: sums(times.flat(), (time) => `${time.name} ${placeOf(time)}`.trim()),
    rooms: sums(times.flat(), roomOf),
  };
}

function sums(times: readonly SelfTime[], nameOf: (time: SelfTime) => string): [string, number][] {
  const sum = new Map<string, number>();
  for (const time of times) sum.set(nameOf(time), (sum.get(nameOf(time)) ?? 0) + time.milliseconds);
  return greatestFirst(sum);
}

function greatestFirst(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums].sort(([, a], [, b]) => b - a);
}
