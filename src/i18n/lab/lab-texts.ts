/** The texts of the simulator's widget in one language; loaded with the widget. Texts are plain. */
export interface LabTexts {
  readonly loading: string;
  failed(reason: string): string;
  /** Name of the widget as a region. */
  label(title: string): string;

  readonly clock: {
    readonly label: string;
    readonly run: string;
    readonly pause: string;
    readonly step: string;
    readonly speed: string;
    /** Seconds of the cluster in one second of the reader. */
    times(factor: number): string;
    readonly history: string;
    /** Of a second of the clock, for those who listen. */
    moment(minutes: number, seconds: number): string;
    readonly toNow: string;
    /** Stands while an earlier moment is shown. */
    readonly past: string;
  };

  readonly tools: {
    readonly undo: string;
    readonly reset: string;
    readonly share: string;
    readonly shared: string;
    readonly shareFailed: string;
    readonly more: string;
  };

  readonly nodes: {
    readonly label: string;
    readonly none: string;
    readonly add: string;
    readonly addTitle: string;
    readonly name: string;
    readonly labelsField: string;
    readonly labelsExample: string;
    readonly taintsField: string;
    readonly taintsExample: string;
    /** Opens what can be done with a node. */
    open(name: string): string;
    readonly ready: string;
    readonly notReady: string;
    readonly unknown: string;
    readonly cordoned: string;
    readonly cordon: string;
    readonly uncordon: string;
    readonly drain: string;
    readonly fail: string;
    readonly bringBack: string;
    readonly remove: string;
    readonly labels: string;
    readonly taints: string;
    readonly addLabel: string;
    readonly addTaint: string;
    removeLabel(label: string): string;
    removeTaint(taint: string): string;
    readonly key: string;
    readonly value: string;
    readonly effect: string;
    readonly noPods: string;
    /** How much is asked for of what the node offers. */
    cpu(used: string, offered: string): string;
    memory(used: string, offered: string): string;
    /** Of a large cluster: name of the picture and of the table beside it. */
    overview(count: number): string;
    /** Which part of the table. */
    readonly part: string;
    table(from: number, to: number, count: number): string;
    readonly previous: string;
    readonly next: string;
    readonly pods: string;
    readonly state: string;
    readonly why: string;
  };

  readonly pods: {
    readonly ready: string;
    readonly running: string;
    readonly waiting: string;
    readonly ending: string;
    readonly failed: string;
    readonly ended: string;
    readonly unplaced: string;
    readonly delete: string;
    readonly images: string;
    readonly restarts: string;
    readonly status: string;
    readonly workload: string;
    readonly why: string;
    meantFor(node: string): string;
    /** The letter of a pod's revision, spoken. */
    revision(mark: string): string;
  };

  readonly workloads: {
    readonly none: string;
    readonly strategy: string;
    readonly setImage: string;
    readonly image: string;
    readonly edit: string;
    revision(number: number): string;
    readonly undo: string;
    readonly restart: string;
    readonly delete: string;
    open(name: string): string;
    readonly why: string;
  };

  readonly panels: {
    readonly label: string;
    readonly events: string;
    readonly deeds: string;
    readonly terminal: string;
    readonly manifest: string;
    readonly tasks: string;
    readonly noEvents: string;
    readonly noDeeds: string;
    /** What the controllers decided, and by which rules. */
    readonly why: string;
    /** Said while an earlier moment is looked at. */
    readonly whyOfNow: string;
    readonly noDecisions: string;
    /** Of two clusters side by side: whose events, terminal and manifest are shown. */
    readonly side: string;
  };

  readonly deeds: {
    nodeAdded(name: string): string;
    nodeFailed(name: string): string;
    nodeBack(name: string): string;
    readonly manifestApplied: string;
    changed(what: string): string;
  };

  readonly terminal: {
    readonly label: string;
    readonly prompt: string;
    readonly hint: string;
    readonly copy: string;
    readonly copied: string;
    /** Several words fit what was begun. */
    choices(words: string): string;
    readonly stop: string;
    /** A line still runs. */
    readonly busy: string;
  };

  readonly editor: {
    readonly label: string;
    readonly loading: string;
    readonly apply: string;
    readonly which: string;
    readonly ofScenario: string;
    readonly valid: string;
    faults(count: number): string;
    readonly failed: string;
    readonly keys: string;
    /** Name of the list of what may be written. */
    readonly completions: string;
    /** Of a text that `kubectl edit` wants to have edited. */
    editing(name: string): string;
    readonly cancel: string;
    readonly required: string;
    fallback(value: string): string;
    values(list: string): string;
    since(version: string): string;
    /** Where nothing is to be explained. */
    readonly nothing: string;
  };

  readonly tasks: {
    readonly check: string;
    hint(number: number, count: number): string;
    readonly solution: string;
    readonly play: string;
    readonly solved: string;
    readonly notYet: string;
    readonly wanted: string;
  };

  readonly form: {
    readonly add: string;
    readonly apply: string;
    readonly close: string;
  };

  /** Said to those who listen when a cluster has come to rest or changed much. */
  summary(ready: number, wanted: number, what: string): string;
}
