import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { restoreIndentation } from './restore-indentation.ts';

const DAEMON = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: sample
spec:
  updateStrategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 2
  selector:
    matchLabels:
      app: sample-app
  template:
    metadata:
      labels:
        app: sample-app
    spec:
      tolerations:
        - key: a
          operator: Exists
        - operator: Exists
      containers:
        # the only one
        - name: web
          image: nginx:1.27
          args:
            - --a
            - --b
          ports:
            - containerPort: 80
              name: http
          resources:
            limits:
              memory: 200Mi
            requests:
              cpu: 100m
        - name: side
          image: side:1.0
      volumes:
        - name: log
          hostPath:
            path: /var/log
`;

function atMargin(text: string): string {
  return text.replaceAll(/^ +/gm, '');
}

describe('a manifest without indentation', () => {
  it('gets it back', () => {
    expect(restoreIndentation(atMargin(DAEMON))?.text).toBe(DAEMON);
  });

  it('keeps a slip where it was meant', () => {
    const slipped = DAEMON.replace('maxUnavailable', 'maxUnavilable');
    expect(restoreIndentation(atMargin(slipped))?.text).toBe(slipped);
  });

  it.each([
    ['an unknown kind', 'apiVersion: example.com/v1\nkind: Own\nmetadata:\nname: a\n'],
    ['a block of text', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\nname: a\ndata:\na: |\nname: b\n'],
    ['a line that is nothing', 'apiVersion: v1\nkind: Pod\nmetadata:\nname: a\nand so on\n'],
  ])('is left alone with %s', (_what, text) => {
    expect(restoreIndentation(text)).toBeUndefined();
  });

  it('says so once, and what else is wrong at the lines where it stands', () => {
    const { diagnostics } = judge(
      atMargin(DAEMON.replace('maxUnavailable', 'maxUnavilable').replace('- name: side', '- name: web')),
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, line, column, path }) => [code, line, column, path])).toEqual([
      ['lost-indentation', 3, 1, 'metadata.name'],
      ['unknown-field', 9, 1, 'spec.updateStrategy.rollingUpdate.maxUnavilable'],
    ]);
  });
});
