import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from '../measuring/run-measured.ts';

/** A dev server that shows a page. */
export interface DevServer {
  /** Seconds from its start to the end of the first page. */
  readonly firstPage: number;
  /** The address of the page. */
  readonly url: URL;
  stop(): Promise<void>;
}

/** Milliseconds between two looks whether there is an address yet. */
const INTERVAL = 2;

/** Starts a dev server of Astro's and asks for the page at `path` as soon as it says where it is. Throws where there is none. */
export async function startDevServer(command: Command, path: string): Promise<DevServer> {
  const { file, args, cwd, environment = {} } = command;
  const begun = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  let address: string | undefined;
  while ((address = addressIn(output)) === undefined) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output.slice(-4000)}`);
    await delay(INTERVAL);
  }
  const url = new URL(path, address);
  const response = await fetch(url);
  const page = await response.text();
  if (!response.ok) {
    await stop(child);
    throw new Error(`There is no page at ${url.href} (${response.status}): ${page.slice(0, 400)}`);
  }
  return {
    firstPage: (performance.now() - begun) / 1000,
    url,
    async stop() {
      process.off('exit', kill);
      await stop(child);
    },
  };
}

/** Where a server says that it is reached, among its other words. */
export function addressIn(output: string): string | undefined {
  return /http:\/\/localhost:\d+/.exec(output)?.[0];
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
}
