import { parseArgs } from 'node:util';
import { printDiagnostics } from '#diagnostics';
import { gardener, locationsFrom } from '#engine';
import { isLang } from '#naming';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the notes hold errors (or more warnings than allowed); 2, the arguments make no sense.
const FORMATS = ['text', 'json', 'github'] as const;

const { format, lang, maxWarnings } = options();
const { site, diagnostics } = await gardener(locationsFrom(process.env, PROJECT).content).grow();
process.stdout.write(
  printDiagnostics(diagnostics, { format, lang: lang ?? site.defaultLanguage, color: process.stdout.isTTY }),
);
const count = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
if (count('error') > 0 || count('warning') > maxWarnings) process.exitCode = 1;

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
