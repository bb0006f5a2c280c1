import { escapeHtml, escapeText } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { verdictsOn } from '#scenarios';
import { type Scenario, type ScenarioRun, humanDuration, openScenario, runToEnd } from '#simulator';
import { sentenceHtml } from '../sentence-html.ts';
import { deedText } from './deed-text.ts';
import { commandHtml, frameHtml } from './frame-html.ts';

/**
 * A scenario as a page shows it that runs no scripts: its beginning, what happens, and its end. `data-start` holds what the
 * simulator of the browser begins with (`LabStart`); `name` is that of the file it lies in. Safe HTML.
 */
export function scenarioHtml(scenario: Scenario, lang: Lang, name?: string): string {
  const { title, description, variants } = scenario;
  const caption = [`<b>${escapeText(title[lang])}</b>`, sentenceHtml(description[lang])].filter((text) => text !== '');
  const sides =
    variants.length === 0
      ? [sideHtml(scenario, undefined, lang)]
      : variants.map((_, side) => sideHtml(scenario, side, lang));
  const start = escapeHtml(JSON.stringify({ name, scenario, verdicts: verdictsOn(scenario) }));
  return [
    `<figure class="simulator" data-start="${start}"><figcaption>${caption.join(' ')}</figcaption>`,
    `<div class="frames">${sides.join('')}</div></figure>`,
  ].join('');
}

function sideHtml(scenario: Scenario, side: number | undefined, lang: Lang): string {
  const run = openScenario(scenario, side === undefined ? {} : { variant: side });
  const title = side === undefined ? undefined : scenario.variants[side]?.title[lang];
  const first = frameHtml(run, lang);
  runToEnd(run);
  return [
    title === undefined ? '' : `<p class="frames-side"><b>${escapeText(title)}</b></p>`,
    first,
    eventsHtml(run, lang),
    frameHtml(run, lang),
    commandHtml(run, scenario.watch.table ?? 'kubectl get pods'),
  ].join('');
}

/** What happened between the two moments, with the clock. */
function eventsHtml({ history }: ScenarioRun, lang: Lang): string {
  if (history.length === 0) return '';
  const items = history.map(({ at, action, note }) => {
    const { isCommand, text } = deedText(action, textsFor(lang).simulator);
    const done = isCommand ? `<code>${escapeText(text)}</code>` : escapeText(text);
    const said = note === undefined ? '' : ` <span class="frame-note">${sentenceHtml(note[lang])}</span>`;
    return `<li><span class="frame-time">${humanDuration(at)}</span> ${done}${said}</li>`;
  });
  return `<ol class="frame-events">${items.join('')}</ol>`;
}
