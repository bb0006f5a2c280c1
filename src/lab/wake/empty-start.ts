import type { LabStart } from '../engine/lab-start.ts';
import type { GivenCluster } from './given-cluster.ts';

/** A cluster of three nodes on which nothing runs yet. */
export const EMPTY_START: LabStart = {
  name: '',
  scenario: {
    order: 0,
    title: { ko: '빈 클러스터', en: 'An empty cluster' },
    description: { ko: '', en: '' },
    minor: 35,
    seed: 1,
    nodes: [{ name: 'node1' }, { name: 'node2' }, { name: 'node3' }],
    images: {},
    manifests: '',
    startSeconds: 2,
    stopSeconds: 1,
    settled: false,
    events: [],
    watch: { objects: [], table: undefined, until: undefined },
    variants: [],
    tasks: [],
  },
  verdicts: {},
};

/** A cluster that an address gives, in place of the empty one. */
export function givenStart({ nodes, manifests }: GivenCluster): LabStart {
  return { ...EMPTY_START, scenario: { ...EMPTY_START.scenario, nodes, manifests } };
}
