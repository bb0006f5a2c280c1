import { placeFinder, readYaml } from '#located';
import type { PerLang } from '#naming';
import type {
  Check,
  ImageBehaviour,
  Machine,
  ReadScenario,
  Scenario,
  ScenarioEvent,
  Solution,
  Task,
  TimedAction,
  Variant,
  Watch,
} from '#simulator';
import { actionBeside } from './reading/actions.ts';
import { behaviour } from './reading/behaviours.ts';
import { check } from './reading/checks.ts';
import { group, listOf, made, mapOf, needed, optional } from './reading/groups.ts';
import { knowNames } from './reading/know-names.ts';
import { manifestText } from './reading/manifest-text.ts';
import { commandText, workloadName } from './reading/names.ts';
import { nodes } from './reading/nodes.ts';
import { type RawFault, type Reader, type Reading, fault, wrong } from './reading/reader.ts';
import { formed, perLang, seconds, truth, whole } from './reading/scalars.ts';

const FIRST_MINOR = 22;
const LAST_MINOR = 36;
/** Before daemon pods went through the scheduler: kept for teaching. */
const OLD_MINOR = 11;
const NEWEST_MINOR = 35;

/** A version of Kubernetes; as a number `1.30` would be `1.3`, so it is read as it is written. */
const version: Reader<number> = (reading, spot) => {
  const written = spot.found.kind === 'scalar' ? spot.found.text : '';
  const minor = Number(/^v?1\.(\d+)$/.exec(written)?.[1] ?? NaN);
  if (minor === OLD_MINOR || (minor >= FIRST_MINOR && minor <= LAST_MINOR)) return minor;
  return wrong(reading, spot, {
    ko: `쿠버네티스 버전(\`1.${String(FIRST_MINOR)}\`–\`1.${String(LAST_MINOR)}\`, 또는 \`1.${String(OLD_MINOR)}\`)`,
    en: `a version of Kubernetes (\`1.${String(FIRST_MINOR)}\`–\`1.${String(LAST_MINOR)}\`, or \`1.${String(OLD_MINOR)}\`)`,
  });
};

/** `{at: 30s, cordon: node1}`; `at` may be left out where nothing has to wait. */
function timed(needsTime: boolean, ...beside: readonly string[]): Reader<TimedAction> {
  const act = actionBeside('at', ...beside);
  return (reading, spot) => {
    const action = act(reading, spot);
    const entry = spot.found.kind === 'map' ? spot.found.entries.find(({ key }) => key === 'at') : undefined;
    if (entry === undefined && needsTime && spot.found.kind === 'map') {
      return fault(reading, spot, {
        code: 'scenario-missing-key',
        message: { ko: '`at` 키가 빠졌습니다.', en: 'The key `at` is missing.' },
        advice: { ko: '언제 일어나는지 `at: 30s`처럼 씁니다.', en: 'Say when it happens: `at: 30s`.' },
      });
    }
    const at = entry === undefined ? 0 : seconds(reading, { found: entry.value, path: `${spot.path}.at` });
    return at === null || action === null ? null : { at, action };
  };
}

const event: Reader<ScenarioEvent> = (reading, spot) => {
  const read = timed(true, 'note')(reading, spot);
  const entry = spot.found.kind === 'map' ? spot.found.entries.find(({ key }) => key === 'note') : undefined;
  const note = entry && perLang(reading, { found: entry.value, path: `${spot.path}.note` });
  return read && { ...read, note: note ?? undefined };
};

const watch = group<Watch>({
  objects: optional(listOf(workloadName), []),
  table: optional(commandText, undefined),
  until: optional(seconds, undefined),
});

const variant: Reader<Variant> = made(
  group<Omit<Variant, 'minor'> & { readonly kubernetes: number | undefined }>({
    title: needed(perLang),
    kubernetes: optional(version, undefined),
    manifests: optional(manifestText, undefined),
    nodes: optional(nodes, undefined),
  }),
  ({ kubernetes, ...rest }) => ({ ...rest, minor: kubernetes }),
);

