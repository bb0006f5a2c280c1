import type { Lang } from '#naming';
import {
  type Action,
  REASONS_EN,
  REASONS_KO,
  type Reason,
  type ScenarioRun,
  type Shell,
  advance,
  checkTask,
  clockOf,
  complete,
  lastDecision,
  objectsOf,
  perform,
  reasonText,
  runLineToEnd,
  runToEnd,
  settle,
  whyNode,
  whyPod,
  whyUpdate,
} from '#simulator';
import { performedLines, tablesOf } from './scenario-report.ts';

/** A terminal in front of a cluster that runs. */
export interface Terminal {
  readonly run: ScenarioRun;
  readonly shell: Shell;
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

/** Does what a line says: a command of this terminal, or whatever the simulator's shell can do. */
export function answer(terminal: Terminal, line: string): Answer {
  const words = line.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  if (first === '' || first.startsWith('#')) return { text: '', isFault: false, isEnd: false };
  if (first === 'exit' || first === 'quit') return { text: '', isFault: false, isEnd: true };
  const own = Object.hasOwn(COMMANDS, first) ? COMMANDS[first]?.[1] : undefined;
  const { text, isFault } =
    own === undefined ? runInShell(terminal, line.trim()) : { text: own(terminal, rest), isFault: false };
  const events = eventsSince(terminal);
  const all = [...events, text.trimEnd()].filter((one) => one !== '').join('\n');
  return { text: all === '' ? '' : `${all}\n`, isFault, isEnd: false };
}

/** A line of the shell; the word `kubectl` may be left out before one of its commands. */
function runInShell(terminal: Terminal, line: string): { text: string; isFault: boolean } {
  const { shell } = terminal;
  for (const [, name = ''] of line.matchAll(/(?:\s-f\s*=?\s*|--filename[= ]|\bcat\s+)(\S+)/g)) {
    const content = terminal.readFile(name);
    if (content !== undefined) shell.files[name] ??= content;
  }
  const [first = ''] = line.split(/\s/);
  const isCommand = complete(shell, 'kubectl ').candidates.includes(first);
  const { stdout, stderr, exitCode } = runLineToEnd(shell, isCommand ? `kubectl ${line}` : line);
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
  ko: 'kubectl 명령을 그대로 쓰세요(kubectl이라는 말은 빼도 됩니다). 그 밖의 명령:',
  en: 'Use the commands of kubectl as they are (the word kubectl may be left out). Others:',
} as const;

const USAGE = {
  ko: (command: string, usage: string) => `이렇게 씁니다: ${command} ${usage}`,
  en: (command: string, usage: string) => `Use it so: ${command} ${usage}`,
} as const;

/** Words that may come next in a line, and the part of the line that each takes the place of. */
export function completions(terminal: Terminal, line: string): [candidates: string[], part: string] {
  const { from, candidates } = complete(terminal.shell, line);
  const own = /^\S*$/.test(line) ? OWN_COMMANDS.filter((name) => name.startsWith(line)) : [];
  if (own.length + candidates.length > 0) return [[...own, ...candidates], own.length > 0 ? line : line.slice(from)];
  const [first = '', ...rest] = line.split(' ');
  if (rest.length === 0) return [[], line];
  // `why no…` and `get po…` are completed as if kubectl had been asked.
  const command = Object.hasOwn(COMMANDS, first) ? `kubectl get nodes ${rest.at(-1) ?? ''}` : `kubectl ${line}`;
  const asked = complete(terminal.shell, command);
  return [[...asked.candidates], command.slice(asked.from)];
}
