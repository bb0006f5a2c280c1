import type { Verdict } from '#manifests';
import type { Scenario } from '#simulator';

/** What a widget begins with. Plain JSON: pages hold it, and a worker is sent it. */
export interface LabStart {
  /** File name of the scenario without its ending, where it has a file; shared addresses then name it. */
  readonly name?: string | undefined;
  readonly scenario: Scenario;
  /** What the judge says of manifests of the scenario, by their text: spares the browser the judge until a reader writes. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}
