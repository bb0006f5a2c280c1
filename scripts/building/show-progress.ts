import type { Lang } from '#naming';
import type { Phase, Progress } from '#progress';
import { type PhaseState, progressLine } from './progress-line.ts';

/** A build that is shorter says nothing. */
const PATIENCE_MS = 2000;
const REDRAW_MS = 100;

export interface ShowProgressOptions {
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly terminal?: Terminal;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Where the line is drawn. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Draws how far a build is on one line of the terminal, if it takes longer than two seconds; nothing in CI or in a file. */
export function showProgress(options: ShowProgressOptions): Progress & { close(): void } {
  const { lang, quiet, terminal = process.stderr, environment = process.env } = options;
  const inCi = !['', 'false', undefined].includes(environment['CI']);
  const isShown = !quiet && terminal.isTTY === true && !inCi;
  const running = new Map<Phase, PhaseState>();
  const begun = performance.now();
  let drawn = 0;
  const wipe = (): void => {
    if (drawn > 0) terminal.write('\r\u001b[K');
  };
  const draw = (): void => {
    const now = performance.now();
    if (!isShown || now - begun < PATIENCE_MS || now - drawn < REDRAW_MS) return;
    wipe();
    drawn = now;
    terminal.write(progressLine(running, lang, (terminal.columns ?? 80) - 1));
  };
  return {
    begin(phase, total) {
      running.set(phase, { done: 0, total });
      draw();
    },
    advance(phase, steps) {
      const { done = 0, total } = running.get(phase) ?? {};
      running.set(phase, { done: done + steps, total });
      draw();
    },
    end(phase) {
      running.delete(phase);
      draw();
    },
    close: wipe,
  };
}
