import type { FieldNotes } from './field-notes.ts';

/** What the fields of controllers do. */
export const CONTROLLER_NOTES: FieldNotes = {
  'DaemonSetSpec.selector': {
    ko: '자기 파드를 알아보는 레이블. 템플릿의 레이블과 맞아야 하고, 만든 뒤에는 바꿀 수 없습니다.',
    en: 'The labels that tell which pods are its own. They must match those of the template and can never change.',
  },
  'DaemonSetSpec.template': {
    ko: '노드마다 만들 파드의 틀.',
    en: 'What the pod on each node is created from.',
  },
  'DaemonSetSpec.updateStrategy': {
    ko: '템플릿이 바뀌었을 때 파드를 바꾸는 방법.',
    en: 'How pods are replaced when the template changes.',
  },
  'DaemonSetSpec.minReadySeconds': {
    ko: '새 파드가 이 시간 동안 준비된 상태여야 쓸 수 있다고 칩니다(초).',
    en: 'How many seconds a new pod has to be ready before it counts as available.',
  },
  'DaemonSetSpec.revisionHistoryLimit': {
    ko: '되돌릴 수 있게 남겨 두는 옛 리비전의 수.',
    en: 'How many old revisions are kept, to roll back to.',
  },
  'DaemonSetUpdateStrategy.type': {
    ko: 'RollingUpdate는 차례로 바꾸고, OnDelete는 지운 파드만 새것으로 만듭니다.',
    en: 'RollingUpdate replaces pods by itself; OnDelete replaces only those that somebody deletes.',
  },
  'RollingUpdateDaemonSet.maxUnavailable': {
    ko: '업데이트하는 동안 한꺼번에 쓸 수 없어도 되는 파드의 수나 비율. maxSurge와 둘 중 하나만 0이 아니어야 합니다.',
    en: 'How many pods, or what percentage, may be unavailable at once during an update. Either this or maxSurge is 0.',
  },
  'RollingUpdateDaemonSet.maxSurge': {
    ko: '옛 파드 곁에 새 파드를 먼저 띄워도 되는 노드의 수나 비율. 쓰려면 maxUnavailable을 0으로 둡니다.',
    en: 'On how many nodes a new pod may run before the old one goes. It needs maxUnavailable to be 0.',
  },
  'DeploymentSpec.replicas': { ko: '늘 있어야 하는 파드의 수.', en: 'How many Pods there shall be.' },
  'DeploymentSpec.selector': {
    ko: '자기 파드를 알아보는 레이블. 템플릿의 레이블과 맞아야 하고, 만든 뒤에는 바꿀 수 없습니다.',
    en: 'The labels that tell which pods are its own. They must match those of the template and can never change.',
  },
  'DeploymentSpec.strategy': {
    ko: '템플릿이 바뀌었을 때 파드를 바꾸는 방법.',
    en: 'How pods are replaced when the template changes.',
  },
  'DeploymentSpec.template': { ko: '파드를 만드는 틀.', en: 'What its Pods are made from.' },
  'RollingUpdateDeployment.maxSurge': {
    ko: '업데이트하는 동안 더 있어도 되는 파드의 수나 비율.',
    en: 'How many more pods than desired there may be during an update.',
  },
  'RollingUpdateDeployment.maxUnavailable': {
    ko: '업데이트하는 동안 모자라도 되는 파드의 수나 비율.',
    en: 'How many fewer pods than desired there may be during an update.',
  },
  'PodTemplateSpec.metadata': {
    ko: '만들어질 파드의 레이블과 애너테이션.',
    en: 'Labels and annotations of the pods that are created.',
  },
  'PodTemplateSpec.spec': { ko: '만들어질 파드의 내용.', en: 'What the Pods that are made consist of.' },
  'LabelSelector.matchLabels': {
    ko: '모두 맞아야 하는 레이블의 키와 값.',
    en: 'Labels that all have to match, as keys and values.',
  },
  'LabelSelector.matchExpressions': {
    ko: '모두 맞아야 하는 레이블 조건(In, NotIn, Exists, DoesNotExist).',
    en: 'Conditions on labels that must all be met: In, NotIn, Exists, DoesNotExist.',
  },
};
