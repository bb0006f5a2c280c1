import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** The machine on which figures were measured, and how busy it was. */
export interface Machine {
  /** Model of the processor, as the system calls it. */
  readonly cpu: string;
  readonly cores: number;
  /** Memory in bytes. */
  readonly memory: number;
  readonly system: string;
  /** Version of the Node.js that runs the builds, without `v`. */
  readonly node: string;
}

export function machine(): Machine {
  return {
    cpu: cpus()[0]?.model.replaceAll(/\s+/g, ' ').trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
  };
}

/** How many programs wanted to run in the last minute, on average; 0 on Windows, which does not count them. */
export function load(): number {
  return loadavg()[0] ?? 0;
}
