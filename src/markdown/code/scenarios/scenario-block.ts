import { type Diagnostic, diagnose } from '#diagnostics';
import { escapeText } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { readScenario } from '#scenarios';
import type { Scenario, ScenarioFault } from '#simulator';
import type { Placer } from '../manifests/manifest-faults.ts';
import { renderBlock } from '../render-block.ts';
import { sentenceHtml } from '../sentence-html.ts';
import { scenarioHtml } from './scenario-html.ts';

/** A block of code that holds a scenario in YAML. */
export interface ScenarioBlock {
  readonly code: string;
  /** Language of the texts around it. */
  readonly lang: Lang;
  readonly placeOf: Placer;
}

/** What becomes of it. */
export interface DrawnScenario {
  readonly html: string;
  readonly faults: readonly Diagnostic[];
  /** Missing where there are faults. */
  readonly scenario: Scenario | undefined;
}

/** Reads a scenario and draws it; one with faults is shown as it is written, with the faults under their lines. */
export function scenarioBlock({ code, lang, placeOf }: ScenarioBlock): DrawnScenario {
  const { scenario, faults } = readScenario(code);
  if (scenario !== undefined) return { html: scenarioHtml(scenario, lang), faults: [], scenario };
  const reported = faults.map(({ line, column, message, advice }) =>
    diagnose('scenario-faulty', placeOf(line, column), { message, advice }),
  );
  return { html: faultyHtml(code, faults, lang), faults: reported, scenario: undefined };
}

function faultyHtml(code: string, faults: readonly ScenarioFault[], lang: Lang): string {
  const texts = textsFor(lang);
  const annotations = faults.map(({ line, message, advice }) => {
    const means = advice === undefined ? '' : ` <span class="advice">${sentenceHtml(advice[lang])}</span>`;
    const said = `<span class="unseen">${escapeText(texts.manifest.fault)} </span>${sentenceHtml(message[lang])}`;
    return [line, `<span class="annotation">${said}${means}</span>`] as const;
  });
  const footer = `<div class="verdict refused">${escapeText(texts.simulator.notRun)}</div>`;
  return renderBlock({ lang: 'yaml', meta: '', code }, { footer, annotations }).html;
}
