import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkDist, locationsFrom } from '#engine';
import { build } from 'astro';
import { say } from './setup/say.mjs';
import { PROJECT } from './tools/project.ts';

// Exit codes: 1, the site is there, but notes hold errors; 2, there is no site.
const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });
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
try {
  await checkDist(locations);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
try {
  await build({ root: PROJECT, logLevel: values.quiet ? 'warn' : 'info' });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
  process.exit(2);
}
if (process.exitCode === 1) {
  say({
    ko: '사이트를 만들었지만 노트에 오류가 있습니다. 위의 목록을 확인하십시오.',
    en: 'The site is built, but the notes hold errors; see the list above.',
  });
}
