import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { BASE_KINDS, objectWith } from '../testing/object-with.ts';
import { podJudge } from './pod-judge.ts';

class Missing extends Error {}

const judgePods = podJudge(() => {
  throw new Missing();
});

const daemonSet = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector: {matchLabels: {app: agent}}
  updateStrategy: {rollingUpdate: {maxSurge: 1}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      containers: [{name: agent, image: agent:v1}]
`;

describe('the judge of Pods', () => {
  it.each([
    ['a DaemonSet', daemonSet],
    ['one with a wrong type', daemonSet.replace('name: agent', 'name: 3')],
    ['several documents', `${daemonSet}---\n${daemonSet}`],
    ['YAML that cannot be read', daemonSet.replace('spec:', 'spec: [')],
    ['nothing', ''],
    ...['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet'].map((kind) => [kind, objectWith(kind)]),
  ])('says of %s what the whole judge says, without the rest', (_name, text = '') => {
    expect(judgePods(text)).toEqual(judge(text));
  });

  it.each([
    ['a field that is not known', daemonSet.replace('maxSurge', 'maxSurgee')],
    ['a fragment', 'tolerations:\n- operator: Exists\n'],
    ['a custom resource', daemonSet.replace('apps/v1', 'example.com/v1')],
    ['lost indentation', daemonSet.replaceAll(/^ +/gm, '')],
    ...BASE_KINDS.filter((kind) => !['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet'].includes(kind)).map((kind) => [
      kind,
      objectWith(kind),
    ]),
  ])('asks for the rest where a text is %s', (_name, text = '') => {
    expect(() => judgePods(text)).toThrow(Missing);
  });
});

describe('what a browser loads', () => {
  it('needs no part that the schema of Pods refers to and does not hold', () => {
    const read = (name: string): Record<string, string> =>
      JSON.parse(readFileSync(`src/manifests/schema/${name}.json`, 'utf8')) as Record<string, string>;
    const further = read('further-types');
    const named = Object.values(read('pod-types')).flatMap((fields) => fields.split(/[ :[{]+/));
    expect(named.filter((name) => name in further)).toEqual([]);
  });
});
