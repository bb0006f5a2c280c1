import { describe, expect, it } from 'vitest';
import { ALL_PARTS } from '../all-parts.ts';
import { suggestionsAt } from './index.ts';
import { type Suggestion, suggestionsIn } from './suggestions.ts';

const HEAD = 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: agent\n';
const POD = `${HEAD}spec:\n  template:\n    spec:\n`;

/** What may stand at the bar of a text. */
function at(text: string): { readonly options: readonly Suggestion[]; readonly typed: string } {
  const offset = text.indexOf('|');
  const whole = text.replace('|', '');
  const found = suggestionsIn(whole, offset, 'en', ALL_PARTS);
  return { options: found?.options ?? [], typed: found === undefined ? '' : whole.slice(found.from, found.to) };
}

function labels(text: string): string[] {
  return at(text).options.map(({ label }) => label);
}

describe('keys', () => {
  it.each([
    ['at the root', `${HEAD}|`, ['spec', 'status']],
    ['half typed', `${HEAD}sp|`, ['spec', 'status']],
    [
      'below a key',
      `${HEAD}spec:\n  |`,
      ['selector', 'template', 'minReadySeconds', 'revisionHistoryLimit', 'updateStrategy'],
    ],
    [
      'of which some stand there',
      `${HEAD}spec:\n  |\n  selector: {}\n  template:\n`,
      ['minReadySeconds', 'revisionHistoryLimit', 'updateStrategy'],
    ],
    ['in a key that is there', `${HEAD}spec:\n  up|Strategy:\n    type: OnDelete\n`, ['updateStrategy', 'selector']],
    [
      'behind a line that lost its colon',
      `${HEAD}spec:\n  selector\n  updateStrategy:\n    |`,
      ['rollingUpdate', 'type'],
    ],
    [
      'behind quotation marks that never close',
      `${HEAD}spec:\n  minReadySeconds: "1\n  updateStrategy:\n    |`,
      ['rollingUpdate', 'type'],
    ],
    ['further in than usual', `${HEAD}spec:\n      updateStrategy:\n          |`, ['rollingUpdate', 'type']],
    ['in an item of a list', `${POD}      tolerations:\n        - |`, ['key', 'operator', 'effect']],
    [
      'in a further line of an item',
      `${POD}      tolerations:\n        - key: gpu\n          |`,
      ['operator', 'effect', 'value'],
    ],
    [
      'in a list at the column of its key',
      `${POD}      tolerations:\n      - key: a\n      - key: b\n        |`,
      ['operator'],
    ],
    [
      'in the second container',
      `${POD}      containers:\n        - name: a\n          image: b\n        - name: c\n          |`,
      ['image', 'ports'],
    ],
    ['in brackets', `${HEAD}spec: {updateStrategy: {|`, ['rollingUpdate', 'type']],
    ['in brackets of several lines', `${HEAD}spec: {\n  updateStrategy: {type: OnDelete, |}\n}\n`, ['rollingUpdate']],
    [
      'in JSON',
      '{"apiVersion": "apps/v1", "kind": "DaemonSet", "spec": {"minReadySeconds": 3, |}}',
      ['updateStrategy'],
    ],
    ['of the second document', `${HEAD}---\napiVersion: v1\nkind: Pod\nspec:\n  |`, ['containers', 'volumes']],
    [
      'of an item of a List',
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n  spec:\n    |`,
      ['selector', 'replicas'],
    ],
    [
      'behind a text of several lines',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    spec:\n      x\n\n`.replace('|', '>') + '|',
      ['binaryData', 'immutable'],
    ],
    ['where nothing is told yet', '|', ['apiVersion', 'kind']],
    ['where the version is missing', 'kind: Deployment\nspec:\n  |', ['replicas']],
    ['with line ends of Windows', `${HEAD}spec:\n  selector: {}\n  |`.replaceAll('\n', '\r\n'), ['updateStrategy']],
  ])('are offered %s', (_name, text, wanted) => {
    const offered = labels(text);
    for (const label of wanted) expect(offered).toContain(label);
  });

  it.each([
    ['what stands there already', `${HEAD}spec:\n  selector: {}\n  |`, 'selector'],
    ['what stands further down', `${HEAD}spec:\n  |\n  template:\n    spec: {}\n`, 'template'],
    ['what belongs further up', `${POD}      tolerations:\n        - |`, 'containers'],
    [
      'fields that other items have',
      `${POD}      tolerations:\n        - key: a\n          |\n        - effect: NoExecute\n`,
      'key',
    ],
  ])('leave out %s', (_name, text, unwanted) => {
    const offered = labels(text);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain(unwanted);
  });

  it.each([
    ['a value', `${HEAD}spec:\n  min|`, 'minReadySeconds', 'minReadySeconds: ', 'min'],
    ['a map', `${HEAD}spec:\n  |`, 'updateStrategy', 'updateStrategy:\n    ', ''],
    ['a list', `${POD}      tol|`, 'tolerations', 'tolerations:\n        - ', 'tol'],
    ['what has its colon', `${HEAD}spec:\n  upd|: {}\n`, 'updateStrategy', 'updateStrategy', 'upd'],
    ['an item below the key of a list', `${POD}      tolerations:\n        |`, 'key', '- key: ', ''],
    ['what stands in brackets', `${HEAD}spec: {|`, 'updateStrategy', 'updateStrategy: ', ''],
  ])('are written so that %s can follow', (_name, text, label, insert, typed) => {
    const found = at(text);
    expect(found.typed).toBe(typed);
    expect(found.options.find((option) => option.label === label)?.insert).toBe(insert);
  });

  it('say their types, whether they must be there, what stands where they are left out, and what they do', () => {
    const options = at(`${HEAD}spec:\n  |`).options;
    expect(options[0]).toMatchObject({ label: 'selector', type: 'LabelSelector', required: true, fallback: undefined });
    expect(options.find(({ label }) => label === 'revisionHistoryLimit')).toMatchObject({
      type: 'integer',
      required: false,
      fallback: '10',
      about: 'How many old revisions are kept, to roll back to.',
    });
  });
});

