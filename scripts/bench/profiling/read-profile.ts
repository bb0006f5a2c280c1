import { readFileSync } from 'node:fs';

/** A function and the time in which it, and nothing that it called, was running. */
export interface SelfTime {
  readonly name: string;
  /** Address of its file as V8 writes it: `file:///…`, `node:fs`, or empty for V8 itself. */
  readonly url: string;
  /** Line from 1; 0 for V8 itself. */
  readonly line: number;
  readonly milliseconds: number;
}

/** What we read of the profiles that `node --cpu-prof` writes. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds between a sample and the one before it. */
  readonly timeDeltas: readonly number[];
}

/** Where a profile's time went, the greatest first. Time in which nothing was to be done is left out. */
export function selfTimes(profile: Profile): SelfTime[] {
  const times = new Map<number, number>();
  profile.samples.forEach((id, at) => {
    // What passed since a sample belongs to what was found running at it.
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas[at + 1] ?? 0) / 1000);
  });
  const functions = new Map<string, SelfTime>();
  for (const { id, callFrame } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)') continue;
    const key = `${functionName} ${url}:${lineNumber}`;
    const before = functions.get(key)?.milliseconds ?? 0;
    functions.set(key, {
      name: functionName === '' ? '(anonymous)' : functionName,
      url,
      line: lineNumber + 1,
      milliseconds: before + (times.get(id) ?? 0),
    });
  }
  return [...functions.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Reads a `.cpuprofile` file. Throws where it holds no profile. */
export function readProfile(file: string): Profile {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Profile>;
  const { nodes, samples, timeDeltas } = read;
  if (nodes === undefined || samples === undefined || timeDeltas === undefined) {
    throw new Error(`${file} is no profile of V8's`);
  }
  return { nodes, samples, timeDeltas };
}
