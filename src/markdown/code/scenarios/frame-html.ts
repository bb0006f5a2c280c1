import { escapeText } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import {
  type Node,
  type Pod,
  type ScenarioRun,
  clockOf,
  humanDuration,
  kubectl,
  nodeCells,
  objectsOf,
  statusOf,
} from '#simulator';

/** A moment of a scenario, as a page shows it that runs nothing: nodes with their pods, and what a command prints. Safe HTML. */
export function frameHtml(run: ScenarioRun, lang: Lang): string {
  const { store } = run.cluster;
  const texts = textsFor(lang).simulator;
  const nodes = [...objectsOf(store, 'Node').values()];
  const pods = [...objectsOf(store, 'Pod').values()];
  const podsOn = (name: string | undefined): Pod[] => pods.filter(({ spec }) => spec.nodeName === name);
  const seconds = clockOf(run);
  const heading = seconds === 0 ? texts.start : texts.after(humanDuration(seconds));
  const shown = nodes.slice(0, MOST_NODES);
  return [
    `<div class="frame"><p class="frame-time">${escapeText(heading)}</p><ul class="frame-nodes">`,
    ...shown.map((node) => nodeHtml(node, podsOn(node.metadata.name), lang)),
    nodes.length > shown.length
      ? `<li class="frame-more">${escapeText(texts.moreNodes(nodes.length - shown.length))}</li>`
      : '',
    '</ul>',
    unplacedHtml(podsOn(undefined), lang),
    '</div>',
  ].join('');
}

/** Larger clusters are told by their tables. */
const MOST_NODES = 60;

function nodeHtml(node: Node, pods: readonly Pod[], lang: Lang): string {
  const { taints } = node.spec;
  const [status = ''] = nodeCells(node);
  const facts = [
    ...Object.entries(node.metadata.labels)
      .filter(([key]) => key !== HOST_NAME)
      .map(([key, value]) => (value === '' ? key : `${key}=${value}`)),
    ...taints.map(({ key, value, effect }) => `${key}${value ? `=${value}` : ''}:${effect}`),
  ];
  const list =
    facts.length === 0
      ? ''
      : `<span class="frame-facts">${facts.map((fact) => `<code>${escapeText(fact)}</code>`).join(' ')}</span>`;
  const on =
    pods.length === 0 ? `<p class="frame-none">${escapeText(textsFor(lang).simulator.noPods)}</p>` : podsHtml(pods);
  const name = `<b>${escapeText(node.metadata.name)}</b> <span class="frame-status" data-ready="${status === 'Ready'}">${escapeText(status)}</span>`;
  return `<li class="frame-node">${name}${list}${on}</li>`;
}

/** Every node has it, with its own name. */
const HOST_NAME = 'kubernetes.io/hostname';

function podsHtml(pods: readonly Pod[]): string {
  const items = pods.map((pod) => {
    const status = statusOf(pod);
    const isWell = pod.status.ready && status === 'Running';
    return `<li data-well="${isWell}"><code>${escapeText(pod.metadata.name)}</code> ${escapeText(status)}</li>`;
  });
  return `<ul class="frame-pods">${items.join('')}</ul>`;
}

function unplacedHtml(pods: readonly Pod[], lang: Lang): string {
  if (pods.length === 0) return '';
  return `<div class="frame-unplaced"><p>${escapeText(textsFor(lang).simulator.unplaced)}</p>${podsHtml(pods)}</div>`;
}

/** A command and what it prints now, as a terminal shows it. Safe HTML. */
export function commandHtml({ cluster }: ScenarioRun, command: string): string {
  const { stdout, stderr } = kubectl(cluster, command, { mayWait: false });
  const typed = `<span class="prompt">$ </span>${escapeText(command)}`;
  return `<pre tabindex="0"><code>${typed}\n${escapeText(`${stderr}${stdout}`.trimEnd())}</code></pre>`;
}
