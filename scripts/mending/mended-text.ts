import type { Lang } from '#naming';
import type { MendableFault } from './mend-faults.ts';
import type { LostInNote } from './mend-listings.ts';

/** What was done to the listings of notes, a line for each: where it stands and what was assumed. */
export function mendedText(mended: readonly LostInNote[], lang: Lang): string {
  const lines = mended.flatMap(({ file, listings }) =>
    listings.map(({ line, kinds, guessed }) => {
      const what = WORDS.done[lang](kinds.join(', '));
      return `${file}:${line}: ${what}${guessed.length === 0 ? '' : ` ${WORDS.guessed[lang](guessed.join(', '))}`}`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** What was done about faults that say how they are mended, a line for each. */
export function mendedFaultsText(mended: readonly MendableFault[], lang: Lang): string {
  return mended
    .map(({ file, mend }) => {
      const what = 'word' in mend ? WORDS.respelt[lang](mend.word, mend.written) : WORDS.rewritten[lang];
      return `${file}:${mend.line}: ${what}\n`;
    })
    .join('');
}

/** What can be done about them, for someone who did not ask for it. */
export function mendableText(lost: readonly LostInNote[], lang: Lang): string {
  const count = lost.reduce((sum, { listings }) => sum + listings.length, 0);
  return count === 0 ? '' : `${WORDS.offer[lang](count)}\n`;
}

const WORDS = {
  done: {
    ko: (kinds: string) => `들여쓰기를 ${kinds}의 필드대로 되살렸습니다.`,
    en: (kinds: string) => `the indentation was put back as the fields of ${kinds} ask for it.`,
  },
  rewritten: {
    ko: '명령의 실제 출력으로 고쳐 썼습니다.',
    en: 'what the command prints was written down.',
  },
  respelt: {
    ko: (word: string, written: string) => `‘${word}’을(를) ‘${written}’(으)로 고쳐 썼습니다.`,
    en: (word: string, written: string) => `“${word}” was respelt as “${written}”.`,
  },
  guessed: {
    ko: (lines: string) => `자리가 여럿이라 짐작한 줄(목록의 첫 줄이 1): ${lines}`,
    en: (lines: string) => `Lines that could stand elsewhere too (the listing's first is 1): ${lines}.`,
  },
  offer: {
    ko: (count: number) =>
      `들여쓰기를 잃은 목록 ${count}개를 되살릴 수 있습니다. \`npm run check:notes -- --fix\`가 노트를 고쳐 쓰고 무엇을 짐작했는지 알립니다.`,
    en: (count: number) =>
      `${count} ${count === 1 ? 'listing that lost its' : 'listings that lost their'} indentation can have it back: \`npm run check:notes -- --fix\` rewrites the notes and says what it assumed.`,
  },
} as const;
