import { parseArgs } from 'node:util';
import { type Diagnostic, exitCodeOf, printDiagnostics } from '#diagnostics';
import { openStudio, siteFont } from '#diagrams';
import { isLang } from '#naming';
import { benchDrawing } from './draw/bench-drawing.ts';
import { standalone } from './draw/standalone.ts';
import { contentOf } from './tools/content-of.ts';

// Usage: draw [FILE…] [--lang ko|en] [--bench]; without a file, or for `-`, stdin. Prints the SVG, and the faults to stderr; with
// `--bench` instead how long drawing takes.
// Exit codes: 1, a diagram cannot be drawn; 2, the arguments make no sense or a file cannot be read.
const USAGE = 'draw [FILE…] [--lang ko|en] [--bench]';

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, bench: { type: 'boolean', default: false } },
  });
  const { lang, bench } = values;
  if (!isLang(lang)) throw new Error(`There is no language ${lang}.`);
  const files = positionals.length === 0 ? ['-'] : positionals;
  const sources = new Map<string, string>();
  for (const file of files) sources.set(file, await contentOf(file));
  if (bench) {
    for await (const line of benchDrawing([...sources.values()])) process.stdout.write(`${line}\n`);
    return;
  }
  const studio = await openStudio({ font: await siteFont() });
  const found: Diagnostic[] = [];
  for (const [file, source] of sources) {
    const { picture, diagnostics } = await studio.draw(source, { file, line: 1, column: 1, lang });
    if (picture !== undefined) process.stdout.write(`${standalone(picture)}\n`);
    found.push(...diagnostics);
  }
  if (found.length > 0) {
    const color = process.stderr.isTTY && process.stderr.hasColors();
    const readLine = (file: string, line: number): string | undefined => sources.get(file)?.split(/\r\n?|\n/)[line - 1];
    process.stderr.write(printDiagnostics(found, { format: 'text', lang, color, readLine }));
  }
  process.exitCode = exitCodeOf(found);
}
