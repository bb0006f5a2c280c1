import type { Lang } from '#naming';
import { textTable } from '../reporting/text-table.ts';
import { count, seconds } from '../reporting/units.ts';
import { STEP_WORDS } from '../reporting/words.ts';
import type { ProfiledBuild } from './profile-builds.ts';

/** So many rows of each list are told. */
const SHOWN = 10;

/** Longer names are cut, so that a row stays on one line. */
const WIDEST = 90;

/** Where the time went, for people. */
export function profileReport(notes: number, builds: readonly ProfiledBuild[], lang: Lang): string {
  return builds
    .map(({ step, threads, functions, rooms, phases }) => {
      const title = {
        ko: `노트 ${count(notes)}개, ${STEP_WORDS[step].ko}: 스레드마다 ${threads.map(inSeconds).join(', ')}`,
        en: `${count(notes)} notes, ${STEP_WORDS[step].en}: threads ${threads.map(inSeconds).join(', ')}`,
      };
      return [
        `${title[lang]}\n`,
        ...[phases, rooms, functions].filter((list) => list.length > 0).map((list) => `\n${greatest(list)}`),
      ].join('');
    })
    .join('\n');
}

function greatest(list: readonly (readonly [string, number])[]): string {
  return textTable(list.slice(0, SHOWN).map(([name, time]) => ['', shortened(name), inSeconds(time)]));
}

/** V8 names a regular expression by its whole source. */
function shortened(name: string): string {
  return name.length <= WIDEST ? name : `${name.slice(0, WIDEST - 1)}…`;
}

function inSeconds(milliseconds: number): string {
  return seconds(milliseconds / 1000);
}
