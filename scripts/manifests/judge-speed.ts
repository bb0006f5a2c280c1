import { judge } from '#manifests';

/** How long judging takes once everything has been used before. */
export interface JudgeSpeed {
  /** Manifests that were judged, each as often as the others. */
  readonly manifests: number;
  /** Processor time for one, in milliseconds. */
  readonly each: number;
}

const WARMING = 30;
const LONG_ENOUGH = 1000;

/** Judges the texts over and over, first to warm up and then for a second of processor time. */
export function judgeSpeed(texts: readonly string[]): JudgeSpeed {
  const once = (): number => texts.reduce((sum, text) => sum + judge(text).documents.length, 0);
  const manifests = once();
  for (let round = 1; round < WARMING; round++) once();
  const start = spent();
  let rounds = 0;
  while (spent() - start < LONG_ENOUGH) {
    once();
    rounds++;
  }
  return { manifests, each: (spent() - start) / (rounds * Math.max(1, manifests)) };
}

/** Processor time of this process so far, in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
