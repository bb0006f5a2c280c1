import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many nodes the clusters have that are measured. */
export const NODE_COUNTS = [10, 100, 1000] as const;

/** Writes a folder of notes: one with a simulator below what is seen first, and the clusters as scenarios. */
export async function writeBenchVault(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'en'), { recursive: true });
  await mkdir(path.join(folder, 'scenarios'));
  const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}, that stands above it.\n`);
  const note = `---\ntitle: A note\n---\n\n${paragraphs.join('\n')}\n\`\`\`simulator\nscenario: nodes-10\n\`\`\`\n`;
  await writeFile(path.join(folder, 'en', 'note.md'), note);
  for (const count of NODE_COUNTS) {
    await writeFile(path.join(folder, 'scenarios', `nodes-${count}.yaml`), scenario(count));
  }
}

/** An update begins every minute of the clock, so that something changes all the time. */
function scenario(nodes: number): string {
  const updates = Array.from(
    { length: 10 },
    (_, index) => `  - at: ${index * 60 + 1}s\n    setImage: {of: ds/agent, image: agent:v${index + 2}}\n`,
  );
  return `title: {ko: 노드 ${nodes}개, en: ${nodes} nodes}
nodes: ${nodes}
manifests: |
  apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: agent
  spec:
    selector:
      matchLabels: {app: agent}
    updateStrategy:
      rollingUpdate: {maxUnavailable: 20%}
    template:
      metadata:
        labels: {app: agent}
      spec:
        containers: [{name: agent, image: agent:v1}]
settled: true
events:
${updates.join('')}watch:
  until: 2s
`;
}
