import { type Cluster, type Completion, complete, openShell } from '#simulator';

/** What a line of the terminal can go on with at the cursor. */
export function completionAt(cluster: Cluster, line: string, cursor: number): Completion {
  return complete(openShell(cluster), line, cursor);
}
