import type { Browser, Page } from '@playwright/test';

/** How long frames take, in milliseconds. */
export interface Frames {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

/** What was measured while a widget was opened and while it ran, with the tasks that held up its page for more than 50 ms. */
export interface Running extends Frames {
  readonly opening: readonly number[];
  readonly longTasks: readonly number[];
}

const MEASURED_MS = 4000;

/** Opens a page of the simulator, runs it and looks at its frames; `slower` tells how many times slower the processor is. */
export async function measureRunning(browser: Browser, address: string, slower: number): Promise<Running> {
  return onPage(browser, slower, async (page) => {
    await page.goto(address);
    await page.locator('.lab-time').waitFor();
    const opening = await page.evaluate(longTasksSoFar);
    await page.locator('.lab-speed select').selectOption('5');
    await page.locator('.lab-run').click();
    const frames = await page.evaluate(frameTimes, MEASURED_MS);
    frames.sort((a, b) => a - b);
    const at = (share: number): number => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? 0;
    const longTasks = (await page.evaluate(longTasksSoFar)).slice(opening.length);
    return { opening, count: frames.length, median: at(0.5), p95: at(0.95), longest: frames.at(-1) ?? 0, longTasks };
  });
}

/** How long it takes from a simulator of a note coming into view until it can be used, with nothing loaded before. */
export async function measureWaking(
  browser: Browser,
  address: string,
  slower: number,
): Promise<{ readonly milliseconds: number; readonly longTasks: readonly number[] }> {
  return onPage(browser, slower, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const milliseconds = await page.evaluate(untilAwake);
    return { milliseconds, longTasks: await page.evaluate(longTasksSoFar) };
  });
}

async function onPage<Measured>(
  browser: Browser,
  slower: number,
  measure: (page: Page) => Promise<Measured>,
): Promise<Measured> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchLongTasks);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await measure(page);
  } finally {
    await context.close();
  }
}

// What follows runs in the page, and can use nothing from here.

function watchLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(window, { longTasks });
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

function longTasksSoFar(): number[] {
  return (window as unknown as { longTasks: number[] }).longTasks;
}

function frameTimes(milliseconds: number): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const start = performance.now();
    let before = start;
    const look = (): void => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (now - start < milliseconds) requestAnimationFrame(look);
      else resolve(frames);
    };
    requestAnimationFrame(look);
  });
}

function untilAwake(): Promise<number> {
  return new Promise((resolve, reject) => {
    const figure = document.querySelector('figure.simulator');
    if (figure === null) {
      reject(new Error('The note has no simulator.'));
      return;
    }
    const start = performance.now();
    const watched = new MutationObserver(() => {
      if (figure.querySelector('.lab-time') !== null) resolve(performance.now() - start);
    });
    watched.observe(figure, { childList: true, subtree: true });
    figure.scrollIntoView({ block: 'start' });
  });
}
