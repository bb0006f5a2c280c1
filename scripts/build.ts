import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkDist, gardener, locationsFrom, UnsafeDist } from '#engine';
import { printDifference } from '#publish';
import { build } from 'astro';
import { DIFFERENCE_OPTIONS, differenceOptions } from './publishing/difference-options.ts';
import { findDifference } from './publishing/find-difference.ts';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the site is there, but notes hold errors (with --diff: something is newly public); 2, there is no site.
const { quiet, json, difference } = options();
// Vite believes the environment; one left over from development would leave pages without their Content-Security-Policy.
process.env['NODE_ENV'] = 'production';
for (const name of ['MODE', 'DEV', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
const locations = locationsFrom(process.env, PROJECT);

// What the site's owner can mend is said before Astro starts, which would print it as an error of the program.
const { content } = locations;
if ((await stat(content).catch(() => undefined))?.isDirectory() !== true) {
  say({
    ko: `노트 폴더가 없습니다: ${content}. CONTENT에 폴더를 지정하십시오.`,
    en: `There is no folder of notes at ${content}. Set CONTENT to a folder.`,
  });
  process.exit(2);
}
if (difference !== undefined) {
  const growth = await gardener(content).grow();
  const found = await findDifference(growth, locations, difference);
  const { compared, code, difference: changes } = found;
  process.stdout.write(
    json
      ? `${JSON.stringify({ compared, ...changes }, null, 2)}\n`
      : printDifference(changes, growth.site.defaultLanguage),
  );
  process.exit(code);
}
try {
  await checkDist(locations);
} catch (error) {
  if (error instanceof UnsafeDist) say(error.sentence);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
try {
  await build({ root: PROJECT, logLevel: quiet ? 'warn' : 'info' });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
  process.exit(2);
}
if (process.exitCode === 2) say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
if (process.exitCode === 1) {
  say({
    ko: '사이트를 만들었지만 노트에 오류가 있습니다. 위의 목록을 확인하십시오.',
    en: 'The site is built, but the notes hold errors; see the list above.',
  });
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        quiet: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        ...DIFFERENCE_OPTIONS,
      },
      allowPositionals: true,
    });
    const difference = differenceOptions(values, positionals);
    const json = difference !== undefined && values.format === 'json';
    if (!json && values.format !== 'text') throw new RangeError(`--format ${values.format}`);
    return { quiet: values.quiet, json, difference };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --quiet, --diff [영수증] [--fail-on-new] [--format text|json]`,
      en: `These arguments make no sense (${reason}). There are: --quiet, --diff [receipt] [--fail-on-new] [--format text|json]`,
    });
    process.exit(2);
  }
}
