import { checkTask, type ScenarioRun } from '#simulator';
import type { TaskView } from './requests.ts';

/** The tasks of a scenario, and which of their conditions hold now. */
export function taskViews(run: ScenarioRun): TaskView[] {
  return run.scenario.tasks.map((task) => ({
    id: task.id,
    conditions: checkTask(run, task).map(({ holds, text }) => ({ holds, text })),
  }));
}
