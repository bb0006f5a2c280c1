import type { Lang } from '#naming';
import type { Figures } from '../measuring/measure.ts';
import { STEPS } from '../measuring/step.ts';
import type { Measured, Report } from './report.ts';
import { ratiosOf } from './ratios-of.ts';
import { bytes, count, milliseconds, seconds } from './units.ts';
import { REPORT_WORDS, STEP_WORDS } from './words.ts';

/** The table of the documentation: a sentence on the machine, a row for each build, a row for each size of site. */
export function markdownTable({ machine, runs, measured }: Report, lang: Lang): string {
  const { cpu, cores, node } = machine;
  const versions = (measured[0]?.figures ?? []).map(({ name, version }) => `${name} ${version}`.trim()).join(', ');
  const head = {
    ko: `${cpu}, 코어 ${cores}개, Node.js ${node}. ${versions}. ${runs}번의 중앙값이고, ×는 마당의 시간, CPU, 메모리를 상대의 것으로 나눈 값입니다.`,
    en: `${cpu}, ${cores} cores, Node.js ${node}. ${versions}. Medians of ${runs} runs; × is Madang's time, CPU and memory divided by the other's.`,
  };
  return `${head[lang]}\n\n${costTable(measured, lang)}\n\n${sizeTable(measured, lang)}\n`;
}

function costTable(measured: readonly Measured[], lang: Lang): string {
  const { notes, build, wall, perNote, cpu, memory } = REPORT_WORDS;
  const peers = peersOf(measured);
  const head = [...[notes, build, wall, perNote, cpu, memory].map((word) => word[lang]), ...peers];
  const rows = measured.flatMap(({ notes: all, published, figures }) => {
    const [madang, ...others] = figures;
    return STEPS.flatMap((step) => {
      const cost = madang.costs[step];
      if (cost === undefined) return [];
      const compared = peers.map((peer) => {
        const theirs = others.find(({ name }) => name === peer)?.costs[step];
        return theirs === undefined ? '' : `${seconds(theirs.wall)} (${ratiosOf(cost, theirs)})`;
      });
      return [
        [
          count(all),
          STEP_WORDS[step][lang],
          seconds(cost.wall),
          milliseconds((cost.wall * 1000) / published),
          cost.cpu === undefined ? '' : seconds(cost.cpu),
          cost.memory === undefined ? '' : bytes(cost.memory),
          ...compared,
        ],
      ];
    });
  });
  return table(head, rows, 2);
}

function sizeTable(measured: readonly Measured[], lang: Lang): string {
  const { notes, site, pages, pageBytes, pageGzip, siteBytes } = REPORT_WORDS;
  const head = [notes, site, pages, pageBytes, pageGzip, siteBytes].map((word) => word[lang]);
  const rows = measured.flatMap(({ notes: all, figures }) =>
    figures.map(({ name, size }: Figures) => [
      count(all),
      name,
      count(size.pages),
      bytes(size.page),
      bytes(size.pageGzip),
      bytes(size.bytes),
    ]),
  );
  return table(head, rows, 2);
}

function peersOf(measured: readonly Measured[]): string[] {
  return [...new Set(measured.flatMap(({ figures: [, ...others] }) => others.map(({ name }) => name)))];
}

/** A Markdown table whose columns from `numbers` on, and the first, hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[], numbers: number): string {
  const rule = head.map((_, at) => (at === 0 || at >= numbers ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
