import type { Lang } from '#naming';
import { textTable } from '../reporting/text-table.ts';
import { count, milliseconds, seconds } from '../reporting/units.ts';

/** What was found out about `npm run dev` on one folder of notes. */
export interface DevFigures {
  readonly notes: number;
  /** How many programs wanted to run before and after. */
  readonly load: { readonly before: number; readonly after: number };
  /**
   * Seconds from the start to the end of the first page: of an empty Astro project, of ours with nothing kept, and of ours at
   * later starts.
   */
  readonly firstPage: { readonly empty: number; readonly cold: number; readonly warm: number };
  /** Milliseconds from the edit of a note to the page that shows it. */
  readonly edit: { readonly median: number; readonly most: number };
}

const WORDS = {
  empty: { ko: '첫 페이지, 빈 Astro 프로젝트', en: 'first page, empty Astro project' },
  cold: { ko: '첫 페이지, 처음부터', en: 'first page, nothing kept' },
  warm: { ko: '첫 페이지, 다시 시작', en: 'first page, started again' },
  edit: { ko: '수정이 보이기까지(중앙값)', en: 'an edit is seen (median)' },
  most: { ko: '수정이 보이기까지(최댓값)', en: 'an edit is seen (longest)' },
} as const;

/** The figures for people. */
export function devReport({ notes, load, firstPage, edit }: DevFigures, lang: Lang): string {
  const loads = `${load.before.toFixed(1)} → ${load.after.toFixed(1)}`;
  const title = {
    ko: `npm run dev, 노트 ${count(notes)}개, 부하 ${loads}`,
    en: `npm run dev, ${count(notes)} notes, load ${loads}`,
  };
  const later = (value: number): string => {
    const difference = value - firstPage.empty;
    return `${difference < 0 ? '−' : '+'}${seconds(Math.abs(difference))}`;
  };
  const rows = [
    [WORDS.empty[lang], '', seconds(firstPage.empty)],
    [WORDS.cold[lang], '', seconds(firstPage.cold), later(firstPage.cold)],
    [WORDS.warm[lang], '', seconds(firstPage.warm), later(firstPage.warm)],
    [WORDS.edit[lang], '', milliseconds(edit.median)],
    [WORDS.most[lang], '', milliseconds(edit.most)],
  ];
  return `${title[lang]}\n\n${textTable(rows)}`;
}
