import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import './loading/find-own-modules.ts';
import { causesOf, keptResult } from '#freshness';
import { localDay } from '#i18n';
import { locationsFrom, PROJECT } from '#locations';
import { printReport } from '#report';
import type { BuildResult, FileCounts } from './building/build-result.ts';
import { summary } from './building/summary.ts';
import { DIFFERENCE_OPTIONS, differenceOptions } from './publishing/difference-options.ts';
import { say } from './setup/say.mjs';

// Exit codes: 1, the site is there, but notes hold errors (with --diff: something is newly public); 2, there is no site.
const { quiet, json, explained, difference } = options();
const locations = locationsFrom(process.env, PROJECT);

const { content } = locations;
if ((await stat(content).catch(() => undefined))?.isDirectory() !== true) {
  say({
    ko: `노트 폴더가 없습니다: ${content}. CONTENT에 폴더를 지정하세요.`,
    en: `There is no folder of notes at ${content}. Set CONTENT to a folder.`,
  });
  process.exit(2);
}
if (difference === undefined) await build();
else {
  const { compare } = await import('./building/compare.ts');
  process.exitCode = await compare(difference, locations, json);
}

/** Builds the site where it is not as it should be, and says what there is to say about it. */
async function build(): Promise<void> {
  const today = localDay(new Date());
  const causes = await causesOf(locations, today);
  // Whoever asks why files are as they are wants all of them looked at.
  const memory = causes && !explained ? keptResult(locations, causes) : undefined;
  if (memory !== undefined) {
    const kept = JSON.parse(memory) as BuildResult;
    tell(kept, { written: 0, kept: kept.count, removed: 0 });
    await writeTimings({}, { written: 0, kept: kept.count, removed: 0 });
    return;
  }
  // The engine is loaded only where there is something to do.
  const { buildWhole } = await import('./building/build-whole.ts');
  const built = await buildWhole({ locations, today, causes, quiet });
  tell(built.result, built.counts, explained ? built.explanation() : '');
  await writeTimings(built.timings, built.counts);
}

function tell({ report }: BuildResult, counts: FileCounts, explanation = ''): void {
  printReport(report);
  process.stdout.write(explanation);
  if (!quiet) {
    const about = { lang: report.lang, seconds: process.uptime(), dist: locations.dist };
    process.stdout.write(`${summary(counts, about)}\n`);
  }
  if (report.withdrawn !== undefined) {
    say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
    process.exitCode = 2;
  } else if (report.faults.counts.severities.error > 0) {
    say({
      ko: '사이트를 만들었지만 노트에 오류가 있습니다. 위의 목록을 확인하세요.',
      en: 'The site is built, but the notes hold errors; see the list above.',
    });
    process.exitCode = 1;
  }
}

/** Writes what the build took to the file that `MADANG_TIMINGS` names, for whoever measures it. */
async function writeTimings(phases: object, counts: FileCounts): Promise<void> {
  const file = process.env['MADANG_TIMINGS'];
  if (file === undefined) return;
  const cpu = process.cpuUsage();
  const measured = {
    phases,
    ...counts,
    cpu: (cpu.user + cpu.system) / 1000,
    maxRss: process.resourceUsage().maxRSS,
  };
  await writeFile(file, JSON.stringify(measured));
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        quiet: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        ...DIFFERENCE_OPTIONS,
      },
      allowPositionals: true,
    });
    const difference = differenceOptions(values, positionals);
    const json = difference !== undefined && values.format === 'json';
    if (!json && values.format !== 'text') throw new RangeError(`--format ${values.format}`);
    if (values.explain && difference !== undefined) throw new RangeError('--explain --diff');
    return { quiet: values.quiet, json, explained: values.explain, difference };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --quiet, --explain, --diff [영수증] [--fail-on-new] [--format text|json]`,
      en: `These arguments make no sense (${reason}). There are: --quiet, --explain, --diff [receipt] [--fail-on-new] [--format text|json]`,
    });
    process.exit(2);
  }
}
