import { type Kind, allKinds } from '../schema/kinds.ts';

/** Korean words for kinds, and other words by which people call them. */
const WORDS: Readonly<Record<string, string>> = {
  데몬셋: 'DaemonSet',
  데몬세트: 'DaemonSet',
  디플로이먼트: 'Deployment',
  레플리카셋: 'ReplicaSet',
  스테이트풀셋: 'StatefulSet',
  파드: 'Pod',
  포드: 'Pod',
  크론잡: 'CronJob',
  잡: 'Job',
  서비스어카운트: 'ServiceAccount',
  서비스: 'Service',
  컨피그맵: 'ConfigMap',
  시크릿: 'Secret',
  네임스페이스: 'Namespace',
  인그레스: 'Ingress',
  네트워크폴리시: 'NetworkPolicy',
  퍼시스턴트볼륨클레임: 'PersistentVolumeClaim',
  퍼시스턴트볼륨: 'PersistentVolume',
  스토리지클래스: 'StorageClass',
  리밋레인지: 'LimitRange',
  리소스쿼터: 'ResourceQuota',
  롤바인딩: 'RoleBinding',
  클러스터롤바인딩: 'ClusterRoleBinding',
  클러스터롤: 'ClusterRole',
  hpa: 'HorizontalPodAutoscaler',
  pdb: 'PodDisruptionBudget',
  pvc: 'PersistentVolumeClaim',
  pv: 'PersistentVolume',
};

const kindByName = new Map<string, Kind>();
for (const kind of allKinds()) kindByName.set(kind.kind, kind);

const byWord = new Map<string, string>([
  ...[...kindByName.keys()].map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(WORDS),
]);
/** Longer words first, so that a CronJob is not taken for a Job. */
const pattern = new RegExp(
  [...byWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${spaced(word)}(?:e?s)?(?![a-z])` : word))
    .join('|'),
  'giu',
);

/** `Daemon Set` and `daemon-set` are DaemonSets too. */
function spaced(word: string): string {
  return word.replace(/(?<=.{3})set$/, '[ -]?set');
}

let last: { readonly text: string; readonly kinds: readonly Kind[] } = { text: '', kinds: [] };

/**
 * The kinds that a heading, a title or a sentence names, in the order of the text, each once. The answer to the last question is
 * remembered: all manifests of a note ask about its title.
 */
export function kindsInText(text: string): readonly Kind[] {
  if (last.text !== text) last = { text, kinds: findKinds(text) };
  return last.kinds;
}

function findKinds(text: string): Kind[] {
  const names = [...text.matchAll(pattern)].map(([word]) => {
    const plain = word.toLowerCase().replaceAll(/[ -]/g, '');
    return byWord.get(plain) ?? byWord.get(plain.replace(/s$/, '')) ?? byWord.get(plain.replace(/es$/, '')) ?? '';
  });
  return [...new Set(names)].flatMap((name) => kindByName.get(name) ?? []);
}
