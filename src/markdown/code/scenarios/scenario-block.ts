import { type Diagnostic, type Place, diagnose } from '#diagnostics';
import { escapeText } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { nameFinder } from '#nearest';
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
  /** YAML of the scenarios that it may name. */
  readonly named: Readonly<Record<string, string>>;
}

/** What becomes of it. */
export interface DrawnScenario {
  readonly html: string;
  readonly faults: readonly Diagnostic[];
  /** Missing where there are faults. */
  readonly scenario: Scenario | undefined;
}

/** Reads a scenario and draws it; one with faults is shown as it is written, with the faults under their lines. */
export function scenarioBlock({ code, lang, placeOf, named }: ScenarioBlock): DrawnScenario {
  const name = nameIn(code);
  if (name !== undefined) return namedScenario(name, { code, lang, placeOf, named });
  const { scenario, faults } = readScenario(code);
  if (scenario !== undefined) return { html: scenarioHtml(scenario, lang), faults: [], scenario };
  const reported = faults.map(({ line, column, message, advice }) =>
    diagnose('scenario-faulty', placeOf(line, column), { message, advice }),
  );
  return { html: faultyHtml(code, faults, lang), faults: reported, scenario: undefined };
}

/** `scenario: rolling-update` and nothing else. */
function nameIn(code: string): string | undefined {
  return /^\s*scenario:[ \t]*(?:(["'])(.+)\1|([^\s"'#]+))\s*$/.exec(code)?.slice(2).find(Boolean);
}

/** A scenario of a file of its own; what is wrong with it is told where it stands. */
function namedScenario(name: string, { code, lang, placeOf, named }: ScenarioBlock): DrawnScenario {
  const { scenario, fault } = scenarioNamed(name, named, placeOf(1, 1));
  const html = scenario === undefined ? faultyHtml(code, [], lang) : scenarioHtml(scenario, lang, name);
  return { html, faults: fault === undefined ? [] : [fault], scenario };
}

/** The scenario of a file; a fault only where there is no such file, since those in it are told there. */
export function scenarioNamed(
  name: string,
  named: Readonly<Record<string, string>>,
  place: Place,
): { readonly scenario: Scenario | undefined; readonly fault: Diagnostic | undefined } {
  const text = Object.hasOwn(named, name) ? named[name] : undefined;
  if (text !== undefined) return { scenario: readScenario(text).scenario, fault: undefined };
  const candidates = nameFinder(Object.keys(named))(name);
  return { scenario: undefined, fault: diagnose('scenario-unknown', place, { name, candidates }) };
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
