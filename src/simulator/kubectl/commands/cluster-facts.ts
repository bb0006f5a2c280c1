import { type Arguments, isOn } from '../arguments/flags.ts';
import { RESOURCES, qualifiedPlural } from '../arguments/resources.ts';
import { newTable } from '../printing/table.ts';
import { yamlText } from '../printing/yaml-text.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl api-resources`: the kinds that are simulated (kubectl/pkg/cmd/apiresources/apiresources.go). */
export function apiResources({ out }: Session, given: Arguments): void {
  const { flags } = given;
  const output = flags.get('output') ?? '';
  if (!['', 'wide', 'name'].includes(output)) throw new CommandError(`error: --output ${output} is not available`);
  const order = flags.get('sort-by') ?? '';
  if (!['', 'name', 'kind'].includes(order)) throw new CommandError('error: --sort-by accepts only name or kind');
  const keyOf = (resource: (typeof RESOURCES)[number]): string =>
    `${order === 'kind' ? resource.kind : order === 'name' ? '' : resource.group} ${resource.plural}`;
  const shown = RESOURCES.filter(
    ({ group, isNamespaced }) =>
      (!flags.has('api-group') || flags.get('api-group') === group) &&
      (!flags.has('namespaced') || isOn(given, 'namespaced') === isNamespaced),
  ).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  if (output === 'name') {
    out.push(shown.map((resource) => `${qualifiedPlural(resource)}\n`).join(''));
    return;
  }
  const rows = shown.map(({ plural, short, group, isNamespaced, kind }) => {
    const wide = output === 'wide' ? ['create,delete,deletecollection,get,list,patch,update,watch', ''] : [];
    return [plural, short.join(','), group === '' ? 'v1' : `${group}/v1`, String(isNamespaced), kind, ...wide];
  });
  const header = [
    'NAME',
    'SHORTNAMES',
    'APIVERSION',
    'NAMESPACED',
    'KIND',
    ...(output === 'wide' ? ['VERBS', 'CATEGORIES'] : []),
  ];
  out.push(newTable()(isOn(given, 'no-headers') ? rows : [header, ...rows]));
}

/** `kubectl api-versions` */
export function apiVersions({ out }: Session): void {
  const versions = new Set(RESOURCES.map(({ group }) => (group === '' ? 'v1' : `${group}/v1`)));
  out.push(
    [...versions]
      .sort()
      .map((version) => `${version}\n`)
      .join(''),
  );
}

/** `kubectl version`: client and server are of the same version here (kubectl/pkg/cmd/version/version.go). */
export function version({ cluster, out }: Session, given: Arguments): void {
  const gitVersion = `v1.${String(cluster.settings.minor)}.0`;
  const output = given.flags.get('output') ?? '';
  const isClientOnly = isOn(given, 'client');
  const told = { gitVersion, major: '1', minor: String(cluster.settings.minor) };
  const all = { clientVersion: told, kustomizeVersion: 'v5.7.1', ...(isClientOnly ? {} : { serverVersion: told }) };
  if (output === 'json') out.push(`${JSON.stringify(all, undefined, 2)}\n`);
  else if (output === 'yaml') out.push(`${yamlText(all)}\n`);
  else if (output !== '') throw new CommandError("error: --output must be 'yaml' or 'json'");
  else {
    out.push(`Client Version: ${gitVersion}\nKustomize Version: v5.7.1\n`);
    if (!isClientOnly) out.push(`Server Version: ${gitVersion}\n`);
  }
}

const SERVER = 'https://127.0.0.1:6443';

/** `kubectl cluster-info` */
export function clusterInfo({ out }: Session): void {
  out.push(
    `Kubernetes control plane is running at ${SERVER}\n\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.\n`,
  );
}

const CONTEXT = 'simulator';

/** `kubectl config …`: there is one context, of which only the namespace may be changed. */
export function config({ shell, out }: Session, given: Arguments): void {
  switch (given.command) {
    case 'config current-context':
      out.push(`${CONTEXT}\n`);
      return;
    case 'config get-contexts': {
      const row = ['*', CONTEXT, CONTEXT, CONTEXT, shell.namespace === 'default' ? '' : shell.namespace];
      const header = ['CURRENT', 'NAME', 'CLUSTER', 'AUTHINFO', 'NAMESPACE'];
      out.push(
        given.flags.get('output') === 'name'
          ? `${CONTEXT}\n`
          : newTable()(isOn(given, 'no-headers') ? [row] : [header, row]),
      );
      return;
    }
    default: {
      const [name] = given.words;
      if (name === undefined && !isOn(given, 'current')) {
        throw new CommandError("error: unexpected args: []\nSee 'kubectl config set-context -h' for help and examples");
      }
      if (name !== undefined && name !== CONTEXT)
        throw new CommandError(`error: there is only the context "${CONTEXT}" here`);
      shell.namespace = given.flags.get('namespace') ?? shell.namespace;
      out.push(`Context "${CONTEXT}" modified.\n`);
    }
  }
}

/** `kubectl top`: nobody has installed a metrics server. */
export function top(): void {
  throw new CommandError('error: Metrics API not available');
}
