import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Ask, newPlay } from '../engine/client.ts';
import type { Deed, TimedDeed } from '../engine/deed.ts';
import type { Frame } from '../engine/frame.ts';
import type { LabStart } from '../engine/lab-start.ts';
import type { Written } from '../engine/command-line.ts';
import type { Answer, OutcomeView } from '../engine/requests.ts';
import { useTicking } from './use-ticking.ts';

/** A state that can be shared: what was done on each side, and how far the clock had come. */
export interface Doings {
  readonly actions: readonly (readonly TimedDeed[])[];
  readonly until: number;
}

export const NO_DOINGS: Doings = { actions: [], until: 0 };

/** The cluster of a widget, or its two side by side, on one clock. */
export interface Clusters {
  /** One for each side; empty until the first is there. */
  readonly frames: readonly Frame[];
  readonly failed: string | undefined;
  readonly isRunning: boolean;
  readonly speed: number;
  readonly setRunning: (runs: boolean) => void;
  readonly setSpeed: (factor: number) => void;
  readonly step: () => void;
  /** Lets seconds pass at once. */
  readonly run: (seconds: number) => Promise<void>;
  /** Lets time pass at once until all has come to rest. */
  readonly rest: () => Promise<void>;
  readonly look: (at: number) => void;
  readonly list: (first: number, side: number) => void;
  readonly undo: () => void;
  readonly reset: () => Promise<void>;
  /** Does something on one side, or on both; resolves with what each said. */
  readonly act: (action: Deed, side?: number) => Promise<readonly OutcomeView[]>;
  /** A question to one side that changes nothing. */
  readonly ask: (request: Parameters<Ask>[0], side: number) => Promise<Answer>;
  readonly doings: () => Doings;
}

/** Hears what the terminal of a side has written; `undefined` where no line runs on it. */
export type HearWritten = (side: number, written: Written | undefined) => void;

/** Opens the clusters of a scenario, and goes through what a shared address says. */
export function useClusters(start: LabStart, opening: Doings, hear: HearWritten): Clusters {
  const count = start.scenario.variants.length === 2 ? 2 : 1;
  const sides = useMemo(() => Array.from({ length: count }, newPlay), [start, count]);
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const [failed, setFailed] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const [speed, setSpeed] = useState(1);
  const actions = useRef<(readonly TimedDeed[])[]>([]);
  const ends = useRef<number[]>([]);

  const fail = useCallback((error: unknown): void => {
    setRunning(false);
    setFailed(error instanceof Error ? error.message : String(error));
  }, []);
  const take = useCallback(
    (answers: readonly (readonly [side: number, answer: Answer])[]): void => {
      for (const [side, answer] of answers) {
        if (answer.actions !== undefined) {
          actions.current[side] = answer.actions;
          hear(side, answer.written);
        }
        if (answer.frame !== undefined) ends.current[side] = answer.frame.end;
      }
      setFrames((before) => {
        const next = [...before];
        for (const [side, { frame }] of answers) if (frame !== undefined) next[side] = frame;
        return next;
      });
    },
    [hear],
  );
  const toAll = useCallback(
    async (request: Parameters<Ask>[0], only?: number): Promise<readonly Answer[]> => {
      const asked = sides.map((ask, side) => ({ ask, side })).filter(({ side }) => only === undefined || side === only);
      const answers = await Promise.all(asked.map(({ ask }) => ask(request)));
      take(answers.map((answer, index) => [asked[index]?.side ?? 0, answer] as const));
      return answers;
    },
    [sides, take],
  );
  const open = useCallback(
    async ({ actions: done, until }: Doings): Promise<void> => {
      actions.current = sides.map((_, side) => done[side] ?? []);
      const answers = await Promise.all(
        sides.map((ask, side) =>
          ask({ ask: 'open', start, variant: side === 1 ? 1 : 0, actions: done[side] ?? [], until }),
        ),
      );
      take(answers.map((answer, side) => [side, answer] as const));
    },
    [sides, start, take],
  );
  useEffect(() => {
    open(opening).catch(fail);
  }, [open, opening, fail]);

  useTicking(isRunning && frames.length > 0, (seconds) => toAll({ ask: 'run', seconds: seconds * speed }), fail);

  /** What lets time pass on one side does so on the other. */
  const keepStep = useCallback(async (): Promise<void> => {
    const latest = Math.max(...ends.current);
    for (const [index, end] of ends.current.entries()) {
      if (end < latest) await toAll({ ask: 'run', seconds: latest - end }, index);
    }
  }, [toAll]);
  const act = useCallback(
    async (action: Deed, side?: number): Promise<readonly OutcomeView[]> => {
      try {
        const answers = await toAll({ ask: 'act', action }, side);
        await keepStep();
        return answers.map(({ outcome }) => outcome ?? { stdout: '', stderr: '', exitCode: 0 });
      } catch (error) {
        fail(error);
        return [];
      }
    },
    [toAll, keepStep, fail],
  );
  const undo = useCallback(async (): Promise<void> => {
    const last = Math.max(...actions.current.map((done) => done.at(-1)?.at ?? -1));
    for (const [side, done] of actions.current.entries()) {
      await toAll(done.at(-1)?.at === last ? { ask: 'undo' } : { ask: 'look', at: last }, side);
    }
  }, [toAll]);

  const quietly = async (work: Promise<unknown>): Promise<void> => {
    await work.catch(fail);
  };
  return {
    frames,
    failed,
    isRunning,
    speed,
    setRunning,
    setSpeed,
    step: () => {
      setRunning(false);
      void quietly(toAll({ ask: 'step' }));
    },
    run: (seconds) => quietly(toAll({ ask: 'run', seconds })),
    rest: () => quietly(toAll({ ask: 'rest' }).then(keepStep)),
    look: (at) => {
      setRunning(false);
      void quietly(toAll({ ask: 'look', at }));
    },
    list: (first, side) => {
      void quietly(toAll({ ask: 'list', first }, side));
    },
    undo: () => {
      void quietly(undo());
    },
    reset: () => {
      setRunning(false);
      return quietly(open(NO_DOINGS));
    },
    act,
    ask: (request, side) => {
      const ask = sides[side];
      return ask === undefined ? Promise.reject(new RangeError(`No side ${side}`)) : ask(request);
    },
    doings: () => ({ actions: actions.current, until: Math.max(0, ...ends.current) }),
  };
}
