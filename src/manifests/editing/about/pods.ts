import type { FieldNotes } from './field-notes.ts';

/** What the fields of Pods and containers do. */
export const POD_NOTES: FieldNotes = {
  'PodSpec.containers': {
    ko: '파드 안에서 도는 컨테이너. 하나는 있어야 합니다.',
    en: 'The containers of the pod; at least one.',
  },
  'PodSpec.initContainers': {
    ko: '먼저 차례로 끝나야 하는 컨테이너. restartPolicy: Always이면 곁에서 계속 도는 사이드카가 됩니다.',
    en: 'Containers that run to the end one after the other before the rest start; with restartPolicy: Always, sidecars that stay.',
  },
  'PodSpec.volumes': { ko: '컨테이너들이 마운트할 볼륨.', en: 'Volumes that the containers may mount.' },
  'PodSpec.nodeSelector': {
    ko: '이 레이블이 모두 있는 노드에만 놓입니다.',
    en: 'The pod goes only to nodes that have all these labels.',
  },
  'PodSpec.affinity': {
    ko: '어떤 노드, 어떤 파드 곁에 놓일지에 대한 조건과 바람.',
    en: 'Requirements and preferences about the node, and about pods nearby.',
  },
  'PodSpec.tolerations': {
    ko: '견딜 수 있는 테인트. 데몬셋 파드에는 컨트롤러가 몇 가지를 덧붙입니다.',
    en: 'The taints that the pod tolerates. The controller adds some to the pods of a DaemonSet.',
  },
  'PodSpec.restartPolicy': {
    ko: '컨테이너가 끝났을 때 다시 시작할지. 데몬셋은 Always만 됩니다.',
    en: 'Whether containers that have ended start again; a DaemonSet accepts only Always.',
  },
  'PodSpec.hostNetwork': {
    ko: '노드의 네트워크를 그대로 씁니다. 포트가 노드에서 겹치지 않아야 합니다.',
    en: "The pod uses the node's own network, where each port exists only once.",
  },
  'PodSpec.hostPID': { ko: '노드의 프로세스를 모두 봅니다.', en: 'It sees all processes of the node.' },
  'PodSpec.priorityClassName': {
    ko: '자리가 모자랄 때의 중요도. 노드에 꼭 있어야 하면 system-node-critical.',
    en: 'How important the pod is when room is short: system-node-critical for what each node needs.',
  },
  'PodSpec.serviceAccountName': {
    ko: 'API 서버에 내보이는 신원.',
    en: 'The identity of the pod at the API server.',
  },
  'PodSpec.terminationGracePeriodSeconds': {
    ko: '끝내라는 신호를 받고 강제로 끝날 때까지의 시간(초).',
    en: 'The seconds between the signal to end and being killed.',
  },
  'PodSpec.topologySpreadConstraints': {
    ko: '영역이나 노드에 고르게 퍼지게 하는 조건.',
    en: 'How evenly pods are to be spread over zones or nodes.',
  },
  'PodSpec.dnsPolicy': {
    ko: '이름을 찾는 방법. hostNetwork이면 ClusterFirstWithHostNet이라야 클러스터 이름을 찾습니다.',
    en: 'How names are found; with hostNetwork, only ClusterFirstWithHostNet knows those of the cluster.',
  },
  'Container.name': { ko: '파드 안에서 하나뿐인 이름.', en: 'Its name, once in the Pod.' },
  'Container.image': {
    ko: '이미지. 태그가 없으면 latest로 칩니다.',
    en: 'The image; without a tag it is latest.',
  },
  'Container.imagePullPolicy': {
    ko: '이미지를 언제 받을지. 태그가 latest이거나 없으면 Always, 아니면 IfNotPresent가 기본입니다.',
    en: 'When the image is pulled: Always if its tag is latest or missing, otherwise IfNotPresent.',
  },
  'Container.command': {
    ko: '이미지의 ENTRYPOINT 대신 실행할 것.',
    en: "What runs instead of the image's ENTRYPOINT.",
  },
  'Container.args': { ko: '이미지의 CMD 대신 줄 인자.', en: "Arguments in place of the image's CMD." },
  'Container.env': { ko: '환경 변수.', en: 'Environment variables.' },
  'Container.ports': {
    ko: '컨테이너가 듣는 포트. hostPort는 노드의 포트를 차지합니다.',
    en: 'The ports it listens on; a hostPort takes one of the ports of the node.',
  },
  'Container.resources': { ko: '요청하는 자원과 넘지 못할 한도.', en: 'What it asks for, and what it may not exceed.' },
  'ResourceRequirements.requests': {
    ko: '스케줄러가 노드에 남겨 두는 양.',
    en: 'What the scheduler sets aside for it on the node.',
  },
  'ResourceRequirements.limits': {
    ko: '넘을 수 없는 양. 메모리를 넘으면 종료되고, CPU는 느려집니다.',
    en: 'What it cannot exceed: beyond memory it is killed, beyond CPU it is slowed.',
  },
  'Container.readinessProbe': {
    ko: '준비되었는지 보는 검사. 롤링 업데이트는 이것을 기다립니다.',
    en: 'Whether it is ready; a rolling update waits for that.',
  },
  'Container.livenessProbe': {
    ko: '실패하면 컨테이너를 다시 시작하는 검사.',
    en: 'If it fails, the container is restarted.',
  },
  'Container.startupProbe': {
    ko: '시작이 끝날 때까지 다른 검사를 미룹니다.',
    en: 'Until it succeeds, the other probes wait.',
  },
  'Container.securityContext': {
    ko: '사용자, 권한 같은 컨테이너의 보안 설정.',
    en: 'User and privileges of the container.',
  },
  'SecurityContext.privileged': {
    ko: '노드의 장치와 커널에 거의 모두 닿습니다. 꼭 필요할 때만.',
    en: 'It opens nearly all of the node. Only where necessary.',
  },
  'Container.volumeMounts': {
    ko: '파드의 볼륨을 어느 경로에 붙일지.',
    en: 'The paths at which volumes of the pod appear.',
  },
  'VolumeMount.mountPath': { ko: '컨테이너 안의 경로.', en: 'The path inside the container.' },
  'VolumeMount.readOnly': { ko: '읽기만 합니다.', en: 'Nothing can be written there.' },
  'Volume.hostPath': {
    ko: '노드의 파일이나 디렉터리. 로그를 모을 때 씁니다.',
    en: 'A file or folder of the node, as for collecting logs.',
  },
  'Volume.emptyDir': {
    ko: '파드와 함께 생기고 사라지는 빈 디렉터리.',
    en: 'An empty folder that comes and goes with the pod.',
  },
  'Volume.configMap': { ko: '컨피그맵의 내용을 파일로.', en: 'A ConfigMap as files.' },
  'HostPathVolumeSource.path': { ko: '노드의 경로.', en: 'The path on the node.' },
};
