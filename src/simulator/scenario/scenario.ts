import type { PerLang } from '#naming';
import type { ImageBehaviour } from '../cluster/settings.ts';
import type { Machine } from '../nodes/machines.ts';
import type { TimedAction } from './action.ts';
import type { Check } from './check.ts';

/** What stands in a scenario's YAML, read and checked. Plain JSON: a worker can be sent it. */
export interface Scenario {
  /** Its place on a shelf: lower numbers stand before; those without one stand last, by name. */
  readonly order: number;
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
  /** Minor version of Kubernetes: 35 of `1.35`. 11 is the time when the DaemonSet controller placed pods itself. */
  readonly minor: number;
  readonly seed: number;
  readonly nodes: readonly Machine[];
  /** Behaviours by image; images that are not named start and stay ready. */
  readonly images: Readonly<Record<string, ImageBehaviour>>;
  /** Seconds from binding to running, and from deletion to disappearance. */
  readonly startSeconds: number;
  readonly stopSeconds: number;
  /** YAML that is applied before anything else; empty for none. */
  readonly manifests: string;
  /** Whether all of that has come to rest before the clock starts. */
  readonly settled: boolean;
  /** In the order of their time. */
  readonly events: readonly ScenarioEvent[];
  readonly watch: Watch;
  /** Two clusters side by side to which the same happens; empty for one. */
  readonly variants: readonly Variant[];
  readonly tasks: readonly Task[];
}

/** An event on the clock, with a sentence on it where there is something to say. */
export interface ScenarioEvent extends TimedAction {
  readonly note: PerLang<string> | undefined;
}

/** What is worth looking at. */
export interface Watch {
  /** Workloads whose status is shown, as `ds/agent`. */
  readonly objects: readonly string[];
  /** A command that prints a table, such as `kubectl get pods -o wide`. */
  readonly table: string | undefined;
  /** When the last frame is: seconds from the start. `undefined`: once all has come to rest after the last event. */
  readonly until: number | undefined;
}

/** What one side of a pair has of its own; the rest it has from the scenario. */
export interface Variant {
  readonly title: PerLang<string>;
  readonly minor: number | undefined;
  readonly manifests: string | undefined;
  readonly nodes: readonly Machine[] | undefined;
}

/** Something to do for the reader. */
export interface Task {
  /** Unique within the scenario; the browser keeps what was solved under it. */
  readonly id: string;
  readonly question: PerLang<string>;
  /** Each says a little more than the one before. */
  readonly hints: readonly PerLang<string>[];
  /** All of them must hold. */
  readonly checks: readonly Check[];
  readonly solution: Solution;
}

/** A way to solve a task: a sentence, and what to do, by which a test can see that it does. */
export interface Solution {
  readonly text: PerLang<string>;
  /** Seconds count from the moment at which the solution begins. */
  readonly steps: readonly TimedAction[];
}

/** What is wrong with a scenario, and where. */
export interface ScenarioFault {
  /** Permanent name of the kind of fault; those of manifests begin with `manifest-`. */
  readonly code: string;
  readonly message: PerLang<string>;
  readonly advice: PerLang<string> | undefined;
  /** The way to it: `events[2].addNode.name`. */
  readonly path: string;
  /** Offset in the text, and line and column from 1 (UTF-16 units). */
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** What reading a scenario gives: the scenario only if there are no faults. */
export interface ReadScenario {
  readonly scenario: Scenario | undefined;
  readonly faults: readonly ScenarioFault[];
}
