import type { Container, PodTemplate } from '../../objects/pod.ts';
import { formatLabels } from '../printing/columns.ts';
import { multiline } from './multiline.ts';
import { tabbed } from './prefix-table.ts';
import { tolerationLines } from './tolerations.ts';

/** A template as `rollout history --revision` shows it (printTemplate). */
export function podTemplateText(template: PodTemplate): string {
  return tabbed(podTemplateLines(template));
}

/** DescribePodTemplate (kubectl/pkg/describe/describe.go) */
export function podTemplateLines({ metadata = {}, spec }: PodTemplate): string[] {
  const annotations = metadata.annotations ?? {};
  return [
    'Pod Template:',
    ...multiline('Labels', metadata.labels ?? {}, '=', '  '),
    ...(Object.keys(annotations).length > 0 ? multiline('Annotations', annotations, ': ', '  ') : []),
    ...(spec.serviceAccountName === undefined ? [] : [`  Service Account:\t${spec.serviceAccountName}`]),
    ...containersLines('Init Containers', spec.initContainers ?? []),
    ...containersLines('Containers', spec.containers),
    ...volumesLines(spec.volumes ?? []),
    ...(spec.priorityClassName === undefined ? [] : [`  Priority Class Name:\t${spec.priorityClassName}`]),
    `  Node-Selectors:\t${formatLabels(spec.nodeSelector ?? {})}`,
    ...tolerationLines(spec.tolerations ?? [], '  '),
  ];
}

function containersLines(title: string, containers: readonly Container[]): string[] {
  if (containers.length === 0) return title === 'Containers' ? ['  Containers:\t<none>'] : [];
  return [`  ${title}:`, ...containers.flatMap(containerLines)];
}

function containerLines({
  name,
  image,
  ports = [],
  command = [],
  args = [],
  env = [],
  volumeMounts = [],
  resources,
}: Container): string[] {
  const protocol = (port: { readonly protocol?: string }): string => port.protocol ?? 'TCP';
  const list = (texts: readonly string[]): string => texts.join(', ');
  const portText = list(
    ports.map(
      (port) => `${String(port.containerPort)}/${protocol(port)}${port.name === undefined ? '' : ` (${port.name})`}`,
    ),
  );
  const hostText = list(
    ports.map(
      (port) => `${String(port.hostPort ?? 0)}/${protocol(port)}${port.name === undefined ? '' : ` (${port.name})`}`,
    ),
  );
  const plural = ports.length > 1 ? 's' : '';
  const resourceLines = (kind: string, values: Readonly<Record<string, string | number>> | undefined): string[] => {
    const entries = Object.entries(values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0
      ? []
      : [`    ${kind}:`, ...entries.map(([key, value]) => `      ${key}:\t${String(value)}`)];
  };
  return [
    `   ${name}:`,
    `    Image:\t${image}`,
    `    Port${plural}:\t${portText === '' ? '<none>' : portText}`,
    `    Host Port${plural}:\t${hostText === '' ? '<none>' : hostText}`,
    ...block('Command', command),
    ...block('Args', args),
    ...resourceLines('Limits', resources?.limits),
    ...resourceLines('Requests', resources?.requests),
    ...(env.length === 0
      ? ['    Environment:\t<none>']
      : ['    Environment:', ...env.map((one) => `      ${one.name}:\t${one.value ?? ''}`)]),
    ...(volumeMounts.length === 0
      ? ['    Mounts:\t<none>']
      : [
          '    Mounts:',
          ...volumeMounts
            .toSorted((a, b) => (a.mountPath < b.mountPath ? -1 : 1))
            .map((one) => `      ${one.mountPath} from ${one.name} (${one.readOnly === true ? 'ro' : 'rw'})`),
        ]),
  ];
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`    ${title}:`, ...lines.map((line) => `      ${line}`)];
}

const VOLUME_TEXTS: Readonly<Record<string, string>> = {
  hostPath: 'HostPath (bare host directory volume)',
  emptyDir: "EmptyDir (a temporary directory that shares a pod's lifetime)",
  configMap: 'ConfigMap (a volume populated by a ConfigMap)',
  secret: 'Secret (a volume populated by a Secret)',
  persistentVolumeClaim: 'PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)',
};

function volumesLines(volumes: NonNullable<PodTemplate['spec']['volumes']>): string[] {
  if (volumes.length === 0) return ['  Volumes:\t<none>'];
  return ['  Volumes:', ...volumes.flatMap(volumeLines)];
}

function volumeLines({ name, ...source }: NonNullable<PodTemplate['spec']['volumes']>[number]): string[] {
  const [type = '', content] = Object.entries(source)[0] ?? [];
  const text = (key: string): string => {
    const found: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
    return typeof found === 'string' ? found : typeof found === 'boolean' ? String(found) : '';
  };
  const start = [`   ${name}:`, `    Type:\t${VOLUME_TEXTS[type] ?? type}`];
  switch (type) {
    case 'hostPath':
      return [...start, `    Path:\t${text('path')}`, `    HostPathType:\t${text('type')}`];
    case 'emptyDir': {
      const limit = text('sizeLimit');
      return [...start, `    Medium:\t${text('medium')}`, `    SizeLimit:\t${limit === '' ? '<unset>' : limit}`];
    }
    case 'configMap':
      return [
        ...start,
        `    Name:\t${text('name')}`,
        `    Optional:\t${text('optional') === 'true' ? 'true' : 'false'}`,
      ];
    case 'secret':
      return [
        ...start,
        `    SecretName:\t${text('secretName')}`,
        `    Optional:\t${text('optional') === 'true' ? 'true' : 'false'}`,
      ];
    case 'persistentVolumeClaim':
      return [
        ...start,
        `    ClaimName:\t${text('claimName')}`,
        `    ReadOnly:\t${text('readOnly') === 'true' ? 'true' : 'false'}`,
      ];
    default:
      return start;
  }
}