describe('values', () => {
  it.each([
    [
      'a kind',
      'apiVersion: apps/v1\nkind: |\n',
      ['DaemonSet', 'Deployment', 'ControllerRevision', 'ReplicaSet', 'StatefulSet'],
    ],
    ['a version', 'apiVersion: |\nkind: HorizontalPodAutoscaler\n', ['autoscaling/v2', 'autoscaling/v1']],
    ['a type', `${HEAD}spec:\n  updateStrategy:\n    type: On|`, ['RollingUpdate', 'OnDelete']],
    ['what is left out else', `${HEAD}spec:\n  revisionHistoryLimit: |`, ['10']],
    ['true and false', `${POD}      hostNetwork: |`, ['true', 'false']],
    ['the only policy of a DaemonSet', `${POD}      restartPolicy: |`, ['Always']],
    ['those of a Pod', 'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: |', ['Always', 'OnFailure', 'Never']],
    [
      'an effect in brackets',
      `${POD}      tolerations: [{key: a, effect: |}]`,
      ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
    ],
    [
      'an item',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes:\n    - |',
      ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'],
    ],
  ])('are offered for %s', (_name, text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });

  it('keep away from the colon', () => {
    expect(at(`${HEAD}spec:\n  updateStrategy:\n    type:|`).options[0]?.insert).toBe(' RollingUpdate');
  });

  it('take the place of what is typed', () => {
    expect(at(`${HEAD}spec:\n  updateStrategy:\n    type: On|Del # why\n`).typed).toBe('OnDel');
  });
});

describe('nothing', () => {
  it.each([
    ['in a comment', `${HEAD}spec: # the |\n`],
    ['in a line that is a comment', `${HEAD}# |\nspec: {}\n`],
    ['in a text of several lines', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: >\n    |\n'],
    ['for a name of our own', `${POD}      nodeSelector:\n        |`],
    ['below a field that is not known', `${HEAD}specs:\n  |`],
    ['of a kind that is not known', 'apiVersion: example.com/v1\nkind: Thing\nspec:\n  |'],
  ])('is offered %s', (_name, text) => {
    expect(labels(text)).toEqual([]);
  });
});

it('is never at a loss, wherever a text breaks off', () => {
  const text = `${POD}      tolerations: [{key: "a, effect: 'b]}\n      containers:\n      - - name: x\n\t- y: {\n  ? z\n"k: v": {a\n`;
  for (let end = 0; end <= text.length; end++)
    for (const offset of [0, Math.floor(end / 2), end]) {
      const found = suggestionsIn(text.slice(0, end), offset, 'ko', ALL_PARTS);
      if (found === undefined) continue;
      expect(found.from).toBeLessThanOrEqual(offset);
      expect(found.to).toBeGreaterThanOrEqual(offset);
      expect(found.to).toBeLessThanOrEqual(end);
    }
});

it('loads what it needs to know of other kinds', async () => {
  const found = await suggestionsAt('apiVersion: v1\nkind: Service\nspec:\n  type: ', 43, 'en');
  expect(found?.options[0]?.label).toBe('ClusterIP');
});
