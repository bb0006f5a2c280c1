import { existsSync } from 'node:fs';
import path from 'node:path';
import { benchFolder, profileFolder } from './bench/bench-folder.ts';
import { type BenchOptions, benchOptions } from './bench/bench-options.ts';
import { benchExtremes } from './bench/extremes/bench-extremes.ts';
import { extremesReport } from './bench/extremes/extremes-report.ts';
import { devReport } from './bench/developing/dev-report.ts';
import { measureDev } from './bench/developing/measure-dev.ts';
import { machine } from './bench/measuring/machine.ts';
import { temporaryFolder } from './bench/measuring/temporary-folder.ts';
import { hugoVersion } from './bench/peers/hugo.ts';
import { profileReport } from './bench/profiling/profile-report.ts';
import type { Measured } from './bench/reporting/report.ts';
import { textReport } from './bench/reporting/text-report.ts';
import { count, seconds } from './bench/reporting/units.ts';
import { STEP_WORDS } from './bench/reporting/words.ts';
import { writeTable } from './bench/reporting/write-table.ts';
import { say, terminalLang } from './setup/say.mjs';

// Exit codes: 1, a build failed; 2, the arguments make no sense.
const options = readOptions();
const folders = typeof options.notes === 'string' ? [options.notes] : options.notes;
for (const folder of folders) {
  if (typeof folder === 'number' || existsSync(folder)) continue;
  say({ ko: `노트 폴더가 없습니다: ${folder}`, en: `There is no folder of notes at ${folder}.` });
  process.exit(2);
}
if (options.peers && hugoVersion() === undefined) {
  say({
    ko: 'Hugo가 설치되어 있지 않아 견주지 않습니다.',
    en: 'Hugo is not installed, so there is nothing to compare with it.',
  });
}
const temporary = temporaryFolder();
try {
  await (options.dev ? develop() : options.extremes ? extremes() : options.profile ? profile() : bench());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Measures everything and tells the figures. */
async function bench(): Promise<void> {
  const measured: Measured[] = [];
  for (const notes of folders) {
    const result = await benchFolder(notes, folderFor(notes), options, (name, step, { wall }) => {
      const which = typeof notes === 'number' ? count(notes) : path.basename(notes);
      process.stderr.write(`${which} ${name} ${STEP_WORDS[step][terminalLang()]} ${seconds(wall)}\n`);
    });
    measured.push(result);
  }
  const report = { machine: machine(), runs: options.runs, measured };
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : `\n${textReport(report, terminalLang())}`,
  );
  if (!options.table) return;
  const pages = (await writeTable(report)).join(', ');
  say({ ko: `표를 썼습니다: ${pages}`, en: `The table is in ${pages}.` });
}

/** Tells where the processor time goes. */
async function profile(): Promise<void> {
  for (const notes of folders) {
    const { notes: all, builds } = await profileFolder(notes, folderFor(notes), options);
    process.stdout.write(
      options.format === 'json'
        ? `${JSON.stringify({ notes: all, builds }, null, 2)}\n`
        : `${profileReport(all, builds, terminalLang())}\n`,
    );
  }
}

/** Measures the dev server. */
async function develop(): Promise<void> {
  for (const notes of folders) {
    const figures = await measureDev(notes, folderFor(notes), options.runs);
    process.stdout.write(
      options.format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : `${devReport(figures, terminalLang())}\n`,
    );
  }
}

/** Measures notes that are far out of the ordinary. */
async function extremes(): Promise<void> {
  for (const notes of folders) {
    if (typeof notes !== 'number') continue;
    const figures = await benchExtremes(notes, folderFor(notes), options, (kind, step, { wall }) => {
      process.stderr.write(`${count(notes)} ${kind} ${STEP_WORDS[step][terminalLang()]} ${seconds(wall)}\n`);
    });
    process.stdout.write(
      options.format === 'json'
        ? `${JSON.stringify(figures, null, 2)}\n`
        : `\n${extremesReport(figures, terminalLang())}`,
    );
  }
}

/** A folder of its own for each, and removed at the end: see `setAside`. */
function folderFor(notes: number | string): string {
  return path.join(temporary, typeof notes === 'number' ? String(notes) : 'own');
}

function readOptions(): BenchOptions {
  try {
    return benchOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --notes 100,1000,5000 | --notes <폴더>, --only cold,unchanged,edit,title,new,door, --runs 3, --alone, --peers, --diagrams, --table, --profile, --dev, --extremes, --format text|json`,
      en: `These arguments make no sense (${reason}). There are: --notes 100,1000,5000 | --notes <folder>, --only cold,unchanged,edit,title,new,door, --runs 3, --alone, --peers, --diagrams, --table, --profile, --dev, --extremes, --format text|json`,
    });
    process.exit(2);
  }
}
