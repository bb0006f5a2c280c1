import type { FieldNotes } from './field-notes.ts';

/** What the fields do that say where Pods go. */
export const PLACEMENT_NOTES: FieldNotes = {
  'Toleration.key': {
    ko: '견딜 테인트의 키. 비우고 operator를 Exists로 두면 모든 테인트입니다.',
    en: 'The key of the taint. If it is left out, with the operator Exists, all taints are meant.',
  },
  'Toleration.operator': {
    ko: 'Equal은 값까지 같아야 하고, Exists는 키만 봅니다.',
    en: 'Equal needs the same value, Exists only the key.',
  },
  'Toleration.value': { ko: '견딜 테인트의 값. Equal일 때만.', en: 'The value of the taint; only with Equal.' },
  'Toleration.effect': {
    ko: '견딜 효과. 비우면 모든 효과입니다.',
    en: 'The effect that it tolerates; all of them if it is left out.',
  },
  'Toleration.tolerationSeconds': {
    ko: 'NoExecute 테인트를 견디는 시간(초). 지나면 쫓겨납니다.',
    en: 'How long the pod tolerates a NoExecute taint, in seconds, before it is evicted.',
  },
  'Affinity.nodeAffinity': { ko: '노드의 레이블에 대한 조건.', en: 'What is asked of the labels of nodes.' },
  'Affinity.podAntiAffinity': { ko: '어떤 파드와 떨어져 있을지.', en: 'Which Pods to keep away from.' },
  '*.requiredDuringSchedulingIgnoredDuringExecution': {
    ko: '꼭 맞아야 하는 조건. 놓인 뒤에는 보지 않습니다.',
    en: 'What must be true when the pod is placed; it is not checked again later.',
  },
  '*.preferredDuringSchedulingIgnoredDuringExecution': {
    ko: '되도록 맞추는 바람. 데몬셋 파드에는 뜻이 거의 없습니다.',
    en: 'Preferences with weights; they mean little to a pod that already has its node.',
  },
  'NodeSelector.nodeSelectorTerms': {
    ko: '하나만 맞으면 됩니다. 한 항목 안의 조건은 모두 맞아야 합니다.',
    en: 'One of them has to match; within one, all conditions have to.',
  },
  'NodeSelectorRequirement.operator': {
    ko: 'Gt와 Lt는 값을 수로 견줍니다.',
    en: 'Gt and Lt compare the value as a number.',
  },
  '*.topologyKey': {
    ko: '같은 곳으로 치는 범위의 노드 레이블. kubernetes.io/hostname이면 노드 하나입니다.',
    en: 'The label of nodes that says what counts as one place: kubernetes.io/hostname for a node.',
  },
};
