import type { Container, Pod } from '../../objects/pod.ts';
import { longTimeText } from '../printing/time-text.ts';

type Probe = Readonly<Record<string, unknown>>;

/** What the schema lets stand in a container beside what the simulator itself works with. */
type FullContainer = Omit<Container, 'env' | 'volumeMounts'> & {
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly startupProbe?: Probe;
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: Readonly<Record<string, Source>>;
  }[];
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly readOnly?: boolean;
    readonly subPath?: string;
  }[];
};

interface Source {
  readonly apiVersion?: string;
  readonly fieldPath?: string;
  readonly resource?: string;
  readonly name?: string;
  readonly key?: string;
  readonly optional?: boolean;
}

/** Containers of a pod, or of a template if there is no pod (describeContainers, describe.go). */
export function containerLines(title: string, containers: readonly Container[], pod?: Pod, crashSeconds = 0): string[] {
  const space = pod === undefined ? '  ' : '';
  return [
    `${space}${title}:`,
    ...containers.flatMap((container) => oneContainer(container, space === '' ? '  ' : '   ', pod, crashSeconds)),
  ];
}

function oneContainer(container: FullContainer, indent: string, pod: Pod | undefined, crashSeconds: number): string[] {
  const { name, image, ports = [], command = [], args = [], resources } = container;
  const hasStatus = pod?.spec.nodeName !== undefined;
  const isKnown = pod?.status.container.startedAt !== undefined || (pod?.status.container.restarts ?? 0) > 0;
  const id = isKnown ? `containerd://${(pod?.metadata.uid ?? '').replaceAll('-', '').repeat(2)}` : '';
  const portText = (key: 'containerPort' | 'hostPort'): string =>
    ports
      .map(
        (port) =>
          `${String(port[key] ?? 0)}/${port.protocol ?? 'TCP'}${port.name === undefined ? '' : ` (${port.name})`}`,
      )
      .join(', ');
  const plural = ports.length > 1 ? 's' : '';
  return [
    `${indent}${name}:`,
    ...(hasStatus ? [`    Container ID:\t${id}`] : []),
    `    Image:\t${image}`,
    ...(hasStatus ? [`    Image ID:\t${isKnown ? image : ''}`] : []),
    `    Port${plural}:\t${orNone(portText('containerPort'))}`,
    `    Host Port${plural}:\t${orNone(portText('hostPort'))}`,
    ...block('Command', command),
    ...block('Args', args),
    ...(hasStatus ? stateLines(pod, crashSeconds) : []),
    ...resourceLines('Limits', resources?.limits),
    ...resourceLines('Requests', resources?.requests),
    ...probeLine('Liveness', container.livenessProbe),
    ...probeLine('Readiness', container.readinessProbe),
    ...probeLine('Startup', container.startupProbe),
    ...envLines(container),
    ...mountLines(container),
  ];
}

function orNone(text: string): string {
  return text === '' ? '<none>' : text;
}

function block(title: string, texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split('\n'));
  return lines.length === 0 ? [] : [`    ${title}:`, ...lines.map((line) => `      ${line}`)];
}

/** describeContainerState, describeStatus */
function stateLines({ status: { container, ready } }: Pod, crashSeconds: number): string[] {
  const { lastFinishedAt: end } = container;
  const ended = (title: string, reason: string): string[] => [
    `    ${title}:\tTerminated`,
    ...(reason === '' ? [] : [`      Reason:\t${reason}`]),
    `      Exit Code:\t${String(container.exitCode ?? 1)}`,
    `      Started:\t${longTimeText((end ?? 0) - crashSeconds * 1000)}`,
    `      Finished:\t${longTimeText(end ?? 0)}`,
  ];
  let now: string[] = ['    State:\tWaiting', `      Reason:\t${container.waiting ?? 'ContainerCreating'}`];
  if (container.running === true)
    now = ['    State:\tRunning', `      Started:\t${longTimeText(container.startedAt ?? 0)}`];
  else if (container.terminated !== undefined) now = ended('State', container.terminated);
  const hasLast = end !== undefined && container.terminated === undefined;
  const isReady = container.running === true && (container.ready ?? ready);
  return [
    ...now,
    ...(hasLast ? ended('Last State', 'Error') : []),
    `    Ready:\t${isReady ? 'True' : 'False'}`,
    `    Restart Count:\t${String(container.restarts)}`,
  ];
}

