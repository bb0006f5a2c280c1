import { openCrew } from '#engine';

/** How many diagrams are drawn to see how fast that is, and whether memory grows. */
const MANY = 1000;

/**
 * Measures drawing in a thread, as a build does it, and says it in lines: what the start and the first diagram take, then the next
 * ones, whether the order changes a byte, and what a thousand take, in time and in memory. Times are those of the processor, all
 * threads of the process together. Diagrams with faults are left out.
 */
export async function* benchDrawing(sources: readonly string[]): AsyncGenerator<string> {
  const crew = openCrew();
  const drawn = new Map<string, string>();
  const [first = '', ...others] = sources;

  yield `start, and one diagram: ${Math.round(await timeOf(() => keep(first)))} ms`;

  const times: number[] = [];
  for (const source of others) times.push(await timeOf(() => keep(source)));
  yield `first time: ${inMilliseconds(times)} (${times.length} diagrams)`;

  const kept = [...drawn.keys()];
  if (kept.length === 0) throw new Error('None of these can be drawn.');
  let changed = 0;
  for (const source of kept.toReversed()) if ((await draw(source)) !== drawn.get(source)) changed += 1;
  yield `in reverse order: ${changed} differ`;

  const warm: number[] = [];
  const memory: string[] = [];
  for (let count = 1; count <= MANY; count++) {
    // No two are the same, as in a garden.
    const source = `${kept[count % kept.length] ?? ''}\n%% ${count}`;
    warm.push(await timeOf(() => draw(source)));
    if (count % (MANY / 5) === 0) memory.push(`${count}: ${Math.round(process.memoryUsage.rss() / 2 ** 20)}`);
  }
  yield `then: ${inMilliseconds(warm)} (${warm.length} diagrams)`;
  yield `memory after so many, in MB: ${memory.join(', ')}`;
  await crew.close();

  async function keep(source: string): Promise<void> {
    const svg = await draw(source);
    if (svg !== undefined) drawn.set(source, svg);
  }

  async function draw(source: string): Promise<string | undefined> {
    const asked = Promise.withResolvers<string | undefined>();
    await crew.draw([{ source, lang: 'en' }], 1, {
      done: (_, { picture }) => {
        asked.resolve(picture?.svg);
      },
      failed: (_, reason) => {
        asked.reject(reason);
      },
    });
    return asked.promise;
  }
}

/** Time of the processor that work takes, in ms. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function inMilliseconds(times: readonly number[]): string {
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return `${mean.toFixed(1)} ms a diagram, median ${median.toFixed(1)}`;
}
