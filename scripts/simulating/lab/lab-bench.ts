import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../test/browser/chromium/find-chromium.ts';
import { FLAGS } from '../../../test/browser/chromium/flags.ts';
import { withOurs } from '../../../test/browser/chromium/with-ours.ts';
import { serveSite } from '../../serving/serve-site.ts';
import { captureTool } from '../../tools/capture-tool.ts';
import { NODE_COUNTS, writeBenchVault } from './bench-vault.ts';
import { type Frames, measureRunning, measureWaking } from './measure-widget.ts';
import { measureSizes } from './measure-sizes.ts';

/** A phone of the middle of the range, as browsers simulate it. */
const SLOWER = 4;

/** What a reader may be asked to load and to wait for. */
const BUDGETS = { widget: 90 * 1024, editor: 140 * 1024, longTask: 50 };

/** Measures the widget of the simulator and prints a line for each figure. Takes about a minute. */
export async function labBench(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madang-lab-'));
  const [content, dist] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  try {
    await writeBenchVault(content);
    const { code, output } = await captureTool(path.resolve('scripts/build.ts'), ['--quiet'], {
      CONTENT: content,
      DIST: dist,
      CACHE_DIR: path.join(folder, 'cache'),
    });
    if (code !== 0) throw new Error(`The build ended with code ${code}:\n${output}`);
    const site = await serveSite({ dist, base: '/', host: 'localhost', port: 0 });
    const { path: executablePath, environment } = await findChromium();
    const browser = await chromium.launch({ executablePath, args: [...FLAGS], env: withOurs(environment) });
    try {
      for (const count of NODE_COUNTS) {
        const lab = new URL(`en/lab/#nodes-${count}`, site.url).href;
        print(
          `${count} nodes, a rolling update running 5 times as fast: ${framesText(await measureRunning(browser, lab, 1))}`,
        );
        const slow = await measureRunning(browser, lab, SLOWER);
        print(
          `  on a processor ${SLOWER} times slower: ${framesText(slow)}; ${longTasksText(slow.longTasks)}, and ${longTasksText(slow.opening)} while it was opened`,
        );
      }
      const note = new URL('en/note/', site.url).href;
      for (const slower of [1, SLOWER]) {
        const waking = await measureWaking(browser, note, slower);
        const where = slower === 1 ? '' : `, on a processor ${slower} times slower`;
        print(
          `from coming into view to a live widget${where}: ${ms(waking.milliseconds)}; ${longTasksText(waking.longTasks)}`,
        );
      }
      const { widget, worker, editor } = await measureSizes(browser, site.url);
      print(`first load of the widget: ${budget(widget, BUDGETS.widget)}, ${kilobytes(worker)} of it the worker`);
      print(`editor: ${budget(editor, BUDGETS.editor)}`);
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function framesText({ median, p95, longest, count }: Frames): string {
  return `${count} frames, median ${ms(median)}, 95 % below ${ms(p95)}, longest ${ms(longest)}`;
}

function longTasksText(tasks: readonly number[]): string {
  const longest = Math.max(0, ...tasks);
  const limit = `tasks over ${BUDGETS.longTask} ms`;
  return tasks.length === 0 ? `no ${limit}` : `${tasks.length} ${limit}, longest ${ms(longest)}`;
}

function budget(bytes: number, most: number): string {
  return `${kilobytes(bytes)} of ${kilobytes(most)}${bytes > most ? ' (too much)' : ''}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB gzip`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
