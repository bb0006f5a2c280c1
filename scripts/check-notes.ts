import { parseArgs } from 'node:util';
import { exitCodeOf, printDiagnostics } from '#diagnostics';
import { gardener, locationsFrom, printedPaths } from '#engine';
import { isLang } from '#naming';
import { lineReader } from '#vault';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the notes hold errors (or more warnings than allowed); 2, the arguments make no sense.
const FORMATS = ['text', 'json', 'github'] as const;

const { format, lang, maxWarnings } = options();
const { content } = locationsFrom(process.env, PROJECT);
const { site, vault, diagnostics } = await gardener(content).grow();
process.stdout.write(
  printDiagnostics(diagnostics, {
    format,
    lang: lang ?? site.defaultLanguage,
    color: process.stdout.isTTY && process.stdout.hasColors(),
    readLine: lineReader(vault),
    ...(format === 'json' ? {} : { pathOf: printedPaths(content, startOfPaths()) }),
  }),
);
process.exitCode = exitCodeOf(diagnostics, maxWarnings);

/** Where printed paths begin: the repository for GitHub, else the folder in which the command was typed. */
function startOfPaths(): string {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  return format === 'github' ? (process.env['GITHUB_WORKSPACE'] ?? typedIn) : typedIn;
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text' },
        lang: { type: 'string' },
        'max-warnings': { type: 'string', default: 'Infinity' },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    const { lang } = values;
    const maxWarnings = Number(values['max-warnings']);
    if (format === undefined) throw new RangeError(`--format ${values.format}`);
    if (lang !== undefined && !isLang(lang)) throw new RangeError(`--lang ${lang}`);
    if (Number.isNaN(maxWarnings)) throw new RangeError(`--max-warnings ${values['max-warnings']}`);
    return { format, lang, maxWarnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --format text|json|github, --lang ko|en, --max-warnings <수>`,
      en: `These arguments make no sense (${reason}). There are: --format text|json|github, --lang ko|en, --max-warnings <number>`,
    });
    process.exit(2);
  }
}
