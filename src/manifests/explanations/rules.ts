import type { ExplanationEntry } from './entry.ts';

/** What breaks a rule of the server. */
export const ruleExplanations: readonly ExplanationEntry[] = [
  {
    code: 'invalid',
    words: /may not be set when maxUnavailable is non-zero/,
    text: {
      ko: '데몬셋은 먼저 지우거나(`maxUnavailable`) 먼저 띄우거나(`maxSurge`) 하나만 할 수 있습니다. `maxUnavailable`은 쓰지 않아도 1이므로 `maxSurge`를 쓰려면 0이라고 적어야 합니다.',
      en: 'A DaemonSet either removes the old pod first (`maxUnavailable`) or creates the new one first (`maxSurge`). `maxUnavailable` is 1 unless you set it to 0.',
    },
    concept: 'rolling update',
  },
  {
    code: 'required',
    words: /cannot be 0 when maxSurge is 0/,
    text: {
      ko: '지울 수도 더 띄울 수도 없으면 업데이트가 나아갈 수 없습니다.',
      en: 'With nothing removed and nothing added, an update could not proceed.',
    },
    concept: 'rolling update',
  },
  {
    code: 'invalid',
    words: /may not be 0 when `maxSurge` is 0/,
    text: {
      ko: '지울 수도 더 띄울 수도 없으면 업데이트가 나아갈 수 없습니다.',
      en: 'With nothing removed and nothing added, an update could not proceed.',
    },
    concept: 'rolling update',
  },
  {
    code: 'invalid',
    words: /`selector` does not match template `labels`/,
    text: {
      ko: '컨트롤러는 `selector`로 자기 파드를 찾습니다. 템플릿의 레이블이 거기에 맞지 않으면 만든 파드를 알아보지 못해 끝없이 만들게 됩니다.',
      en: 'A controller finds its pods by `selector`. If the labels of the template do not match, it would not recognise its own pods and would create them without end.',
    },
    concept: 'label selector',
  },
  {
    code: 'invalid',
    words: /empty selector is invalid/,
    text: { ko: '빈 `selector`는 모든 파드를 고릅니다.', en: 'An empty `selector` selects every pod there is.' },
    concept: 'label selector',
  },
  {
    code: 'invalid',
    words: /not auto-generated|will be auto-generated/,
    text: {
      ko: 'Job의 `selector`는 서버가 만듭니다. 직접 쓰려면 `manualSelector: true`가 필요합니다.',
      en: 'The server sets the `selector` of a Job itself; to write one, you need `manualSelector: true`.',
    },
    concept: 'Job',
  },
  {
    code: 'invalid',
    words: /valid percent string/,
    text: {
      ko: '따옴표로 묶으면 문자열이고, 문자열은 `25%` 같은 백분율이어야 합니다.',
      en: 'In quotation marks, it is a string, and a string has to be a percentage such as `25%`.',
    },
  },
  {
    code: 'invalid',
    words: /must not be greater than 100%/,
    text: { ko: '전체보다 많을 수는 없습니다.', en: 'It cannot be more than all of them.' },
  },
  {
    code: 'invalid',
    words: /must be greater than minReadySeconds/,
    text: {
      ko: '`progressDeadlineSeconds`(기본 600)는 `minReadySeconds`보다 길어야 합니다. 아니면 늘 실패로 보입니다.',
      en: '`progressDeadlineSeconds` (600 unless set) has to be longer than `minReadySeconds`, or every rollout would count as failed.',
    },
    concept: 'Deployment',
  },
  {
    code: 'invalid',
    words: /RFC 1123|DNS-1035|must not contain dots|RFC 1035/,
    text: {
      ko: '이름은 DNS 이름이 되므로 소문자, 숫자, `-`만 쓰고 글자나 숫자로 시작하고 끝납니다. 점은 되는 곳도 있고 안 되는 곳도 있습니다.',
      en: 'The name becomes a DNS name: lower-case letters, digits and `-`, with a letter or digit at both ends; dots only in some places.',
    },
    concept: 'Kubernetes object',
  },
  {
    code: 'invalid',
    words: /a valid label must be/,
    text: {
      ko: '레이블 값은 63자까지의 영문자, 숫자, `-`, `_`, `.`이며 글자나 숫자로 시작하고 끝납니다.',
      en: 'The value of a label: up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends.',
    },
    concept: 'label',
  },
  {
    code: 'invalid',
    words: /name part|prefix part|qualified name/,
    text: {
      ko: '키는 `접두사/이름` 형식입니다. 접두사는 DNS 이름이고 이름은 63자까지의 영문자, 숫자, `-`, `_`, `.`입니다.',
      en: 'The key is a name, or `prefix/name`: the prefix a DNS name, the name up to 63 letters, digits, `-`, `_` and `.`.',
    },
    concept: 'label',
  },
  {
    code: 'invalid',
    words: /must be no more than \d+ characters/,
    text: { ko: '너무 깁니다.', en: 'It is too long.' },
  },
  {
    code: 'invalid',
    words: /must be greater than or equal to 0|must be between|must be greater than/,
    text: { ko: '쓸 수 있는 범위를 벗어난 수입니다.', en: 'The number is outside the range allowed here.' },
  },
  {
    code: 'invalid',
    words: /must be less than or equal to \S+ limit/,
    text: {
      ko: '요청(`requests`)은 한도(`limits`)보다 클 수 없습니다.',
      en: 'What is requested cannot be more than the limit.',
    },
    concept: 'resource request',
  },
  {
    code: 'invalid',
    words: /standard resource|extended resource name/,
    text: {
      ko: '컨테이너의 리소스는 `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`이고 그 밖의 것은 `도메인/이름`입니다.',
      en: 'Resources of a container are `cpu`, `memory`, `ephemeral-storage` and `hugepages-…`; others are named `domain/name`.',
    },
    concept: 'resource request',
  },
  {
    code: 'invalid',
    words: /effect must be 'NoExecute'/,
    text: {
      ko: '`tolerationSeconds`는 쫓겨나기까지의 시간이므로 쫓아내는 효과인 `NoExecute`에만 씁니다.',
      en: '`tolerationSeconds` is the time until a pod is evicted, and only `NoExecute` evicts.',
    },
    concept: 'toleration',
  },
  {
    code: 'invalid',
    words: /value must be empty when `operator` is 'Exists'|operator must be Exists when `key` is empty/,
    text: {
      ko: '`Exists`는 값을 보지 않습니다. 값과 비교하려면 `Equal`을 씁니다.',
      en: '`Exists` ignores values; to compare with one, write `Equal`.',
    },
    concept: 'toleration',
  },
  {
    code: 'invalid',
    words: /not a valid selector operator/,
    text: { ko: '그런 연산자가 없습니다.', en: 'There is no such operator.' },
    concept: 'label selector',
  },
  {
    code: 'invalid',
    words: /must be unique/,
    text: { ko: '두 볼륨을 같은 자리에 마운트할 수 없습니다.', en: 'Two volumes cannot be mounted at the same path.' },
    concept: 'volume',
  },
  {
    code: 'invalid',
    words: /must match `containerPort` when `hostNetwork`/,
    text: {
      ko: '`hostNetwork`에서는 컨테이너가 노드의 포트를 바로 쓰므로 두 포트가 같아야 합니다.',
      en: 'With `hostNetwork`, the container uses the ports of the node itself, so both have to be the same.',
    },
    concept: 'host network',
  },
  {
    code: 'invalid',
    words: /exactly 5 fields|range|descriptor|parse int/,
    text: {
      ko: '일정은 분, 시, 일, 월, 요일의 다섯 칸입니다.',
      en: 'A schedule has five fields: minute, hour, day of month, month, day of week.',
    },
    concept: 'CronJob',
  },
  {
    code: 'invalid',
    words: /time zone|timeZone|TZ/,
    text: {
      ko: '시간대는 `timeZone: Asia/Seoul`처럼 IANA 이름으로 씁니다.',
      en: 'A time zone is given by its IANA name: `timeZone: Asia/Seoul`.',
    },
    concept: 'CronJob',
  },
  {
    code: 'invalid',
    words: /externally-accessible|may only be (?:set|used)/,
    text: {
      ko: '이 필드는 밖에서 들어오는 서비스(`NodePort`, `LoadBalancer`)에만 뜻이 있습니다.',
      en: 'The field makes sense only for Services that are reached from outside (`NodePort`, `LoadBalancer`).',
    },
    concept: 'Service',
  },
  {
    code: 'invalid',
    words: /not in the valid range/,
    text: {
      ko: '노드 포트는 30000–32767에서 나누어 줍니다.',
      en: 'Ports of the nodes are handed out from 30000 to 32767.',
    },
    concept: 'Service',
  },
  {
    code: 'invalid',
    words: /octal/,
    text: {
      ko: '파일 모드는 8진수입니다. YAML에서는 `0644`, JSON에서는 420처럼 씁니다.',
      en: 'The mode of a file is octal: `0644` in YAML, 420 in JSON.',
    },
    concept: 'volume',
  },
  {
    code: 'invalid',
    words: /relative path|'\.\.'/,
    text: { ko: '볼륨 밖으로 나가는 경로는 쓸 수 없습니다.', en: 'A path must not lead out of the volume.' },
    concept: 'volume',
  },
  {
    code: 'required',
    words: /valid values: "OnFailure", "Never"/,
    text: {
      ko: '파드의 기본값은 `Always`인데 끝나야 하는 Job에는 맞지 않습니다. 하나를 골라 적습니다.',
      en: 'The default for pods is `Always`, which does not suit a Job that is meant to end; say which policy it should be.',
    },
    concept: 'Job',
  },
  {
    code: 'required',
    words: /must specify a handler type/,
    text: {
      ko: '무엇으로 확인할지 하나를 적습니다: `httpGet`, `tcpSocket`, `exec`, `grpc`.',
      en: 'Say how to probe: `httpGet`, `tcpSocket`, `exec` or `grpc`.',
    },
    concept: 'readiness probe',
  },
  {
    code: 'required',
    words: /must specify a volume type/,
    text: { ko: '볼륨이 어디서 오는지 적습니다.', en: 'Say where the volume comes from.' },
    concept: 'volume',
  },
  {
    code: 'required',
    words: /resource name may not be empty/,
    text: { ko: '모든 오브젝트에는 `metadata.name`이 있어야 합니다.', en: 'Every object needs `metadata.name`.' },
    concept: 'Kubernetes object',
  },
  {
    code: 'required',
    words: /apiGroups|at least one api group/,
    text: {
      ko: '핵심 API 그룹은 빈 문자열로 씁니다: `apiGroups: [""]`.',
      en: 'The core group is the empty string: `apiGroups: [""]`.',
    },
    concept: 'RBAC',
  },
  { code: 'required', text: { ko: '여기에는 값이 꼭 있어야 합니다.', en: 'A value is required here.' } },
  {
    code: 'not-supported',
    words: /supported values: "Always"$/,
    text: {
      ko: '파드를 늘 띄워 두는 컨트롤러는 `Always`만 받습니다. 끝나는 일에는 Job을 씁니다.',
      en: 'A controller that keeps pods running accepts only `Always`; work that ends belongs in a Job.',
    },
  },
  {
    code: 'not-supported',
    text: {
      ko: '정해진 값 가운데 하나여야 하며 대소문자를 가립니다.',
      en: 'It has to be one of the values listed, capitals as shown.',
    },
  },
  {
    code: 'forbidden',
    words: /more than 1 (?:volume|handler) type/,
    text: { ko: '하나만 쓸 수 있습니다.', en: 'Only one of them can be given.' },
  },
  {
    code: 'forbidden',
    words: /ephemeral containers/,
    text: {
      ko: '임시 컨테이너는 도는 파드에 `kubectl debug`로 더하는 것입니다.',
      en: 'Ephemeral containers are added to running pods, by `kubectl debug`.',
    },
  },
  {
    code: 'forbidden',
    words: /init containers without restartPolicy=Always/,
    text: {
      ko: '초기화 컨테이너는 끝나야 다음이 시작되므로 상태를 물을 틈이 없습니다. 계속 도는 사이드카이면 `restartPolicy: Always`를 적습니다.',
      en: 'An init container ends before the next one starts, so there is nothing to probe. A sidecar that keeps running has `restartPolicy: Always`.',
    },
    concept: 'init container',
  },
  { code: 'forbidden', text: { ko: '여기서는 쓸 수 없는 필드입니다.', en: 'The field cannot be used here.' } },
  {
    code: 'duplicate',
    text: { ko: '이름이나 번호가 겹칩니다.', en: 'A name or number is used twice.' },
  },
  {
    code: 'not-found',
    words: /volumeMounts|volumeDevices/,
    text: {
      ko: '컨테이너가 마운트하는 볼륨은 `volumes`에 같은 이름으로 있어야 합니다.',
      en: 'What a container mounts has to be listed under `volumes` by the same name.',
    },
    concept: 'volume',
  },
  {
    code: 'not-found',
    text: { ko: '그런 이름이 이 오브젝트 안에 없습니다.', en: 'Nothing in the object has that name.' },
  },
  { code: 'too-many', text: { ko: '너무 많습니다.', en: 'There are too many.' } },
  { code: 'too-long', text: { ko: '너무 큽니다.', en: 'It is too large.' } },
  { code: 'invalid', text: { ko: '서버가 받지 않는 값입니다.', en: 'The server does not accept this value.' } },
];
