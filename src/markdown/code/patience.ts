/**
 * Lines of this length and more (minified code, data) stay without colours: the patterns of grammars take time in the order
 * of the square of a line's length, or worse.
 */
export const LONGEST_LINE = 500;

/** Milliseconds of work that one block may take. A hundred times what the slowest takes that is not made to be slow. */
const ENOUGH = 3000;

/** Characters after which one looks how much was done; most blocks are shorter. */
const PART = 4000;

/** How long to go on with one block. */
export interface Patience {
  /** Whether to leave the rest as it is, so many characters of which come next. */
  readonly endsBefore: (characters: number) => boolean;
  /** Whether it has ended. */
  readonly hasEnded: () => boolean;
}

/** Patience with a block that is highlighted from now on, for so many milliseconds of work. */
export function patience(most = ENOUGH): Patience {
  let unseen = 0;
  let until: number | undefined;
  let hasEnded = false;
  return {
    endsBefore(characters) {
      unseen += characters;
      if (hasEnded || unseen < PART) return hasEnded;
      unseen = 0;
      const now = workDone();
      until ??= now + most;
      return (hasEnded = now > until);
    },
    hasEnded: () => hasEnded,
  };
}

/**
 * Milliseconds that this thread has worked. Not those of the clock: a machine that is busy with something else would leave
 * out colours that it gives at other times.
 */
function workDone(): number {
  // Node 22 cannot tell threads apart.
  const { user, system } = 'threadCpuUsage' in process ? process.threadCpuUsage() : cpuOfProcess();
  return (user + system) / 1000;
}

function cpuOfProcess(): NodeJS.CpuUsage {
  return process.cpuUsage();
}
