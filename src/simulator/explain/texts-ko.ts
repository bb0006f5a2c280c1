import type { ReasonTexts } from './reason.ts';

/** The links of explanations in Korean. */
export const REASONS_KO: ReasonTexts = {
  'node-missing': ({ node }) => `${node} 노드가 없습니다.`,
  'workload-missing': ({ of }) => `${of}에 해당하는 워크로드가 없습니다.`,
  'workload-leaving': ({ of }) => `${of}의 삭제가 진행되고 있어 컨트롤러가 파드를 더 만들지 않습니다.`,
  'deployment-counts': ({ of, replicas }) =>
    `${of}에서는 노드를 보지 않고 개수만 셉니다(${replicas}개). 어느 노드에 놓일지는 스케줄러가 정합니다.`,
  'other-node-name': ({ node, wanted }) => `템플릿의 nodeName이 ${wanted}이므로 ${node}에는 놓이지 않습니다.`,
  'no-demands': ({ node }) => `템플릿에 nodeSelector도 필수 어피니티도 없으므로 ${node}도 대상입니다.`,
  'selector-matches': ({ node, label }) => `nodeSelector가 요구하는 ${label} 레이블이 ${node}에 있습니다.`,
  'selector-differs': ({ node, label, found }) =>
    found === ''
      ? `nodeSelector가 요구하는 ${label} 레이블이 ${node}에 없습니다.`
      : `nodeSelector는 ${label} 레이블을 요구하는데 ${node}에는 ${found} 레이블이 붙어 있습니다.`,
  'affinity-matches': ({ node }) => `${node} 노드는 필수 노드 어피니티에 맞습니다.`,
  'affinity-differs': ({ node, demands }) => `${node} 노드는 필수 노드 어피니티(${demands})에 맞지 않습니다.`,
  'taint-tolerated': ({ node, taint }) => `템플릿의 톨러레이션이 ${node}의 ${taint} 테인트를 견딥니다.`,
  'taint-tolerated-automatically': ({ node, taint }) =>
    `데몬셋 파드에 자동으로 붙는 톨러레이션이 ${node}의 ${taint} 테인트를 견딥니다.`,
  'taint-no-schedule': ({ node, taint }) =>
    `${node}의 ${taint} 테인트를 견디는 톨러레이션이 없습니다. 새 파드는 만들지 않고, 이미 있는 파드는 둡니다.`,
  'taint-no-execute': ({ node, taint }) =>
    `${node}의 ${taint} 테인트를 견디는 톨러레이션이 없습니다. 있는 파드도 지웁니다.`,
  'taint-preferred': ({ node, taint }) =>
    `${node}의 ${taint} 테인트는 되도록 피하라는 뜻일 뿐이라 데몬셋 컨트롤러가 보지 않습니다.`,
  'no-room': ({ node, refusal }) =>
    `1.11까지는 컨트롤러가 ${node}의 자리를 직접 살폈고, 모자라면 파드를 만들지 않았습니다: ${refusal}`,
  'should-run': ({ node }) => `그러므로 ${node}에는 파드가 하나 있어야 합니다.`,
  'may-stay': ({ node }) => `그러므로 ${node}에 새 파드는 만들지 않지만, 있던 파드는 남습니다.`,
  'must-go': ({ node }) => `그러므로 ${node}에는 파드가 있으면 안 됩니다.`,
  'pod-here': ({ pod, node }) => `${node}에 ${pod} 파드가 있습니다.`,
  'pod-missing': ({ pod }) => `${pod} 파드는 없고, 있었던 적도 없습니다.`,
  'pod-of': ({ pod, owner }) => `${pod} 파드의 소유자는 ${owner}입니다.`,
  'pod-alone': ({ pod }) => `${pod} 파드에는 소유자가 없습니다. 지워지면 아무도 다시 만들지 않습니다.`,
  'pod-pinned': ({ pod, node }) => `${pod} 파드는 노드 어피니티로 ${node}에 묶여 있어 다른 노드로 갈 수 없습니다.`,
  'pod-blocks': ({ pod, node }) =>
    `${node}의 ${pod} 파드가 종료 중입니다. 서지를 쓰지 않으면 완전히 사라진 뒤에야 새 파드를 만듭니다.`,
  'kubelet-silent': ({ node }) =>
    `${node}의 kubelet이 응답하지 않습니다. 그 노드의 파드는 마지막으로 보고된 상태 그대로 남습니다.`,
  'create-refused': ({ message }) => `컨트롤러가 파드를 만들려 했으나 거절되었습니다: ${message}`,
  'not-scheduled': ({ pod, node, reason }) => `스케줄러가 ${pod} 파드를 ${node}에 놓지 못합니다: ${reason}`,
  'not-scheduled-anywhere': ({ pod, message }) => `스케줄러가 ${pod} 파드를 놓을 노드를 찾지 못합니다: ${message}`,
  'container-waits': ({ pod, reason }) => `${pod}의 컨테이너가 돌지 않습니다: ${reason}`,
  'container-creating': ({ pod }) => `kubelet이 ${pod}의 컨테이너를 만드는 중입니다.`,
  'pod-ready': ({ pod }) => `${pod} 파드는 준비되어 있습니다.`,
  'never-ready': ({ pod, image }) => `${pod}의 컨테이너는 돌지만 ${image} 이미지가 준비 상태가 되지 않습니다.`,
  'node-not-ready': ({ pod, node }) =>
    `${node} 노드가 준비되지 않아 ${pod} 파드도 준비되지 않은 것으로 표시되었습니다.`,
  'pod-leaving': ({ pod, seconds }) => `${pod} 파드는 종료 중이며 종료 유예 기간은 ${seconds}초입니다.`,
  'pod-deleted': ({ pod, node }) =>
    node === '' ? `${pod} 파드가 삭제되었습니다.` : `${node}의 ${pod} 파드가 삭제되었습니다.`,
  'because-requested': () => '누군가 삭제를 요청했습니다(kubectl delete, drain의 축출).',
  'because-node-ruled-out': () =>
    '노드의 레이블이나 NoExecute 테인트 때문에 더는 이 노드가 대상이 아닙니다. 이때는 예산을 따지지 않고 바로 지웁니다.',
  'because-failed': () => '파드가 실패로 끝나 데몬셋 컨트롤러가 지우고 새로 만듭니다.',
  'because-succeeded': () => '파드가 할 일을 마치고 끝나 데몬셋 컨트롤러가 지우고 새로 만듭니다.',
  'because-duplicate': () => '한 노드에 파드가 둘 이상이라 가장 오래된 것만 남깁니다.',
  'because-surge-over': () =>
    '새 파드가 사용 가능해졌거나 옛 파드가 준비되지 않아, 서지 동안 남아 있던 옛 파드를 지웁니다.',
  'because-outdated': () => '템플릿이 바뀌어 예산 안에서 옛 파드를 교체합니다.',
  'because-outdated-broken': () => '옛 템플릿의 파드인데 어차피 사용할 수 없는 상태라, 예산을 따지지 않고 교체합니다.',
  'because-node-vanished': () => '파드가 기다리던 노드가 사라졌습니다.',
  'because-node-forgotten': () => '파드가 있던 노드가 사라져 파드 가비지 컬렉터가 지웠습니다.',
  'because-scaled-down': () => '레플리카셋의 레플리카 수가 줄었습니다.',
  'because-owner-gone': () => '소유자가 삭제되어 가비지 컬렉터가 지웠습니다.',
  'because-taint': () => '노드에 견디지 못하는 NoExecute 테인트가 있거나, 견디는 시간(tolerationSeconds)이 다했습니다.',
  'update-done': ({ of }) => `${of}의 모든 파드가 현재 템플릿으로 만들어져 있습니다. 업데이트할 것이 없습니다.`,
  'update-on-delete': ({ outdated }) =>
    `전략이 OnDelete이므로 옛 파드 ${outdated}개는 누군가 지울 때까지 그대로 있습니다.`,
  'update-outdated': ({ outdated, desired }) => `옛 템플릿의 파드가 ${outdated}개 남았습니다(대상 노드 ${desired}개).`,
  'update-budget': ({ written, budget, desired }) =>
    `maxUnavailable(${written})은 대상 노드 ${desired}개에서 ${budget}개입니다(백분율은 올림).`,
  'update-unavailable': ({ count, nodes }) =>
    nodes === '' ? '지금 사용할 수 없는 노드는 없습니다.' : `지금 사용할 수 없는 노드가 ${count}개입니다: ${nodes}`,
  'update-may-go-on': ({ count }) => `그러므로 파드를 ${count}개 더 교체해도 됩니다.`,
  'update-waits': ({ budget }) => `예산 ${budget}개를 다 썼으므로 멀쩡한 옛 파드는 지우지 않고 기다립니다.`,
  'update-surge-budget': ({ written, budget, desired }) =>
    `maxSurge(${written})는 대상 노드 ${desired}개에서 ${budget}개입니다(백분율은 올림).`,
  'update-surging': ({ count, nodes }) =>
    nodes === ''
      ? '지금 새 파드를 기다리는 노드는 없습니다.'
      : `새 파드가 아직 사용 가능하지 않은 노드가 ${count}개입니다: ${nodes}`,
  'update-surge-may-go-on': ({ count }) => `그러므로 새 파드를 ${count}개 더 띄워도 됩니다.`,
  'update-surge-waits': ({ budget }) => `서지 예산 ${budget}개를 다 썼으므로 새 파드를 더 띄우지 않고 기다립니다.`,
  'nothing-decided': ({ of }) => `컨트롤러가 아직 ${of}의 파드를 만들거나 지우지 않았습니다.`,
  'decided-created': ({ nodes }) => `컨트롤러가 이 노드에 파드를 만들었습니다: ${nodes}`,
  'decided-deleted': ({ pod, node }) => `컨트롤러가 ${node}의 ${pod} 파드를 지웠습니다.`,
};
