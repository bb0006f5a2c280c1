import { useCallback, useRef, useState } from 'preact/hooks';
import type { HearWritten } from '../view/use-clusters.ts';
import { EMPTY_SCREEN, type Entry, type Screen, withEntry, withWritten } from './screen.ts';

/** What the terminals of a widget show, one for each side. */
export interface Screens {
  readonly of: (side: number) => Screen;
  readonly hear: HearWritten;
  /** Shows a command, before anything is heard of it. */
  readonly add: (side: number, entry: Entry) => void;
  readonly clear: (side: number) => void;
  /** What the line waits for that runs on a side, as it was heard last. */
  readonly waitOf: (side: number) => Screen['waitsFor'];
  /** Resolves once no line runs on a side. */
  readonly whenFree: (side: number) => Promise<void>;
}

/** Keeps the screens of a widget. */
export function useScreens(): Screens {
  const [screens, setScreens] = useState<readonly Screen[]>([]);
  const waits = useRef(new Map<number, Screen['waitsFor']>());
  const waiting = useRef<(() => void)[]>([]);
  const change = useCallback((side: number, made: (screen: Screen) => Screen): void => {
    setScreens((before) => {
      const screen = before[side] ?? EMPTY_SCREEN;
      const next = made(screen);
      return next === screen ? before : [0, 1].map((one) => (one === side ? next : (before[one] ?? EMPTY_SCREEN)));
    });
  }, []);
  const hear = useCallback<HearWritten>(
    (side, written) => {
      change(side, (screen) => withWritten(screen, written));
      waits.current.set(side, written?.waitsFor);
      if (written?.waitsFor !== undefined) return;
      for (const free of waiting.current.splice(0)) free();
    },
    [change],
  );
  const waitOf = (side: number): Screen['waitsFor'] => waits.current.get(side);
  const whenFree = async (side: number): Promise<void> => {
    while (waitOf(side) !== undefined) {
      await new Promise<void>((resolve) => {
        waiting.current.push(resolve);
      });
    }
  };
  return {
    of: (side) => screens[side] ?? EMPTY_SCREEN,
    hear,
    add: (side, entry) => {
      change(side, (screen) => withEntry(screen, entry));
    },
    clear: (side) => {
      change(side, ({ entries, waitsFor }) => ({
        // What runs goes on below.
        entries: waitsFor === undefined ? [] : entries.slice(-1).map(({ command }) => ({ command, pieces: [] })),
        waitsFor,
      }));
    },
    waitOf,
    whenFree,
  };
}
