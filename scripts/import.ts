import path from 'node:path';
import { parseArgs } from 'node:util';
import { locationsFrom, printedPaths, PROJECT } from '#locations';
import { importNotes, isRefusal, jsonReport, progressBar, textReport, WORDS } from '#importing';
import { isLang } from '#naming';
import { say, terminalLang } from './setup/say.mjs';

// Exit codes: 1, something that should have been written was not; 2, the arguments make no sense.
const FORMATS = ['text', 'json'] as const;
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

const USAGE = {
  ko: `쓰는 법: npm run import -- <파일이나 폴더> [--to <폴더>] [--dry-run]

노트를 마당의 깨끗한 마크다운으로 옮겨 씁니다. 원본은 읽기만 합니다.

  --to <폴더>         쓸 곳. 없으면 노트 폴더(CONTENT, 또는 content/)이고, 노트의 언어대로 ko/와 en/에 나누어 씁니다.
                      content/ko처럼 한 언어의 폴더를 적으면 모두 그 폴더에 씁니다.
  --dry-run           아무것도 쓰지 않고 결과만 보여 줍니다.
  --overwrite         내용이 다른 파일이 이미 있으면 바꿔 씁니다. 없으면 그대로 두고 알려 줍니다.
  --verbose           잃은 것이 없는 노트도 자세히 보여 줍니다.
  --format text|json  사람이 읽을 보고서나 프로그램이 읽을 보고서.
  --lang ko|en        보고서의 언어.

${WORDS.scoreRule.ko}
`,
  en: `Usage: npm run import -- <file or folder> [--to <folder>] [--dry-run]

Writes notes as clean Markdown of Madang's. The originals are only read.

  --to <folder>       Where to. Without it the folder of notes (CONTENT, or content/), in ko/ and en/ by the language of
                      each note. The folder of one language, such as content/ko, takes them all.
  --dry-run           Writes nothing and tells the same.
  --overwrite         Replaces files that are there with other content. Without it they are kept, and you are told.
  --verbose           Tells all about the notes that lost nothing, too.
  --format text|json  A report for people or for programs.
  --lang ko|en        Language of the report.

${WORDS.scoreRule.en}
`,
};

const options = readOptions();
const lang = options.lang ?? terminalLang();
const from = path.resolve(typedIn, options.from);
const to = options.to === undefined ? locationsFrom(process.env, PROJECT).content : path.resolve(typedIn, options.to);
const { report, end } = progressBar(process.stderr, lang);
const imported = await importNotes({ ...options, from, to, progress: report });
end();
if (isRefusal(imported)) {
  process.stderr.write(`${imported.refused[lang]}\n`);
  process.exit(2);
}
const color = process.stdout.isTTY && process.stdout.hasColors();
const pathOf = printedPaths(imported.vault.root, typedIn);
process.stdout.write(
  options.format === 'json' ? jsonReport(imported) : textReport(imported, { ...options, lang, color, pathOf }),
);
const missing = [...imported.notes, ...imported.files].some(({ outcome: { kind } }) =>
  ['conflict', 'failed', 'left'].includes(kind),
);
process.exitCode = missing ? 1 : 0;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const language = values.lang;
    if (language !== undefined && !isLang(language)) throw new RangeError(`--lang ${language}`);
    if (values.help) {
      process.stdout.write(USAGE[language ?? terminalLang()]);
      process.exit(0);
    }
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined) throw new RangeError(`--format ${values.format}`);
    const [file, ...others] = positionals;
    if (file === undefined || file === '') throw new RangeError('FROM');
    if (others.length > 0) throw new RangeError(others.join(' '));
    const { to: target, overwrite, verbose, 'dry-run': dryRun } = values;
    return { from: file, to: target, dryRun, overwrite, verbose, format, lang: language };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}).\n\n${USAGE.ko}`,
      en: `These arguments make no sense (${reason}).\n\n${USAGE.en}`,
    });
    process.exit(2);
  }
}
