import type { Check } from '#simulator';
import { group, listOf, made, mapOf, needed, optional } from './groups.ts';
import { knownNode, workloadName } from './names.ts';
import { type Choices, oneKey } from './one-key.ts';
import { type Reader, isNothing, wrong } from './reader.ts';
import { formed, text, truth, whole } from './scalars.ts';

/** The value of a field, as JSON has it; nothing says that the field is not there. */
type Plain = string | number | boolean | { readonly gone: true };

const plain: Reader<Plain> = (reading, spot) => {
  if (isNothing(spot)) return { gone: true };
  const { found } = spot;
  if (found.kind === 'scalar' && found.value !== null) return found.value;
  return wrong(reading, spot, { ko: '글, 숫자, `true`나 `false`', en: 'a text, a number, `true` or `false`' });
};

function valueOf(value: Plain): string | number | boolean | null {
  return typeof value === 'object' ? null : value;
}

/** Looking must change nothing. */
const lookingCommand = formed(
  /^(?:kubectl|k) +(?:get|describe|rollout +(?:status|history)|events|logs|diff|version|api-resources) ?/,
  {
    ko: '`kubectl get pods`처럼 보기만 하는 명령',
    en: 'a command that only reads, such as `kubectl get pods`',
  },
);

const MOST = 1_000_000;

function places(is: 'podsOn' | 'noPodsOn'): Reader<Check> {
  return made(
    group<{ of: string; nodes: readonly string[] }>({ of: needed(workloadName), nodes: needed(listOf(knownNode)) }),
    (given): Check => ({ is, ...given }),
  );
}

function ofWorkload(is: 'rolledOut' | 'exists' | 'gone' | 'neverGap' | 'neverTwo'): Reader<Check> {
  return made(workloadName, (of): Check => ({ is, of }));
}

/** Readers of conditions, by the key that they are written with. */
const CHECKS: Choices<Check> = {
  podsOn: places('podsOn'),
  noPodsOn: places('noPodsOn'),
  status: made(
    group<{ of: string; counts: Readonly<Record<string, number>> }>({
      of: needed(workloadName),
      counts: needed(mapOf(whole(0, MOST))),
    }),
    (given): Check => ({ is: 'status', ...given }),
  ),
  rolledOut: ofWorkload('rolledOut'),
  image: made(
    group<{ of: string; image: string }>({ of: needed(workloadName), image: needed(text) }),
    (given): Check => ({ is: 'image', ...given }),
  ),
  field: made(
    group<{ of: string; path: string; value: Plain }>({
      of: needed(workloadName),
      path: needed(text),
      value: { read: plain, otherwise: () => ({ gone: true }) },
    }),
    ({ value, ...given }): Check => ({ is: 'field', ...given, value: valueOf(value) }),
  ),
  exists: ofWorkload('exists'),
  gone: ofWorkload('gone'),
  node: made(
    group<{
      name: string;
      ready: boolean | undefined;
      cordoned: boolean | undefined;
      labels: Readonly<Record<string, Plain>>;
      taints: readonly string[] | undefined;
    }>({
      name: needed(knownNode),
      ready: optional(truth, undefined),
      cordoned: optional(truth, undefined),
      labels: optional(mapOf(plain), {}),
      taints: optional(listOf(text), undefined),
    }),
    ({ name, ready, cordoned, labels, taints }): Check => ({
      is: 'node',
      node: name,
      ...(ready === undefined ? {} : { ready }),
      ...(cordoned === undefined ? {} : { cordoned }),
      labels: Object.fromEntries(
        Object.entries(labels).map(([key, value]) => [key, typeof value === 'object' ? null : String(value)]),
      ),
      ...(taints === undefined ? {} : { taints }),
    }),
  ),
  event: made(
    group<{ reason: string; contains: string | undefined }>({
      reason: needed(text),
      contains: optional(text, undefined),
    }),
    ({ reason, contains }): Check => ({ is: 'event', reason, ...(contains === undefined ? {} : { contains }) }),
  ),
  kubectl: made(
    group<{
      command: string;
      contains: readonly string[] | undefined;
      stdout: string | undefined;
      exitCode: number | undefined;
    }>({
      command: needed(lookingCommand),
      contains: optional(listOf(text), undefined),
      stdout: optional(text, undefined),
      exitCode: optional(whole(0, 255), undefined),
    }),
    ({ command, contains, stdout, exitCode }): Check => ({
      is: 'kubectl',
      command,
      ...(contains === undefined ? {} : { contains }),
      ...(stdout === undefined ? {} : { stdout }),
      ...(exitCode === undefined ? {} : { exitCode }),
    }),
  ),
  neverGap: ofWorkload('neverGap'),
  neverTwo: ofWorkload('neverTwo'),
  neverMoreUnavailable: made(
    group<{ of: string; than: number }>({ of: needed(workloadName), than: needed(whole(0, MOST)) }),
    (given): Check => ({ is: 'neverMoreUnavailable', ...given }),
  ),
};

/** A condition: a group with one key that says what must hold. */
export const check: Reader<Check> = oneKey(CHECKS);
