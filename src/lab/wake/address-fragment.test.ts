import { describe, expect, it } from 'vitest';
import { fragmentOf, readFragment, type Shared } from './address-fragment.ts';

const SHARED: Shared = {
  scenario: '롤링-업데이트',
  doings: { actions: [[{ at: 2.5, action: { do: 'cordon', node: 'node1' } }], []], until: 12.25 },
};

describe('the fragment of a shared address', () => {
  it('says all that was done, in letters that need no encoding', async () => {
    const fragment = await fragmentOf(SHARED);
    expect(fragment).toMatch(/^#lab=[\w-]+$/);
    expect(await readFragment(fragment)).toEqual(SHARED);
  });

  it('names a widget of a note by its place', async () => {
    const shared: Shared = { widget: 1, doings: { actions: [[]], until: 0 } };
    expect(await readFragment(await fragmentOf(shared))).toEqual(shared);
  });

  it('is read as plain JSON, too, and gives a cluster of which only sound nodes are taken', async () => {
    const cluster = {
      nodes: [
        {
          name: 'gpu1',
          taints: [
            { key: 'gpu', effect: 'NoSchedule' },
            { key: 'x', effect: 'Odd' },
          ],
        },
        'node2',
      ],
      manifests: 'kind: DaemonSet # 100 %',
    };
    const fragment = `#lab:${encodeURIComponent(JSON.stringify([null, '', [[]], 5, cluster]))}`;
    expect(await readFragment(fragment)).toEqual({
      scenario: '',
      cluster: { ...cluster, nodes: [{ name: 'gpu1', taints: [{ key: 'gpu', effect: 'NoSchedule' }] }] },
      doings: { actions: [[]], until: 5 },
    });
  });

  it.each(['', '#heading', '#lab:', '#lab:%', '#lab:[]', '#lab=', '#lab=AAAA', '#lab=%%', '#lab=q1YqLs7PSUxOLQIA'])(
    'is none in %j',
    async (fragment) => {
      expect(await readFragment(fragment)).toBeUndefined();
    },
  );

  it('does not keep a browser busy for ever', async () => {
    const days = await fragmentOf({ doings: { actions: [[]], until: 1e9 } });
    expect(await readFragment(days)).toBeUndefined();
  });
});
