import type { Lang } from '#naming';
import type { Random } from './random.ts';
import { phrase, sentence } from './sentence.ts';
import { STUDY_WORDS } from './words.ts';

const fence = '```';

/** A manifest as a note on Kubernetes shows it, some twenty lines long. */
export function manifest(random: Random, name: string): string {
  const kind = random.pick(['DaemonSet', 'Deployment', 'StatefulSet']);
  const container = random.pick(STUDY_WORDS.en.things);
  const version = `${random.below(9)}.${random.below(30)}.${random.below(10)}`;
  return `${fence}yaml title="${name}.yaml"
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  labels:
    app: ${name}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      tolerations:
        - key: node-role.kubernetes.io/${random.pick(STUDY_WORDS.en.things)}
          operator: Exists
          effect: ${random.pick(['NoSchedule', 'NoExecute', 'PreferNoSchedule'])}
      containers:
        - name: ${container}
          image: registry.example/${container}:${version} # ${random.pick(STUDY_WORDS.en.manners)}
          resources:
            limits: { memory: ${16 * (1 + random.below(32))}Mi }
${fence}`;
}

/** What somebody typed into a shell, and what it answered. */
export function transcript(random: Random, name: string): string {
  const count = 1 + random.below(40);
  return `${fence}console
$ kubectl apply -f ${name}.yaml
daemonset.apps/${name} created
$ kubectl get daemonset ${name}
NAME   DESIRED   CURRENT   READY   AGE
${name}   ${count}   ${count}   ${random.below(count + 1)}   ${random.below(60)}s
${fence}`;
}

/** A Mermaid diagram. */
export function diagram(random: Random, lang: Lang): string {
  const thing = (): string => random.pick(STUDY_WORDS[lang].things);
  const edges = Array.from({ length: 5 }, (_, at) => `  N${at}[${thing()}] -->|${thing()}| N${at + 1}[${thing()}]`);
  return `${fence}mermaid\nflowchart LR\n${edges.join('\n')}\n${fence}`;
}

/** A table of three columns. */
export function table(random: Random, lang: Lang): string {
  const cell = (): string => random.pick(STUDY_WORDS[lang].things);
  const rows = Array.from(
    { length: 4 },
    () => `| ${cell()} | \`${random.pick(STUDY_WORDS.en.things)}\` | ${sentence(random, lang)} |`,
  );
  return [`| ${cell()} | ${cell()} | ${cell()} |`, '| --- | --- | :-- |', ...rows].join('\n');
}

/** A callout with a title. */
export function callout(random: Random, lang: Lang): string {
  const kind = random.pick(['note', 'tip', 'warning', 'example-']);
  const [name, fold] = [kind.replace('-', ''), kind.endsWith('-') ? '-' : ''];
  return `> [!${name}]${fold} ${phrase(random, lang)}\n> ${sentence(random, lang)}\n>\n> ${sentence(random, lang)}`;
}
