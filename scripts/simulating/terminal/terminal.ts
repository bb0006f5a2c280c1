import type { Lang } from '#naming';
import {
  type Action,
  REASONS_EN,
  REASONS_KO,
  type Reason,
  type ScenarioRun,
  advance,
  checkTask,
  clockOf,
  kubectl,
  lastDecision,
  objectsOf,
  perform,
  reasonText,
  runToEnd,
  settle,
  targetNodeOf,
  whyNode,
  whyPod,
  whyUpdate,
} from '#simulator';
import { performedLines, tablesOf } from './scenario-report.ts';

/** A terminal in front of a cluster that runs. */
export interface Terminal {
  readonly run: ScenarioRun;
  readonly lang: Lang;
  /** The text of a file that a command names, if there is one. */
  readonly readFile: (name: string) => string | undefined;
  /** How many entries of the run's history have been told. */
  told: number;
}

/** What a line brought: text for the screen, and whether it was the last. */
export interface Answer {
  readonly text: string;
  readonly isFault: boolean;
  readonly isEnd: boolean;
}

type Command = (terminal: Terminal, words: readonly string[]) => string;

/** Commands beside kubectl's own, with what they take. */
const COMMANDS: Readonly<Record<string, readonly [usage: string, command: Command]>> = {
  advance: ['30s | 2m', (terminal, [time = '']) => letPass(terminal, time)],
  settle: [
    '',
    ({ run }) => {
      settle(run.cluster);
      return clockLine(run);
    },
  ],
  end: [
    '',
    (terminal) => {
      runToEnd(terminal.run);
      return [clockLine(terminal.run), ...tablesOf(terminal.run)].join('\n');
    },
  ],
  watch: ['', ({ run }) => tablesOf(run).join('\n')],
  nodes: ['add NAME [label=value …] | remove NAME', nodes],
  fail: ['NODE', (terminal, [node = '']) => done(terminal, { do: 'failNode', node })],
  return: ['NODE', (terminal, [node = '']) => done(terminal, { do: 'returnNode', node })],
  why: ['NODE | POD | update [OBJECT]', why],
  decided: ['[OBJECT]', ({ run, lang }, [of]) => chain(lastDecision(run.cluster, of ?? firstSet(run)), lang)],
  tasks: ['', tasks],
  help: ['', help],
};

/** Names of the commands beside kubectl's own. */
export const OWN_COMMANDS: readonly string[] = [...Object.keys(COMMANDS), 'exit'];

/** Does what a line says: a command of this terminal, or one of kubectl with or without the word. */
export function answer(terminal: Terminal, line: string, input?: string): Answer {
  const words = line.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  if (first === '' || first.startsWith('#')) return { text: '', isFault: false, isEnd: false };
  if (first === 'exit' || first === 'quit') return { text: '', isFault: false, isEnd: true };
  const own = Object.hasOwn(COMMANDS, first) ? COMMANDS[first]?.[1] : undefined;
  const { text, isFault } =
    own === undefined ? runKubectl(terminal, line.trim(), input) : { text: own(terminal, rest), isFault: false };
  const events = eventsSince(terminal);
  const all = [...events, text.trimEnd()].filter((one) => one !== '').join('\n');
  return { text: all === '' ? '' : `${all}\n`, isFault, isEnd: false };
}

function runKubectl(terminal: Terminal, line: string, input: string | undefined): { text: string; isFault: boolean } {
  const files: Record<string, string> = input === undefined ? {} : { '-': input };
  for (const [, name = ''] of line.matchAll(/(?:\s-f\s*=?\s*|--filename[= ])(\S+)/g)) {
    const content = name === '-' ? undefined : terminal.readFile(name);
    if (content !== undefined) files[name] = content;
  }
  const { stdout, stderr, exitCode } = kubectl(terminal.run.cluster, line, { files });
  return { text: `${stdout}${stderr}`, isFault: exitCode !== 0 };
}

/** Events of the scenario that happened while a command let time pass. */
function eventsSince(terminal: Terminal): string[] {
  const { history } = terminal.run;
  const fresh = history.slice(terminal.told).filter(({ by }) => by === 'scenario');
  terminal.told = history.length;
  return fresh.flatMap((one) => performedLines(one, terminal.lang)).filter((text) => text !== '');
}

