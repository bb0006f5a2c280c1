import type { Lang, PerLang } from '#naming';
import type { Phase, ReportProgress } from '../progress.ts';

const PHASES: Readonly<Record<Phase, PerLang<string>>> = {
  reading: { ko: '읽는 중', en: 'Reading' },
  rewriting: { ko: '다시 쓰는 중', en: 'Rewriting' },
  writing: { ko: '저장하는 중', en: 'Writing' },
};

const WIDTH = 30;
/** Milliseconds between two pictures; more would only slow the work down. */
const APART = 80;
/** A few notes are done before a bar can be read. */
const FEW = 50;

/** A line of a terminal that shows how far the work is, and is wiped away at its end. */
export interface ProgressBar {
  readonly report: ReportProgress;
  readonly end: () => void;
}

/** Draws a bar on a terminal; is silent where `stream` is none. */
export function progressBar(stream: NodeJS.WriteStream, lang: Lang): ProgressBar {
  if (!stream.isTTY) return { report: () => undefined, end: () => undefined };
  let last = 0;
  let isDrawn = false;
  return {
    report: (phase, done, total) => {
      const now = performance.now();
      if (total < FEW || now - last < APART) return;
      last = now;
      isDrawn = true;
      const filled = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`\r\u001B[K${bar} ${done}/${total} ${PHASES[phase][lang]}`);
    },
    end: () => {
      if (isDrawn) stream.write('\r\u001B[K');
    },
  };
}
