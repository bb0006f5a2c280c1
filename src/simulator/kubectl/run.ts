import type { Cluster } from '../cluster/cluster.ts';
import type { Result } from './session.ts';
import { type Editor, openShell, runLineToEnd } from './shell/job.ts';

/**
 * Runs a command line such as `kubectl get ds -A | grep -c agent` to its end. Commands that wait, such as `drain`, let
 * virtual time pass, unless `mayWait` is off: then they do their work and go.
 */
export function kubectl(
  cluster: Cluster,
  line: string,
  {
    files = {},
    mayWait = true,
    edit,
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly mayWait?: boolean;
    readonly edit?: Editor | undefined;
  } = {},
): Result {
  return runLineToEnd(openShell(cluster, { ...files }), line, { mayWait, edit });
}
