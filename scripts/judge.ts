import { parseArgs } from 'node:util';
import { type JudgeOptions, type Verdict, judge } from '#manifests';
import { isLang } from '#naming';
import { bundleSize } from './manifests/bundle-size.ts';
import { judgeSpeed } from './manifests/judge-speed.ts';
import { printVerdict, verdictAsJson } from './manifests/print-verdict.ts';
import { contentOf } from './tools/content-of.ts';

// Usage: judge [FILE…] [--format text|json] [--lang ko|en] [--context TEXT] [--title TEXT]; without a file, or for `-`, stdin.
// With --bench it measures: processor time for one manifest of the files, warm, and what a browser has to load for it.
// Exit codes: 1, something would be refused; 2, the arguments make no sense or a file cannot be read.
const USAGE = 'judge [FILE…] [--format text|json] [--lang ko|en] [--context TEXT] [--title TEXT] [--bench]';

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'en' },
      context: { type: 'string' },
      title: { type: 'string' },
      bench: { type: 'boolean', default: false },
    },
  });
  const { format, lang, context, title } = values;
  const files = positionals.length === 0 ? ['-'] : positionals;
  if (values.bench) {
    await bench(files);
    return;
  }
  if (format !== 'text' && format !== 'json') throw new Error(`There is no format ${format}.`);
  if (!isLang(lang)) throw new Error(`There is no language ${lang}.`);
  const options: JudgeOptions = {
    ...(context === undefined ? {} : { context }),
    ...(title === undefined ? {} : { title }),
  };
  const judged: { file: string; verdict: Verdict }[] = [];
  for (const file of files) judged.push({ file, verdict: judge(await contentOf(file), options) });
  const color = process.stdout.isTTY && process.stdout.hasColors();
  if (format === 'json') {
    const all = judged.map(({ file, verdict }) => verdictAsJson(file, verdict));
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else for (const { file, verdict } of judged) process.stdout.write(printVerdict(file, verdict, { lang, color }));
  if (judged.some(({ verdict }) => verdict.diagnostics.some(({ severity }) => severity === 'error')))
    process.exitCode = 1;
}

async function bench(files: readonly string[]): Promise<void> {
  const { manifests, each } = judgeSpeed(await Promise.all(files.map((file) => contentOf(file))));
  const { first, all } = await bundleSize();
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `${manifests} manifests, ${each.toFixed(2)} ms each\n` +
      `for a DaemonSet ${kilobytes(first.gzip)} gzip, ${kilobytes(first.minified)} minified\n` +
      `with all parts ${kilobytes(all.gzip)} gzip, ${kilobytes(all.minified)} minified\n`,
  );
}
