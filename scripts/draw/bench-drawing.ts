import { openStudio, siteFont } from '#diagrams';

/** How many diagrams are drawn to see whether memory grows. */
const MANY = 1000;

/**
 * Measures drawing, and says it in lines: how long a studio takes to open, a diagram to be drawn (by the time of the processor, when
 * all have been drawn once), what memory a thousand take, and whether the order changes a byte. Diagrams with faults are left out.
 */
export async function* benchDrawing(sources: readonly string[]): AsyncGenerator<string> {
  const start = process.cpuUsage();
  const studio = await openStudio({ font: await siteFont() });
  const draw = async (source: string): Promise<string | undefined> => {
    const { picture } = await studio.draw(source, { file: '', line: 1, column: 1, lang: 'en' });
    return picture?.svg;
  };
  yield `open: ${spent(start)} ms`;

  const first = process.cpuUsage();
  const drawn = new Map<string, string>();
  for (const source of sources) {
    const svg = await draw(source);
    if (svg !== undefined) drawn.set(source, svg);
  }
  const kept = [...drawn.keys()];
  yield `first time: ${each(first, kept.length)} ms a diagram (${kept.length} diagrams)`;

  let changed = 0;
  for (const source of kept.toReversed()) if ((await draw(source)) !== drawn.get(source)) changed += 1;
  yield `in reverse order: ${changed} differ`;

  const warm = process.cpuUsage();
  for (const source of kept) await draw(source);
  yield `warm: ${each(warm, kept.length)} ms a diagram`;

  const memory: string[] = [];
  for (let count = 1; count <= MANY; count++) {
    // No two are the same, as in a garden.
    await draw(`${kept[count % kept.length] ?? ''}\n%% ${count}`);
    if (count % (MANY / 5) === 0) memory.push(`${count}: ${Math.round(process.memoryUsage.rss() / 2 ** 20)}`);
  }
  yield `memory after so many, in MB: ${memory.join(', ')}`;
}

/** Time of the processor since then, in ms. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
}

function each(since: NodeJS.CpuUsage, count: number): string {
  return (spent(since) / Math.max(1, count)).toFixed(1);
}