function letPass({ run, lang }: Terminal, time: string): string {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time);
  if (time === '' || match === null) return USAGE[lang]('advance', '30s | 2m');
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  advance(run.cluster, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  return clockLine(run);
}

function clockLine(run: ScenarioRun): string {
  return `[${String(clockOf(run))}s]`;
}

function nodes(terminal: Terminal, [verb = '', name = '', ...labels]: readonly string[]): string {
  if (verb === 'add' && name !== '') {
    const pairs = labels.map((label) => label.split('=', 2) as [string, string?]);
    const node = { name, labels: Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ''])) };
    return done(terminal, { do: 'addNode', node });
  }
  if (verb === 'remove' && name !== '') return done(terminal, { do: 'removeNode', node: name });
  return USAGE[terminal.lang]('nodes', COMMANDS['nodes']?.[0] ?? '');
}

function done({ run }: Terminal, action: Action): string {
  const { outcome } = perform(run, action);
  return `${outcome.stdout}${outcome.stderr}`;
}

function why({ run, lang }: Terminal, [what = '', of]: readonly string[]): string {
  const { cluster } = run;
  if (what === '') return USAGE[lang]('why', COMMANDS['why']?.[0] ?? '');
  if (what === 'update') return chain(whyUpdate(cluster, of ?? firstSet(run)), lang);
  const pods = [...objectsOf(cluster.store, 'Pod').keys()];
  const pod = pods.find((key) => key === what || key.endsWith(`/${what}`));
  const gone = [...cluster.deletions.values()].findLast((one) => one.pod === what || one.pod.endsWith(`/${what}`));
  const key = pod ?? gone?.pod;
  return chain(key === undefined ? whyNode(cluster, of ?? firstSet(run), what) : whyPod(cluster, key), lang);
}

function chain(reasons: readonly Reason[], lang: Lang): string {
  const texts = lang === 'ko' ? REASONS_KO : REASONS_EN;
  const marks = { yes: '✓', no: '✗', fact: '·' } as const;
  return reasons
    .map((one) => `${marks[one.verdict]} ${reasonText(texts, one)}${one.upstream === '' ? '' : `  [${one.upstream}]`}`)
    .join('\n');
}

/** The DaemonSet that is meant where none is named. */
function firstSet({ cluster }: ScenarioRun): string {
  const [set] = objectsOf(cluster.store, 'DaemonSet').values();
  return set === undefined ? 'ds/?' : `${set.metadata.namespace}/ds/${set.metadata.name}`;
}

function tasks({ run, lang }: Terminal): string {
  return run.scenario.tasks
    .flatMap((task) => [
      task.question[lang],
      ...checkTask(run, task).map(({ holds, text }) => `  ${holds ? '✓' : '✗'} ${text[lang]}`),
    ])
    .join('\n');
}

function help({ lang }: Terminal): string {
  const own = Object.entries(COMMANDS).map(([name, [usage]]) => `  ${`${name} ${usage}`.trimEnd()}`);
  return [HELP[lang], ...own, '  exit'].join('\n');
}

const HELP = {
  ko: 'kubectl 명령을 그대로 쓰십시오(kubectl이라는 말은 빼도 됩니다). 그 밖의 명령:',
  en: 'Use the commands of kubectl as they are (the word kubectl may be left out). Others:',
} as const;

const USAGE = {
  ko: (command: string, usage: string) => `이렇게 씁니다: ${command} ${usage}`,
  en: (command: string, usage: string) => `Use it so: ${command} ${usage}`,
} as const;

/** Words that may come next in a line: names of commands, nodes and pods. */
export function completions(terminal: Terminal, line: string): string[] {
  const words = line.split(/\s+/);
  const last = words.at(-1) ?? '';
  const { store } = terminal.run.cluster;
  const names = [
    ...objectsOf(store, 'Node').keys(),
    ...[...objectsOf(store, 'Pod').values()].flatMap((pod) => [pod.metadata.name, targetNodeOf(pod)]),
    ...[...objectsOf(store, 'DaemonSet').values()].flatMap(({ metadata: { name } }) => [name, `ds/${name}`]),
    ...[...objectsOf(store, 'Deployment').values()].flatMap(({ metadata: { name } }) => [name, `deploy/${name}`]),
  ];
  const known = words.length === 1 ? [...OWN_COMMANDS, 'kubectl'] : names;
  return [...new Set(known)].filter((name) => name.startsWith(last)).sort();
}