function resourceLines(title: string, values: Readonly<Record<string, string | number>> | undefined): string[] {
  const entries = Object.entries(values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0
    ? []
    : [`    ${title}:`, ...entries.map(([key, value]) => `      ${key}:\t${String(value)}`)];
}

/** DescribeProbe */
function probeLine(title: string, probe: Probe | undefined): string[] {
  if (probe === undefined) return [];
  const number = (key: string, otherwise: number): string => text(probe[key], String(otherwise));
  const attributes = `delay=${number('initialDelaySeconds', 0)}s timeout=${number('timeoutSeconds', 1)}s period=${number('periodSeconds', 10)}s successThreshold=${number('successThreshold', 1)} failureThreshold=${number('failureThreshold', 3)}`;
  const part = (key: string): Readonly<Record<string, unknown>> | undefined =>
    probe[key] as Readonly<Record<string, unknown>> | undefined;
  const [exec, http, tcp, grpc] = [part('exec'), part('httpGet'), part('tcpSocket'), part('grpc')];
  let what = 'unknown';
  if (exec !== undefined) what = `exec [${(exec['command'] as readonly string[] | undefined)?.join(' ') ?? ''}]`;
  else if (http !== undefined) {
    const scheme = text(http['scheme'], 'HTTP').toLowerCase();
    what = `http-get ${scheme}://${text(http['host'], '')}:${text(http['port'], '')}${text(http['path'], '')}`;
  } else if (tcp !== undefined) what = `tcp-socket ${text(tcp['host'], '')}:${text(tcp['port'], '')}`;
  else if (grpc !== undefined) what = `grpc <pod>:${text(grpc['port'], '')} ${text(grpc['service'], '')}`;
  return [`    ${title}:\t${what} ${attributes}`];
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

/** describeContainerEnvVars */
function envLines({ env = [] }: FullContainer): string[] {
  if (env.length === 0) return ['    Environment:\t<none>'];
  const lines = env.flatMap(({ name, value = '', valueFrom }) => {
    if (valueFrom === undefined) {
      return value.split('\n').map((line, index) => `      ${index === 0 ? `${name}:` : ''}\t${line}`);
    }
    const { fieldRef, resourceFieldRef, secretKeyRef, configMapKeyRef } = valueFrom;
    if (fieldRef !== undefined)
      return [`      ${name}:\t (${fieldRef.apiVersion ?? 'v1'}:${fieldRef.fieldPath ?? ''})`];
    if (resourceFieldRef !== undefined) return [`      ${name}:\t (${resourceFieldRef.resource ?? ''})`];
    const key = secretKeyRef ?? configMapKeyRef;
    const place = secretKeyRef === undefined ? 'of config map' : 'in secret';
    const optional = String(key?.optional ?? false);
    return [
      `      ${name}:\t<set to the key '${key?.key ?? ''}' ${place} '${key?.name ?? ''}'>\tOptional: ${optional}`,
    ];
  });
  return ['    Environment:', ...lines];
}

/** describeContainerVolumes */
function mountLines({ volumeMounts = [] }: FullContainer): string[] {
  if (volumeMounts.length === 0) return ['    Mounts:\t<none>'];
  const sorted = volumeMounts.toSorted((a, b) => (a.mountPath < b.mountPath ? -1 : 1));
  return [
    '    Mounts:',
    ...sorted.map(({ mountPath, name, readOnly, subPath = '' }) => {
      const flags = [readOnly === true ? 'ro' : 'rw', ...(subPath === '' ? [] : [`path="${subPath}"`])];
      return `      ${mountPath} from ${name} (${flags.join(',')})`;
    }),
  ];
}
