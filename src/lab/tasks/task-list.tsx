import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario, Task } from '#simulator';
import type { TaskView } from '../engine/requests.ts';
import { useLab } from '../view/lab-context.ts';
import { keepSolved, solvedTasks } from './solved-tasks.ts';

/** The tasks of a scenario: a question, hints that say a little more each, a check, a solution. */
export function TaskList({ scenario, name }: { readonly scenario: Scenario; readonly name: string }): JSX.Element {
  const { clusters, texts, say } = useLab();
  const [solved, setSolved] = useState(() => solvedTasks(name));
  const [checked, setChecked] = useState<TaskView>();
  const check = async (id: string): Promise<void> => {
    const { tasks } = await clusters.ask({ ask: 'tasks' }, 0);
    const found = tasks?.find((task) => task.id === id);
    if (found === undefined) return;
    const holds = found.conditions.every((condition) => condition.holds);
    setChecked(found);
    say(holds ? texts.tasks.solved : texts.tasks.notYet);
    if (!holds) return;
    keepSolved(name, id);
    setSolved(solvedTasks(name).size > 0 ? solvedTasks(name) : new Set([...solved, id]));
  };
  return (
    <ol class="lab-tasks">
      {scenario.tasks.map((task) => (
        <TaskItem
          key={task.id}
          task={task}
          isSolved={solved.has(task.id)}
          checked={checked?.id === task.id ? checked : undefined}
          onCheck={() => void check(task.id)}
        />
      ))}
    </ol>
  );
}

interface TaskItemProps {
  readonly task: Task;
  readonly isSolved: boolean;
  readonly checked: TaskView | undefined;
  readonly onCheck: () => void;
}

function TaskItem({ task, isSolved, checked, onCheck }: TaskItemProps): JSX.Element {
  const { clusters, lang, texts } = useLab();
  const words = texts.tasks;
  const [hints, setHints] = useState(0);
  const [isTold, setTold] = useState(false);
  const play = async (): Promise<void> => {
    // From the start, as the solution is meant.
    await clusters.reset();
    let passed = 0;
    for (const { at, action } of task.solution.steps) {
      if (at > passed) await clusters.run(at - passed);
      passed = Math.max(at, passed);
      await clusters.act(action);
    }
    clusters.setRunning(true);
  };
  const holds = checked?.conditions.every((condition) => condition.holds);
  return (
    <li>
      <p class="lab-question">
        {task.question[lang]} {isSolved && <b class="lab-solved">✓ {words.solved}</b>}
      </p>
      {task.hints.slice(0, hints).map((hint, index) => (
        <p key={index} class="lab-hint">
          {hint[lang]}
        </p>
      ))}
      {checked !== undefined && holds === false && (
        <div class="lab-checked">
          <p>{words.notYet}</p>
          <ul>
            {checked.conditions.map((condition, index) => (
              <li key={index} data-verdict={condition.holds ? 'yes' : 'no'}>
                {condition.text[lang]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isTold && <p class="lab-hint">{task.solution.text[lang]}</p>}
      <div class="lab-choices">
        <button type="button" onClick={onCheck}>
          {words.check}
        </button>
        {hints < task.hints.length && (
          <button
            type="button"
            onClick={() => {
              setHints(hints + 1);
            }}
          >
            {words.hint(hints + 1, task.hints.length)}
          </button>
        )}
        {!isTold && hints === task.hints.length && (
          <button
            type="button"
            onClick={() => {
              setTold(true);
            }}
          >
            {words.solution}
          </button>
        )}
        {isTold && task.solution.steps.length > 0 && (
          <button type="button" onClick={() => void play()}>
            {words.play}
          </button>
        )}
      </div>
    </li>
  );
}
