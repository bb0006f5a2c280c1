import type { Cluster } from '../../cluster/cluster.ts';
import { advance } from '../../cluster/run.ts';
import { addNode } from '../../nodes/machines.ts';
import { startCluster } from '../../start-cluster.ts';
import type { Shell } from '../session.ts';
import { type Editor, openShell, runLineToEnd } from '../shell/job.ts';

/** A DaemonSet that says only what it must. */
export const AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
      - name: agent
        image: app:v1
`;

/** A shell on a cluster with nodes of these names, all ready, and `ds.yaml` at hand. */
export function shellWith(nodes: readonly string[], files: Record<string, string> = {}): Shell {
  const cluster: Cluster = startCluster();
  for (const name of nodes) addNode(cluster, { name });
  return openShell(cluster, { 'ds.yaml': AGENT, ...files });
}

/**
 * A transcript as it comes out when its commands are run: the lines that begin with `$ ` are typed in, `# 5 s` lets time pass,
 * all else is put anew. Errors stand among the output as in a terminal, the exit code behind it in brackets unless it is 0.
 * Ends of pod names become `?????`, since no rule of Kubernetes tells them.
 */
export function played(shell: Shell, transcript: string, edit?: Editor): string {
  const lines: string[] = [];
  for (const line of transcript.split('\n')) {
    const seconds = /^# (\d+) s$/.exec(line)?.[1];
    if (seconds !== undefined) advance(shell.cluster, Number(seconds));
    if (seconds !== undefined || line.startsWith('$ ')) lines.push(line);
    if (!line.startsWith('$ ')) continue;
    const { stdout, stderr, exitCode } = runLineToEnd(shell, line.slice(2), { edit });
    const text = `${stdout}${stderr}${exitCode === 0 ? '' : `[${String(exitCode)}]\n`}`;
    lines.push(...text.split('\n').slice(0, -1));
  }
  return lines
    .map((line) => line.replaceAll(/\b([a-z]+(?:-[a-z]+)*)-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g, '$1-?????'))
    .join('\n');
}
