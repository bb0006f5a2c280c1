import { parseArgs } from 'node:util';
import { exitCodeOf, printDiagnostics } from '#diagnostics';
import { gardener, type Growth } from '#engine';
import { locationsFrom, printedPaths, PROJECT } from '#locations';
import { isLang, type Lang } from '#naming';
import { printDifference } from '#publish';
import { loadSite } from '#site';
import { lineReader, readVault } from '#vault';
import { explainText } from './explaining/explain-text.ts';
import { explain } from './explaining/explanation.ts';
import { DIFFERENCE_OPTIONS, differenceOptions } from './publishing/difference-options.ts';
import { type LostInNote, mendable, mendNote } from './mending/mend-listings.ts';
import { mendFaults, mendableFaults } from './mending/mend-faults.ts';
import { mendableText, mendedFaultsText, mendedText } from './mending/mended-text.ts';
import { findDifference } from './publishing/find-difference.ts';
import { say } from './setup/say.mjs';

// Exit codes: 1, the notes hold errors (or more warnings than allowed, or something newly public); 2, the arguments make no sense.
const FORMATS = ['text', 'json', 'github'] as const;

const { format, lang, maxWarnings, explained, difference, fix } = options();
const locations = locationsFrom(process.env, PROJECT);
const { content } = locations;
const color = process.stdout.isTTY && process.stdout.hasColors();
if (explained === undefined) await check();
else await printExplanations(explained);

/** Prints the faults of the notes, and what they would newly publish; before that, if asked to, mends what can be mended. */
async function check(): Promise<void> {
  if (fix) await mend();
  const grown = await grow();
  const growth = fix && (await mendWhatSaysHow(grown)) ? await grow() : grown;
  const { site, vault, diagnostics } = growth;
  const found = difference && (await findDifference(growth, locations, difference));
  const faults = printDiagnostics(diagnostics, {
    format,
    lang: lang ?? site.defaultLanguage,
    color,
    readLine: lineReader(vault),
    ...(format === 'json' ? {} : { pathOf: printedPaths(content, startOfPaths()) }),
  });
  const offer = format === 'text' && !fix ? mendableText(mendable(vault), lang ?? site.defaultLanguage) : '';
  if (found === undefined) process.stdout.write(faults + offer);
  else if (format === 'json') {
    const { compared, difference: changes } = found;
    const whole = { diagnostics: JSON.parse(faults) as unknown, difference: { compared, ...changes } };
    process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  } else process.stdout.write(`${faults}${offer}${printDifference(found.difference, lang ?? site.defaultLanguage)}`);
  process.exitCode = Math.max(exitCodeOf(diagnostics, maxWarnings), found?.code ?? 0);
}

/** Puts back the indentation of listings that lost it, and says to standard error what was done. */
async function mend(): Promise<void> {
  const { site } = await loadSite(content);
  const vault = await readVault(content, site);
  const mended: LostInNote[] = [];
  for (const { file } of mendable(vault)) mended.push({ file, listings: await mendNote(content, file) });
  process.stderr.write(mendedText(mended, lang ?? site.defaultLanguage));
}

function grow(): Promise<Growth> {
  return gardener({ content, cache: locations.cache }).grow();
}

/** Mends the faults that say how, and says to standard error which; whether there were any. */
async function mendWhatSaysHow({ diagnostics, site }: Growth): Promise<boolean> {
  const mended = await mendFaults(content, mendableFaults(diagnostics));
  process.stderr.write(mendedFaultsText(mended, lang ?? site.defaultLanguage));
  return mended.length > 0;
}

/** Prints what was decided about the notes that fit one of the patterns, and why. */
async function printExplanations(patterns: readonly string[]): Promise<void> {
  const { site } = await loadSite(content);
  const vault = await readVault(content, site);
  const explanations = explain(vault, patterns);
  const options: { lang: Lang; color: boolean; mode: 'all' | 'asked' } = {
    lang: lang ?? site.defaultLanguage,
    color,
    mode: vault.publication.mode,
  };
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(explanations, null, 2)}\n` : explainText(explanations, options),
  );
}

/** Where printed paths begin: the repository for GitHub, else the folder in which the command was typed. */
function startOfPaths(): string {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  return format === 'github' ? (process.env['GITHUB_WORKSPACE'] ?? typedIn) : typedIn;
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text' },
        lang: { type: 'string' },
        explain: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        ...DIFFERENCE_OPTIONS,
        'max-warnings': { type: 'string', default: 'Infinity' },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    const { lang } = values;
    const maxWarnings = Number(values['max-warnings']);
    if (format === undefined) throw new RangeError(`--format ${values.format}`);
    if (lang !== undefined && !isLang(lang)) throw new RangeError(`--lang ${lang}`);
    if (Number.isNaN(maxWarnings)) throw new RangeError(`--max-warnings ${values['max-warnings']}`);
    const difference = differenceOptions(values, values.explain ? [] : positionals);
    if (values.explain && difference !== undefined) throw new RangeError('--explain --diff');
    if (values.explain && values.fix) throw new RangeError('--explain --fix');
    const explained = values.explain ? positionals : undefined;
    return { format, lang, maxWarnings, explained, difference, fix: values.fix };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --format text|json|github, --lang ko|en, --max-warnings <수>, --fix, --explain [경로 패턴…], --diff [영수증] [--fail-on-new]`,
      en: `These arguments make no sense (${reason}). There are: --format text|json|github, --lang ko|en, --max-warnings <number>, --fix, --explain [patterns of paths…], --diff [receipt] [--fail-on-new]`,
    });
    process.exit(2);
  }
}
