import { parseArgs } from 'node:util';
import { exitCodeOf, printDiagnostics } from '#diagnostics';
import { gardener, locationsFrom, printedPaths } from '#engine';
import { isLang, type Lang } from '#naming';
import { loadSite } from '#site';
import { lineReader, readVault } from '#vault';
import { explainText } from './explaining/explain-text.ts';
import { explain } from './explaining/explanation.ts';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the notes hold errors (or more warnings than allowed); 2, the arguments make no sense.
const FORMATS = ['text', 'json', 'github'] as const;

const { format, lang, maxWarnings, explained } = options();
const { content } = locationsFrom(process.env, PROJECT);
const color = process.stdout.isTTY && process.stdout.hasColors();
if (explained === undefined) await check();
else await printExplanations(explained);

/** Prints the faults of the notes. */
async function check(): Promise<void> {
  const { site, vault, diagnostics } = await gardener(content).grow();
  process.stdout.write(
    printDiagnostics(diagnostics, {
      format,
      lang: lang ?? site.defaultLanguage,
      color,
      readLine: lineReader(vault),
      ...(format === 'json' ? {} : { pathOf: printedPaths(content, startOfPaths()) }),
    }),
  );
  process.exitCode = exitCodeOf(diagnostics, maxWarnings);
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
        'max-warnings': { type: 'string', default: 'Infinity' },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    const { lang } = values;
    const maxWarnings = Number(values['max-warnings']);
    if (format === undefined) throw new RangeError(`--format ${values.format}`);
    if (lang !== undefined && !isLang(lang)) throw new RangeError(`--lang ${lang}`);
    if (Number.isNaN(maxWarnings)) throw new RangeError(`--max-warnings ${values['max-warnings']}`);
    if (!values.explain && positionals.length > 0) throw new RangeError(positionals.join(' '));
    return { format, lang, maxWarnings, explained: values.explain ? positionals : undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --format text|json|github, --lang ko|en, --max-warnings <수>, --explain [경로 패턴…]`,
      en: `These arguments make no sense (${reason}). There are: --format text|json|github, --lang ko|en, --max-warnings <number>, --explain [patterns of paths…]`,
    });
    process.exit(2);
  }
}
