import { runPlaywright } from './testing/playwright.ts';
import { type Part, selectionFrom } from './testing/selection.ts';
import { addTallies, type Tally, tallyLine } from './testing/tally.ts';
import { runVitest } from './testing/vitest.ts';
import { say } from './setup/say.mjs';

const selection = selectionFrom(process.argv.slice(2));
const tallies = new Map<Part, Tally>(await runVitest(selection));
if (selection.parts.includes('browser')) tallies.set('browser', await runPlaywright(selection));

// A part without a test proves nothing, unless it was left out by asking for certain tests.
const empty = [...tallies].filter(([, { passed, failed }]) => passed + failed === 0).map(([part]) => part);
if (empty.length > 0 && (!selection.narrowed || empty.length === tallies.size)) {
  say({ ko: `실행된 테스트가 없습니다: ${empty.join(', ')}`, en: `No test ran: ${empty.join(', ')}` });
  process.exitCode = 1;
}
if (tallies.size === 0) {
  say({ ko: '그런 테스트 파일이 없습니다.', en: 'No test file is named so.' });
  process.exitCode = 1;
}
const total = addTallies([{ passed: 0, failed: 0, skipped: 0 }, ...tallies.values()]);
if (total.failed > 0) process.exitCode = 1;
process.stdout.write(`\n${tallyLine(total)}\n`);
