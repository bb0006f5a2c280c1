import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Built, buildSite, report, reportPublished } from '#build';
import { gardener } from '#engine';
import { locationsFrom, UnsafeDist } from '#locations';
import { DiskFault, printDifference } from '#publish';
import { loadSite } from '#site';
import { CacheUnwritable } from '#store';
import { explainText } from './building/explain-text.ts';
import { showProgress } from './building/show-progress.ts';
import { summary } from './building/summary.ts';
import { DIFFERENCE_OPTIONS, differenceOptions } from './publishing/difference-options.ts';
import { findDifference } from './publishing/find-difference.ts';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the site is there, but notes hold errors (with --diff: something is newly public); 2, there is no site.
const { quiet, json, explained, difference } = options();
const locations = locationsFrom(process.env, PROJECT);

const { content } = locations;
if ((await stat(content).catch(() => undefined))?.isDirectory() !== true) {
  say({
    ko: `노트 폴더가 없습니다: ${content}. CONTENT에 폴더를 지정하십시오.`,
    en: `There is no folder of notes at ${content}. Set CONTENT to a folder.`,
  });
  process.exit(2);
}
if (difference === undefined) await build();
else await compare(difference);

/** Builds the site, and says what there is to say about it. */
async function build(): Promise<void> {
  const built = await attempt();
  report(built.growth);
  reportPublished(built.published, built.growth);
  const { site } = built.growth;
  if (explained) process.stdout.write(explainText(built.published.files, site.defaultLanguage));
  if (!quiet) {
    const about = { lang: site.defaultLanguage, seconds: process.uptime(), dist: locations.dist };
    process.stdout.write(`${summary(built.published.files, about)}\n`);
  }
  await writeTimings(built);
  const faults = [...built.growth.diagnostics, ...built.published.diagnostics];
  if (built.published.withdrawn !== undefined) {
    say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
    process.exitCode = 2;
  } else if (faults.some(({ severity }) => severity === 'error')) {
    say({
      ko: '사이트를 만들었지만 노트에 오류가 있습니다. 위의 목록을 확인하십시오.',
      en: 'The site is built, but the notes hold errors; see the list above.',
    });
    process.exitCode = 1;
  }
}

async function attempt(): Promise<Built> {
  const { site } = await loadSite(content);
  const progress = showProgress({ lang: site.defaultLanguage, quiet });
  try {
    return await buildSite({ locations, progress });
  } catch (error) {
    if (error instanceof UnsafeDist || error instanceof DiskFault || error instanceof CacheUnwritable)
      say(error.sentence);
    else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
    }
    process.exit(2);
  } finally {
    progress.close();
  }
}

/** Writes what the build took to the file that `MADANG_TIMINGS` names, for whoever measures it. */
async function writeTimings({ timings, published }: Built): Promise<void> {
  const file = process.env['MADANG_TIMINGS'];
  if (file === undefined) return;
  const { written, kept, removed } = published.files;
  const cpu = process.cpuUsage();
  const measured = {
    phases: timings,
    ...{ written: written.length, kept, removed: removed.length },
    cpu: (cpu.user + cpu.system) / 1000,
    maxRss: process.resourceUsage().maxRSS,
  };
  await writeFile(file, JSON.stringify(measured));
}

/** Prints what a build would newly publish. */
async function compare(wanted: NonNullable<typeof difference>): Promise<void> {
  const growth = await gardener({ content, cache: locations.cache }).grow();
  const { compared, code, difference: changes } = await findDifference(growth, locations, wanted);
  process.stdout.write(
    json
      ? `${JSON.stringify({ compared, ...changes }, null, 2)}\n`
      : printDifference(changes, growth.site.defaultLanguage),
  );
  process.exitCode = code;
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
