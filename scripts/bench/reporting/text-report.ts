import type { Lang, PerLang } from '#naming';
import { PHASES } from '#progress';
import { PHASE_NAMES } from '../../building/phase-names.ts';
import type { Figures } from '../measuring/measure.ts';
import type { BuildTimings } from '../measuring/madang.ts';
import { STEPS, type Step } from '../measuring/step.ts';
import { ratiosOf } from './ratios-of.ts';
import type { Measured, Report } from './report.ts';
import { textTable } from './text-table.ts';
import { bytes, count, milliseconds, seconds } from './units.ts';
import { REPORT_WORDS, STEP_WORDS } from './words.ts';

/** The report for people. */
export function textReport({ machine, runs, measured }: Report, lang: Lang): string {
  const { cpu, cores, memory, system, node } = machine;
  const head = {
    ko: `${cpu}, 코어 ${cores}개, 메모리 ${bytes(memory)}, ${system}, Node.js ${node}. ${runs}번의 중앙값.\n`,
    en: `${cpu}, ${cores} cores, ${bytes(memory)} of memory, ${system}, Node.js ${node}. Medians of ${runs} runs.\n`,
  };
  return [head[lang], ...measured.map((one) => reportOn(one, lang))].join('\n');
}

function reportOn({ notes, published, load, figures }: Measured, lang: Lang): string {
  const loads = `${load.before.toFixed(1)} → ${load.after.toFixed(1)}`;
  const title = {
    ko: `노트 ${count(notes)}개(공개 ${count(published)}개), 부하 ${loads}`,
    en: `${count(notes)} notes (${count(published)} public), load ${loads}`,
  };
  const [madang] = figures;
  const costs = STEPS.flatMap((step) => figures.flatMap((one) => costRow(step, one, madang, published, lang)));
  return [
    `${title[lang]}\n\n`,
    textTable([costHead(lang, figures.length > 1), ...costs]),
    '\n',
    textTable([sizeHead(lang), ...figures.map((one) => sizeRow(one))]),
    phaseLines(madang, lang),
  ].join('');
}

function costHead(lang: Lang, compared: boolean): string[] {
  const { build, wall, perNote, cpu, memory, ratios } = REPORT_WORDS;
  return [build[lang], '', wall[lang], perNote[lang], cpu[lang], memory[lang], ...(compared ? [ratios[lang]] : [])];
}

function costRow(step: Step, figures: Figures, madang: Figures, notes: number, lang: Lang): string[][] {
  const cost = figures.costs[step];
  const ours = madang.costs[step];
  if (cost === undefined) return [];
  return [
    [
      figures === madang ? STEP_WORDS[step][lang] : '',
      `${figures.name} ${figures.version}`.trim(),
      seconds(cost.wall),
      milliseconds((cost.wall * 1000) / notes),
      cost.cpu === undefined ? '–' : seconds(cost.cpu),
      cost.memory === undefined ? '–' : bytes(cost.memory),
      ...(figures === madang || ours === undefined ? [] : [ratiosOf(ours, cost)]),
    ],
  ];
}

function sizeHead(lang: Lang): string[] {
  const { site, pages, pageBytes, pageGzip, siteBytes, files } = REPORT_WORDS;
  return [site[lang], '', pages[lang], pageBytes[lang], pageGzip[lang], siteBytes[lang], files[lang]];
}

function sizeRow({ name, version, size }: Figures): string[] {
  const { pages, page, pageGzip, files } = size;
  return ['', `${name} ${version}`.trim(), count(pages), bytes(page), bytes(pageGzip), bytes(size.bytes), count(files)];
}

/** Where the time of each build went; phases that take hardly any are left out. */
function phaseLines({ phases, told }: Figures, lang: Lang): string {
  const lines = STEPS.flatMap((step) => {
    const timings = phases[step];
    if (timings === undefined) return [];
    const parts = PHASES.flatMap((phase) => {
      const time = timings[phase];
      return time === undefined || time < 0.5 ? [] : [`${PHASE_NAMES[lang][phase]} ${seconds(time / 1000)}`];
    });
    const did = told[step];
    return [`  ${STEP_WORDS[step][lang]}: ${parts.join(', ')}${did === undefined ? '' : `. ${filesOf(did)[lang]}`}\n`];
  });
  return lines.length === 0 ? '' : `\n${REPORT_WORDS.phases[lang]}\n${lines.join('')}`;
}

function filesOf({ written, kept, removed }: BuildTimings): PerLang<string> {
  return {
    ko: `파일 ${count(written)}개 쓰고 ${count(kept)}개 두고 ${count(removed)}개 없앰`,
    en: `${count(written)} files written, ${count(kept)} kept, ${count(removed)} removed`,
  };
}