const solution = group<Solution>({ text: needed(perLang), steps: optional(listOf(timed(false)), []) });

const task = group<Task>({
  id: needed(
    formed(/^[a-z0-9-]{1,60}$/, {
      ko: '영어 소문자, 숫자, `-`로 된 이름',
      en: 'a name of lower-case letters, digits and `-`',
    }),
  ),
  question: needed(perLang),
  hints: optional(listOf(perLang), []),
  checks: needed(listOf<Check>(check)),
  solution: needed(solution),
});

/** The keys of a scenario as they are written. */
interface Written {
  readonly order: number;
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
  readonly kubernetes: number;
  readonly seed: number;
  readonly nodes: readonly Machine[];
  readonly images: Readonly<Record<string, ImageBehaviour>>;
  readonly startTime: number;
  readonly stopTime: number;
  readonly manifests: string;
  readonly settled: boolean;
  readonly events: readonly ScenarioEvent[];
  readonly watch: Watch;
  readonly variants: readonly Variant[];
  readonly tasks: readonly Task[];
}

/** Where scenarios stand that do not say it. */
const LAST_PLACE = 1000;

const MOST_SEED = 4_294_967_295;

const scenario: Reader<Scenario> = made(
  group<Written>({
    order: optional(whole(0, LAST_PLACE), LAST_PLACE),
    title: needed(perLang),
    description: optional(perLang, { ko: '', en: '' }),
    kubernetes: optional(version, NEWEST_MINOR),
    seed: optional(whole(0, MOST_SEED), 1),
    nodes: optional(nodes, []),
    images: optional(mapOf(behaviour), {}),
    startTime: optional(seconds, 2),
    stopTime: optional(seconds, 1),
    manifests: optional(manifestText, ''),
    settled: optional(truth, false),
    events: optional(listOf(event), []),
    watch: optional(watch, { objects: [], table: undefined, until: undefined }),
    variants: optional(listOf(variant), []),
    tasks: optional(listOf(task), []),
  }),
  ({ kubernetes, startTime, stopTime, events, ...rest }): Scenario => ({
    ...rest,
    minor: kubernetes,
    startSeconds: startTime,
    stopSeconds: stopTime,
    events: events.toSorted((a, b) => a.at - b.at),
  }),
);

/**
 * Reads a scenario: one YAML document. Never throws. Faults stand in the order of the text, with the server's own words for those
 * of manifests; with any fault there is no scenario.
 */
export function readScenario(text: string): ReadScenario {
  const { root, faults: yaml } = readYaml(text);
  const reading: Reading = { text, faults: yaml.map(yamlFault), nodesNamed: [] };
  const isReadable = yaml.length === 0;
  const read = isReadable && root !== undefined ? scenario(reading, { found: root, path: '' }) : null;
  if (isReadable && root === undefined) reading.faults.push(EMPTY);
  if (read !== null && root !== undefined) knowNames(reading, read, { found: root, path: '' });
  const placeOf = placeFinder('', text);
  const faults = reading.faults
    .toSorted((a, b) => a.start - b.start)
    .map(({ code, message, advice, path, start }) => {
      const { line, column } = placeOf(start);
      return { code, message, advice, path, start, line, column };
    });
  return { scenario: faults.length === 0 ? (read ?? undefined) : undefined, faults };
}

function yamlFault({ start, reason, advice }: ReturnType<typeof readYaml>['faults'][number]): RawFault {
  return { code: 'scenario-yaml', message: reason, advice, path: '', start };
}

const EMPTY: RawFault = {
  code: 'scenario-empty',
  message: { ko: '시나리오가 비어 있습니다.', en: 'The scenario is empty.' },
  advice: { ko: '`title`과 `nodes`로 시작하세요.', en: 'Start with `title` and `nodes`.' },
  path: '',
  start: 0,
};
