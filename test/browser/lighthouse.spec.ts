import { type Browser, chromium } from '@playwright/test';
import lighthouse, { type Config, desktopConfig, type Result } from 'lighthouse';
import { FLAGS } from './chromium/flags.ts';
import { expect, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';

const WANTED = 98;
const TRIES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The speed (Lighthouse's `benchmarkIndex`) of the desktop machine that a phone is reckoned to be four times slower than. */
const USUAL_SPEED = 1500;

for (const device of ['phone', 'desktop'] as const) {
  test(`Lighthouse gives the typical note at least ${WANTED} on a ${device}`, async ({ at }) => {
    test.setTimeout(180_000);
    const port = device === 'phone' ? 9_311 : 9_312;
    const browser = await launch(port);
    try {
      const address = at('tour', 'ko/workloads/daemonset/');
      // The first page of a browser pays for its start.
      await (await browser.newPage()).goto(address);
      const scores: Scores[] = [];
      let speed = USUAL_SPEED;
      // Whatever else the machine does makes a page slower and never faster: the middle one of three tries counts.
      do {
        const result = await measure(address, port, device, speed);
        speed = Math.min(USUAL_SPEED, result.environment.benchmarkIndex);
        scores.push(scoresOf(result));
      } while (scores.length < TRIES && CATEGORIES.some((category) => median(scores, category) < WANTED));
      const missed = CATEGORIES.filter((category) => median(scores, category) < WANTED);
      expect(missed.map((category) => [category, scores.map((score) => score[category])])).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

function launch(port: number): Promise<Browser> {
  const { path, environment } = handedOver().chromium;
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}

async function measure(address: string, port: number, device: 'phone' | 'desktop', speed: number): Promise<Result> {
  const phone: Config = {
    extends: 'lighthouse:default',
    settings: { throttling: { cpuSlowdownMultiplier: (4 * speed) / USUAL_SPEED } },
  };
  const result = await lighthouse(
    address,
    { port, logLevel: 'error', onlyCategories: [...CATEGORIES] },
    device === 'phone' ? phone : desktopConfig,
  );
  if (result === undefined) throw new Error('Lighthouse measured nothing');
  return result.lhr;
}

function scoresOf(result: Result): Scores {
  const score = (category: string): number => Math.round((result.categories[category]?.score ?? 0) * 100);
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
