import { describe, expect, it } from 'vitest';
import { type Verdict, judge } from './index.ts';
import { allKinds } from './schema/kinds.ts';
import { shapeOf } from './schema/types.ts';
import type { Shape } from './schema/shape.ts';
import { BASE_KINDS, objectWith } from './testing/object-with.ts';

/** The same sequence each time, so that a failure comes back. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const YAML = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  labels: &labels {app: agent, "tier": 'x'}
spec:
  updateStrategy:
    rollingUpdate: {maxUnavailable: 10%, maxSurge: 0}
  selector:
    matchLabels: *labels
  template:
    metadata:
      labels:
        <<: *labels
    spec:
      tolerations:
      - key: node-role.kubernetes.io/control-plane
        operator: Exists
        effect: NoSchedule
      containers:
      - name: agent
        image: registry.example.com/agent:1.0
        args: ["--port", "80"]
        resources: {limits: {memory: 200Mi}, requests: {cpu: 100m}}
        volumeMounts: [{name: log, mountPath: /var/log}]
        livenessProbe: {httpGet: {path: /, port: 80}}
      volumes:
      - name: log
        hostPath: {path: /var/log}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: text}
data:
  a: |
    several
    lines
`;

const FRAGMENTS = [
  'spec:\n  updateStrategy:\n    type: RollingUpdate\n    rollingUpdate:\n      maxUnavailable: 1\n',
  'tolerations:\n- key: a\n  operator: Exists\n',
  '- name: web\n  image: nginx:1.27\n',
];

const SCRAPS = [
  '\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '-',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!!int ',
  '|',
  '>',
  '%',
  '@',
  '0',
  '-1',
  'null',
  '~',
  'true',
  '1e99',
  '99999999999',
  'ㅎ한글',
  '\ud83d\ude00',
  '\ud83d',
  '---\n',
  '...\n',
  '<<: ',
  '\r\n',
  '\0',
  '{{ x }}',
  '9'.repeat(400),
];

function mutated(text: string, random: () => number): string {
  let result = text;
  const pick = (length: number): number => Math.floor(random() * length);
  for (let count = 1 + pick(3); count > 0; count--) {
    const at = pick(result.length + 1);
    const length = 1 + pick(12);
    const scrap = SCRAPS[pick(SCRAPS.length)] ?? '';
    const from = pick(result.length + 1);
    const copied = result.slice(from, from + 1 + pick(40));
    result =
      [
        () => result.slice(0, at) + scrap + result.slice(at),
        () => result.slice(0, at) + result.slice(at + length),
        () => result.slice(0, at) + scrap + result.slice(at + length),
        () => result.slice(0, at) + copied + result.slice(at),
        () =>
          result
            .split('\n')
            .filter((_line, index, lines) => index !== at % lines.length)
            .join('\n'),
        () => result.replace(/: (?=[^\n])/g, (colon) => (random() < 0.1 ? `: ${scrap} ` : colon)),
      ][pick(6)]?.() ?? result;
  }
  return result;
}

/** Places outside the text, or the wrong way round. */
function misplaced(text: string, { diagnostics }: Verdict): unknown[] {
  const lines = text.split('\n');
  return diagnostics.filter(({ line, column, endLine, endColumn }) => {
    const isInside = (at: number, where: number): boolean =>
      at >= 1 && at <= lines.length && where >= 1 && where <= (lines[at - 1] ?? '').length + 1;
    return (
      !isInside(line, column) ||
      !isInside(endLine, endColumn) ||
      endLine < line ||
      (endLine === line && endColumn < column)
    );
  });
}

describe('judging', () => {
  it('neither fails on damaged manifests nor points outside of them', () => {
    const random = randomNumbers(6);
    const sources = [YAML, YAML, ...FRAGMENTS, ...BASE_KINDS.map((kind) => objectWith(kind))];
    for (let round = 0; round < 10_000; round++) {
      const text = mutated(sources[Math.floor(random() * sources.length)] ?? YAML, random);
      const context = random() < 0.2 ? '## DaemonSet 업데이트' : '';
      let verdict: Verdict;
      try {
        verdict = judge(text, { context, title: 'DaemonSets', prose: '' });
      } catch (error) {
        throw new Error(`Round ${round} failed on ${JSON.stringify(text)}`, { cause: error });
      }
      expect(misplaced(text, verdict), JSON.stringify(text)).toEqual([]);
    }
  });

  it.each([...allKinds()].map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind] as const))(
    'reaches every field of %s',
    (_name, known) => {
      const { apiVersion, kind } = known;
      for (const scalar of ['text', 'Always', 3, true]) {
        const object = { ...(filled(shapeOf(known), 12, scalar) as object), apiVersion, kind };
        expect(judge(JSON.stringify(object)).documents).toHaveLength(1);
      }
    },
  );
});

/** A value of a shape with all its fields, so that the rules look everywhere. */
function filled(shape: Shape, depth: number, scalar: string | number | boolean): unknown {
  if (shape.kind === 'list')
    return depth === 0 ? [] : [filled(shape.items, depth - 1, scalar), filled(shape.items, depth - 1, scalar)];
  if (shape.kind === 'map') return { key: filled(shape.values, depth - 1, scalar) };
  if (shape.kind === 'object') {
    const entries = [...shape.fields].filter(([name]) => name !== 'status' && name !== 'managedFields');
    return depth <= 0
      ? {}
      : Object.fromEntries(entries.map(([name, field]) => [name, filled(field, depth - 1, scalar)]));
  }
  const text = typeof scalar === 'string' ? scalar : 'a';
  const number = typeof scalar === 'number' ? scalar : 1;
  return {
    s: text,
    y: 'eA==',
    b: scalar === true,
    i: number,
    l: number,
    d: number,
    x: number,
    q: String(number),
    t: '2026-01-01T00:00:00Z',
    u: '2026-01-01T00:00:00.0Z',
    a: {},
  }[shape.scalar];
}
