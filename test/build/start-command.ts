import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A command that serves, as npm starts it. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** What it printed that was waited for. */
  readonly found: RegExpExecArray;
  /** All that it has printed so far. */
  readonly output: () => string;
}

/** Astro's development server asks whether it runs in a test, and then answers nothing. */
const WITHOUT_RUNNER = { NODE_ENV: undefined, VITEST: undefined, MODE: undefined, DEV: undefined, PROD: undefined };
/** Milliseconds: against a hang, not against a slow machine. */
const LONGEST = 60_000;

const running = new Set<ChildProcess>();

/** Starts `scripts/<command>.ts`, and waits until it prints what matches. Throws with its words where it ends before. */
export async function startCommand(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<RunningCommand> {
  const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
    env: { ...process.env, ...WITHOUT_RUNNER, LANG: 'C', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const end = Date.now() + LONGEST;
  while (Date.now() < end && child.exitCode === null) {
    const found = ready.exec(output);
    if (found !== null) return { child, found, output: () => output };
    await delay(50);
  }
  throw new Error(`${command} never printed ${String(ready)}, but:\n${output}`);
}

/** Ends all commands that still run, without asking. */
export async function endCommands(): Promise<void> {
  for (const child of running) {
    running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
