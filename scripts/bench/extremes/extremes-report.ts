import type { Lang, PerLang } from '#naming';
import type { Extreme } from '../notes/extremes.ts';
import type { Measured } from '../reporting/report.ts';
import { textTable } from '../reporting/text-table.ts';
import { bytes, count, milliseconds, ratio, seconds } from '../reporting/units.ts';
import { REPORT_WORDS, STEP_WORDS } from '../reporting/words.ts';
import { STEPS } from '../measuring/step.ts';

/** What was found out about notes that are far out of the ordinary, after as many ordinary ones. */
export interface ExtremesFigures {
  /** Number of notes of each kind. */
  readonly notes: number;
  readonly measured: readonly (Measured & { readonly kind: Extreme | 'ordinary' })[];
}

const KINDS: Readonly<Record<Extreme | 'ordinary', PerLang<string>>> = {
  ordinary: { ko: '보통 노트', en: 'ordinary notes' },
  backlinks: { ko: '모두 한 노트로 링크', en: 'all link to one' },
  tag: { ko: '모두 같은 태그', en: 'all carry one tag' },
  folder: { ko: '모두 한 폴더에', en: 'all in one folder' },
  length: { ko: '한 노트가 500 KB', en: 'one of 500 KB' },
};
const LONGEST: PerLang<string> = { ko: '가장 긴 페이지', en: 'Longest page' };

/** The figures for people; what follows `×` compares with ordinary notes. */
export function extremesReport({ notes, measured }: ExtremesFigures, lang: Lang): string {
  const { build, wall, perNote, cpu, memory } = REPORT_WORDS;
  const head = [build, undefined, wall, perNote, cpu, undefined, memory].map((word) => word?.[lang] ?? '');
  const [ordinary] = measured;
  const rows = STEPS.flatMap((step) =>
    measured.flatMap(({ kind, published, figures: [madang] }) => {
      const cost = madang.costs[step];
      const usual = ordinary?.figures[0].costs[step];
      if (cost === undefined) return [];
      const isUsual = cost === usual || cost.cpu === undefined || usual?.cpu === undefined;
      return [
        [
          ...[kind === 'ordinary' ? STEP_WORDS[step][lang] : '', KINDS[kind][lang], seconds(cost.wall)],
          milliseconds((cost.wall * 1000) / published),
          cost.cpu === undefined ? '–' : seconds(cost.cpu),
          isUsual ? '' : ratio(cost.cpu, usual.cpu),
          cost.memory === undefined ? '–' : bytes(cost.memory),
        ],
      ];
    }),
  );
  const sizes = measured.map(({ kind, figures: [{ size }] }) => [
    ...['', KINDS[kind][lang], count(size.pages), bytes(size.page), bytes(size.longestPage)],
  ]);
  const { site, pages, pageBytes } = REPORT_WORDS;
  const title = { ko: `노트 ${count(notes)}개씩`, en: `${count(notes)} notes each` };
  return [
    `${title[lang]}\n\n`,
    textTable([head, ...rows]),
    '\n',
    textTable([[site[lang], '', pages[lang], pageBytes[lang], LONGEST[lang]], ...sizes]),
  ].join('');
}
