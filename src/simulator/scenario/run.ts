import { type Cluster, after } from '../cluster/cluster.ts';
import { advance, react, settle } from '../cluster/run.ts';
import type { Instant } from '../objects/metadata.ts';
import { addNode } from '../nodes/machines.ts';
import { startCluster } from '../start-cluster.ts';
import type { Change } from '../store/change.ts';
import type { Action, TimedAction } from './action.ts';
import { type Performed, act } from './perform.ts';
import type { Scenario, ScenarioEvent } from './scenario.ts';

/** A scenario while it runs: a cluster, its clock, and what was done to it. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly cluster: Cluster;
  /** The moment at which the clock of the scenario starts. */
  readonly startedAt: Instant;
  /** What happened so far, in order. */
  readonly history: Performed[];
  /** What kubectl said to the manifests of the start. */
  readonly opening: Performed;
}

/** So much older are the nodes that a scenario begins with, that nobody takes them for new. */
const AGE_OF_NODES = 24 * 3600 * 1000;

/** Second 0 of every scenario, the second of January 2026: dates in what is printed must not depend on the day of the reader. */
const START: Instant = AGE_OF_NODES;

/**
 * Opens a scenario: nodes, manifests, and the events set on the clock. `variant` is the side of a pair; `actions` are those of a
 * reader, such as a shared address holds: they are done again, each at its time, and the run is left after the last of them.
 */
export function openScenario(
  scenario: Scenario,
  { variant, actions = [] }: { readonly variant?: number; readonly actions?: readonly TimedAction[] } = {},
): ScenarioRun {
  const side = variant === undefined ? undefined : scenario.variants[variant];
  const { seed, images, startSeconds, stopSeconds } = scenario;
  const minor = side?.minor ?? scenario.minor;
  const cluster = startCluster(
    { minor, seed, images, startSeconds, terminateSeconds: stopSeconds },
    START - AGE_OF_NODES,
  );
  for (const node of side?.nodes ?? scenario.nodes) addNode(cluster, node);
  cluster.now = START;
  const manifest = side?.manifests ?? scenario.manifests;
  const action: Action = { do: 'apply', manifest };
  const none = { stdout: '', stderr: '', exitCode: 0 };
  const outcome = manifest.trim() === '' ? none : act(cluster, action, false);
  const opening: Performed = { at: 0, action, by: 'scenario', note: undefined, outcome, logLength: 0 };
  if (scenario.settled) settle(cluster);
  const run: ScenarioRun = { scenario, cluster, startedAt: cluster.now, history: [], opening };
  for (const event of scenario.events) setOnClock(run, event);
  react(cluster);
  for (const one of actions) {
    runTo(run, one.at);
    perform(run, one.action);
  }
  return run;
}

/** Events never wait: what they begin goes on while the clock does. */
function setOnClock(run: ScenarioRun, { at, action, note }: ScenarioEvent): void {
  const happen = (): void => {
    const [second, logLength] = [clockOf(run), run.cluster.store.log.length];
    const outcome = act(run.cluster, action, false);
    run.history.push({ at: second, action, by: 'scenario', note, outcome, logLength });
  };
  after(run.cluster, at, happen, true);
}

/** Seconds on the clock of the scenario. */
export function clockOf({ cluster, startedAt }: ScenarioRun): number {
  return (cluster.now - startedAt) / 1000;
}

/**
 * Lets time pass up to a second of the clock; nothing happens if that lies in the past. `observe` is called after each moment in
 * which something may have changed.
 */
export function runTo(run: ScenarioRun, second: number, observe?: () => void): void {
  const left = second - clockOf(run);
  if (left > 0) advance(run.cluster, left, observe);
}

/** Lets time pass to the last frame: `watch.until`, or until all has come to rest after the last event. */
export function runToEnd(run: ScenarioRun): void {
  const { until } = run.scenario.watch;
  if (until === undefined) settle(run.cluster);
  else runTo(run, until);
}

/** Does something now, as the reader. Commands for kubectl may let time pass, as `kubectl drain` does; buttons do not. */
export function perform(run: ScenarioRun, action: Action): Performed {
  const { cluster, history } = run;
  const [at, logLength] = [clockOf(run), cluster.store.log.length];
  const outcome = act(cluster, action, action.do === 'kubectl');
  const performed: Performed = { at, action, by: 'reader', note: undefined, outcome, logLength };
  history.push(performed);
  return performed;
}

/** What the reader has done, as `openScenario` takes it again. */
export function actionsOf({ history }: ScenarioRun): TimedAction[] {
  return history.filter(({ by }) => by === 'reader').map(({ at, action }) => ({ at, action }));
}

/** How many entries the log had at a second of the clock: what `momentAfter` shows then is the cluster of that second. */
export function logLengthAt({ cluster, startedAt }: ScenarioRun, second: number): number {
  const until = startedAt + second * 1000;
  const { log } = cluster.store;
  let low = 0;
  let high = log.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLater(log[middle], until)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isLater(change: Change | undefined, until: Instant): boolean {
  return change !== undefined && change.at > until;
}
