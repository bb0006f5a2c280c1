import type { Lang } from '#naming';
import {
  type Performed,
  type Scenario,
  type ScenarioFault,
  type ScenarioRun,
  type Task,
  advance,
  checkTask,
  clockOf,
  commandOf,
  kubectl,
  openScenario,
  perform,
  runTo,
  runToEnd,
  settle,
} from '#simulator';

/** What a scenario shows when it runs, and whether all its tasks can be solved as it says. */
export interface ScenarioReport {
  readonly text: string;
  readonly isFine: boolean;
}

/** Runs a scenario to its end, each side of a pair, then each task with its solution in a cluster of its own. */
export function scenarioReport(scenario: Scenario, lang: Lang): ScenarioReport {
  const lines = [`# ${scenario.title[lang]}`];
  if (scenario.description[lang] !== '') lines.push(scenario.description[lang].trim());
  if (scenario.variants.length === 0) lines.push(...reportOf(openScenario(scenario), lang));
  scenario.variants.forEach((side, variant) => {
    lines.push('', `## ${side.title[lang]}`, ...reportOf(openScenario(scenario, { variant }), lang));
  });
  const solved = scenario.tasks.map((task) => solve(scenario, task, lang));
  for (const { text } of solved) lines.push('', text);
  return { text: `${lines.join('\n')}\n`, isFine: solved.every(({ isFine }) => isFine) };
}

/** The faults of a scenario as lines, with what can be done about them. */
export function faultLines(file: string, faults: readonly ScenarioFault[], lang: Lang): string {
  return faults
    .map(({ line, column, path, message, advice }) => {
      const place = `${file}:${String(line)}:${String(column)}`;
      const where = path === '' ? '' : ` ${path}:`;
      return `${place}:${where} ${message[lang]}${advice === undefined ? '' : `\n    ${advice[lang]}`}\n`;
    })
    .join('');
}

function reportOf(run: ScenarioRun, lang: Lang): string[] {
  const { opening } = run;
  runToEnd(run);
  const { stdout, stderr } = opening.outcome;
  return [
    ...(stdout + stderr === '' ? [] : ['', `${stdout}${stderr}`.trimEnd()]),
    ...run.history.flatMap((performed) => performedLines(performed, lang)),
    '',
    timeText(clockOf(run)),
    ...tablesOf(run),
  ];
}

/** An action with its time, the command for it, and what came of it. */
export function performedLines({ at, action, note, outcome }: Performed, lang: Lang): string[] {
  const { do: verb, ...rest } = action;
  const command = commandOf(action) ?? `${verb} ${JSON.stringify(rest)}`;
  const output = `${outcome.stdout}${outcome.stderr}`.trimEnd();
  return [
    '',
    ...(note === undefined ? [] : [`# ${note[lang]}`]),
    `${timeText(at)}  $ ${command}`,
    ...(output === '' ? [] : [output]),
  ];
}

/** The table and the objects that a scenario has one watch; nodes and pods if it names none. */
export function tablesOf({ scenario: { watch }, cluster }: ScenarioRun): string[] {
  const commands = [...watch.objects.map(getCommand), ...(watch.table === undefined ? [] : [watch.table])];
  const shown = commands.length === 0 ? ['kubectl get nodes', 'kubectl get pods -A -o wide'] : commands;
  return shown.flatMap((command) => {
    const { stdout, stderr } = kubectl(cluster, command, { mayWait: false });
    return [`$ ${command}`, `${stdout}${stderr}`.trimEnd()];
  });
}

function getCommand(of: string): string {
  const parts = of.split('/');
  const [namespace, type, name] = parts.length === 3 ? parts : [undefined, ...parts];
  return `kubectl get ${type ?? ''} ${name ?? ''}${namespace === undefined ? '' : ` -n ${namespace}`}`;
}

function timeText(seconds: number): string {
  return `[${seconds.toFixed(seconds % 1 === 0 ? 0 : 1)}s]`;
}

const AFTERWARDS = 120;

/** A task must not be solved by doing nothing, and must be by its solution. */
function solve(scenario: Scenario, task: Task, lang: Lang): ScenarioReport {
  const variant = scenario.variants.length === 0 ? {} : { variant: 0 };
  const idle = openScenario(scenario, variant);
  runToEnd(idle);
  const isSolvedAlready = checkTask(idle, task).every(({ holds }) => holds);
  const run = openScenario(scenario, variant);
  runToEnd(run);
  const begun = clockOf(run);
  for (const { at, action } of task.solution.steps) {
    runTo(run, begun + at);
    perform(run, action);
  }
  settle(run.cluster);
  // Some things take their time though nothing stirs meanwhile: pods of nodes that are gone are collected after a minute.
  advance(run.cluster, AFTERWARDS);
  const checked = checkTask(run, task);
  const steps = run.history.filter(({ by }) => by === 'reader').flatMap((one) => performedLines(one, lang));
  const isFine = !isSolvedAlready && checked.every(({ holds }) => holds);
  const marks = checked.map(({ holds, text }) => `  ${holds ? '✓' : '✗'} ${text[lang]}`);
  const idleLine = isSolvedAlready ? [`  ✗ ${ALREADY[lang]}`] : [];
  return {
    text: [`? ${task.question[lang]}`, ...idleLine, ...steps.filter((line) => line !== ''), ...marks].join('\n'),
    isFine,
  };
}

const ALREADY = {
  ko: '아무것도 하지 않아도 조건이 모두 채워져 있습니다.',
  en: 'All conditions hold before anything is done.',
} as const;
