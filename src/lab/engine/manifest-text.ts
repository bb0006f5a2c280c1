import { kubectl } from '#simulator';
import type { Play } from './play.ts';

/**
 * The manifest for an editor: of a workload as it is now, without what the server keeps for itself, else that of the scenario.
 * `of` is empty for the scenario's.
 */
export function manifestText({ run, start, variant }: Play, of: string): string {
  const written = start.scenario.variants[variant]?.manifests ?? start.scenario.manifests;
  if (of === '') return written;
  const parts = of.split('/');
  const namespace = parts.length === 3 ? (parts[0] ?? 'default') : 'default';
  const name = parts.slice(-2).join('/');
  const { stdout, exitCode } = kubectl(run.cluster, `kubectl get ${name} -n ${namespace} -o yaml`, { mayWait: false });
  return exitCode === 0 ? withoutServersPart(stdout) : written;
}

const KEPT_BY_SERVER = /^ {2}(?:creationTimestamp|generation|resourceVersion|uid|selfLink|managedFields):/;
const ANNOTATION_OF_SERVER =
  /^ {4}(?:deprecated\.daemonset\.template\.generation|deployment\.kubernetes\.io\/|kubectl\.kubernetes\.io\/last-applied)/;

/** YAML of an object without its status and the metadata that the server fills in. */
function withoutServersPart(yaml: string): string {
  const kept: string[] = [];
  let skips = -1;
  for (const line of yaml.split('\n')) {
    const indent = line.search(/\S/);
    if (skips >= 0 && indent > skips) continue;
    skips = -1;
    if (line.startsWith('status:') || KEPT_BY_SERVER.test(line) || ANNOTATION_OF_SERVER.test(line)) skips = indent;
    else kept.push(line);
  }
  return kept.join('\n').replace(/^ {2}annotations:\n(?! {4})/m, '');
}
