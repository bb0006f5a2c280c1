import { useEffect, useRef } from 'preact/hooks';
import type { LabTexts } from '#i18n';
import type { Frame } from '../engine/frame.ts';

/** Nobody can listen to more. */
const PAUSE_MS = 4000;

/** Says how many pods are ready when that has changed, at most once in some seconds, and the last word always. */
export function useSummary(frames: readonly Frame[], texts: LabTexts, say: (text: string) => void): void {
  const summary = frames
    .flatMap(({ workloads }) => workloads)
    .map(({ of, counts }) => {
      const count = (column: string): number => counts.find(([name]) => name === column)?.[1] ?? 0;
      return texts.summary(count('READY'), count('DESIRED'), of);
    })
    .join('; ');
  const before = useRef({ summary, at: 0 });
  useEffect(() => {
    if (summary === before.current.summary) return;
    if (before.current.summary === '') {
      before.current = { summary, at: performance.now() };
      return;
    }
    const wait = Math.max(300, before.current.at + PAUSE_MS - performance.now());
    const timer = setTimeout(() => {
      before.current = { summary, at: performance.now() };
      say(summary);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [summary, say]);
}
