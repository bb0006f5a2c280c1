import { parseArgs } from 'node:util';
import { build } from 'astro';
import { say } from './setup/say.mjs';

// Exit codes: 1, the site is there, but notes hold errors; 2, there is no site.
const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });

try {
  await build({ logLevel: values.quiet ? 'warn' : 'info' });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.exitCode = error.name === 'BuildFaults' ? 1 : 2;
  if (error.name === 'BuildFaults') {
    say({
      ko: `사이트를 만들었지만 노트에 오류가 있습니다. 위의 목록을 확인하십시오.`,
      en: `The site is built, but the notes hold errors; see the list above.`,
    });
  } else {
    // What a person can mend is a sentence; a fault of ours shows where it came from.
    const expected = error.name === 'UnsafeDist' || error.name === 'AstroUserError';
    process.stderr.write(`${expected ? error.message : (error.stack ?? error.message)}\n`);
    say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
  }
}
