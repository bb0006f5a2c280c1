import { readdirSync, readFileSync } from 'node:fs';

// Linux tells in /proc what the processes that a build starts cost, whatever they are written in. Other systems do not.

/** Clock ticks in a second, as /proc counts them: 100 on every system that Node.js runs on. */
const TICKS = 100;

/**
 * Seconds of processor time that finished children of this process took, and their children, all in all; `undefined` where
 * the system does not tell.
 */
export function childrenSeconds(): number | undefined {
  const stat = read('/proc/self/stat');
  // The name of the program, in brackets, may hold blanks; the numbers follow after it.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields?.[13], fields?.[14]];
  return user === undefined || system === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
}

/** Bytes of memory that a process and all below it hold now; `undefined` where the system does not tell. */
export function memoryOfTree(pid: number): number | undefined {
  const own = memoryOf(pid);
  return own && childrenOf(pid).reduce((sum, child) => sum + (memoryOfTree(child) ?? 0), own);
}

/** The greatest memory that a process held so far, in bytes, without those below it. */
export function greatestMemoryOf(pid: number): number | undefined {
  return field(pid, 'VmHWM');
}

function memoryOf(pid: number): number | undefined {
  return field(pid, 'VmRSS');
}

function field(pid: number, name: string): number | undefined {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function childrenOf(pid: number): number[] {
  return threadsOf(pid)
    .flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`)?.split(' ') ?? [])
    .filter((child) => child.trim() !== '')
    .map(Number);
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Text of a file of /proc; `undefined` where it is not there, as when the process has just ended. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
