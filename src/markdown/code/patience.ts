/**
 * Lines of this length and more (minified code, data) stay without colours: the patterns of grammars take time in the order
 * of the square of a line's length, or worse.
 */
export const LONGEST_LINE = 500;

/** Milliseconds of work that one block may take. A hundred times what the slowest takes that is not made to be slow. */
const PATIENCE = 3000;

/** When to give up on a block that is highlighted from now on, in milliseconds of work. */
export function deadline(): number {
  return workDone() + PATIENCE;
}

/** Whether the deadline is over. */
export function isOver(until: number): boolean {
  return workDone() > until;
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
