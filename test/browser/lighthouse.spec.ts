import lighthouse, { type Config, desktopConfig } from 'lighthouse';
import { chromium } from '@playwright/test';
import { expect, FLAGS, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';

const WANTED = 98;
const TRIES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

test.describe.configure({ mode: 'serial' });

for (const [device, config] of [
  ['phone', undefined],
  ['desktop', desktopConfig],
] as const) {
  test(`Lighthouse gives the typical note at least ${WANTED} on a ${device}`, async ({ at }) => {
    test.setTimeout(180_000);
    const address = at('tour', 'ko/workloads/daemonset/');
    const { path, environment } = handedOver().chromium;
    const port = 9_300 + test.info().parallelIndex * 10 + (device === 'phone' ? 0 : 1);
    const browser = await chromium.launch({
      executablePath: path,
      args: [...FLAGS, `--remote-debugging-port=${port}`],
      env: { ...(process.env as Record<string, string>), ...environment },
    });
    try {
      const scores = [await scoresOf(address, port, config)];
      // The machine may have been busy: then the middle one of three tries counts.
      while (scores.length < TRIES && CATEGORIES.some((category) => median(scores, category) < WANTED)) {
        scores.push(await scoresOf(address, port, config));
      }
      const missed = CATEGORIES.filter((category) => median(scores, category) < WANTED);
      expect(missed.map((category) => [category, median(scores, category)])).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

async function scoresOf(address: string, port: number, config: Config | undefined): Promise<Scores> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] }, config);
  const score = (category: string): number => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** The middle score of an odd number of tries; the lower one of two. */
function median(scores: readonly Scores[], category: keyof Scores): number {
  const sorted = scores.map((score) => score[category]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
