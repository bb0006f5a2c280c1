import type { PerLang } from '#naming';
import type { Check } from './check.ts';

/** A condition in words. */
export function checkText(check: Check): PerLang<string> {
  switch (check.is) {
    case 'podsOn': {
      const nodes = check.nodes.join(', ');
      return check.nodes.length === 0
        ? { ko: `${check.of}의 파드가 어느 노드에도 없다`, en: `No node has a pod of ${check.of}` }
        : {
            ko: `${check.of}의 파드가 꼭 이 노드에만 있다: ${nodes}`,
            en: `Pods of ${check.of} are on exactly: ${nodes}`,
          };
    }
    case 'noPodsOn': {
      const nodes = check.nodes.join(', ');
      return { ko: `${check.of}의 파드가 이 노드에 없다: ${nodes}`, en: `No pod of ${check.of} is on: ${nodes}` };
    }
    case 'status': {
      const counts = Object.entries(check.counts)
        .map(([key, count]) => `${key} = ${String(count)}`)
        .join(', ');
      return { ko: `${check.of}의 상태: ${counts}`, en: `The status of ${check.of}: ${counts}` };
    }
    case 'rolledOut':
      return {
        ko: `${check.of}의 모든 파드가 최신이고 사용할 수 있다`,
        en: `All pods of ${check.of} are up to date and available`,
      };
    case 'image':
      return {
        ko: `${check.of}의 모든 파드가 ${check.image} 이미지를 쓴다`,
        en: `All pods of ${check.of} run ${check.image}`,
      };
    case 'field':
      return check.value === null
        ? { ko: `${check.of}에 ${check.path} 필드가 없다`, en: `${check.of} has no field ${check.path}` }
        : {
            ko: `${check.of}의 ${check.path} 값이 ${String(check.value)}이다`,
            en: `${check.path} of ${check.of} is ${String(check.value)}`,
          };
    case 'exists':
      return { ko: `${check.of}가 있다`, en: `${check.of} exists` };
    case 'gone':
      return { ko: `${check.of}가 없다`, en: `${check.of} is gone` };
    case 'node':
      return nodeText(check);
    case 'event': {
      const part = check.contains === undefined ? '' : ` (${check.contains})`;
      return { ko: `${check.reason}${part} 이벤트가 있다`, en: `There is an event ${check.reason}${part}` };
    }
    case 'kubectl':
      return { ko: `명령의 결과가 맞다: ${check.command}`, en: `The command prints what it should: ${check.command}` };
    case 'neverGap':
      return {
        ko: `${check.of}의 파드가 준비된 적이 있는 노드에서 한순간도 비지 않았다`,
        en: `No node that had a ready pod of ${check.of} was without one for a moment`,
      };
    case 'neverTwo':
      return {
        ko: `${check.of}의 살아 있는 파드가 한 노드에 둘이었던 적이 없다`,
        en: `No node ever had two live pods of ${check.of}`,
      };
    case 'neverMoreUnavailable':
      return {
        ko: `${check.of}의 파드가 빠진 노드가 한꺼번에 ${String(check.than)}개를 넘은 적이 없다`,
        en: `There were never more than ${String(check.than)} nodes at once without a ready pod of ${check.of}`,
      };
  }
}

function nodeText({
  node,
  ready,
  cordoned,
  labels = {},
  taints,
}: Extract<Check, { readonly is: 'node' }>): PerLang<string> {
  const ko: string[] = [];
  const en: string[] = [];
  const say = (korean: string, english: string): void => {
    ko.push(korean);
    en.push(english);
  };
  if (ready !== undefined) say(ready ? '준비됨' : '준비되지 않음', ready ? 'ready' : 'not ready');
  if (cordoned !== undefined) say(cordoned ? '스케줄 금지' : '스케줄 허용', cordoned ? 'cordoned' : 'not cordoned');
  for (const [key, value] of Object.entries(labels)) {
    if (value === null) say(`레이블 ${key} 없음`, `no label ${key}`);
    else say(`레이블 ${key}=${value}`, `label ${key}=${value}`);
  }
  if (taints?.length === 0) say('테인트 없음', 'no taints');
  else if (taints !== undefined) say(`테인트 ${taints.join(', ')}`, `taints ${taints.join(', ')}`);
  return { ko: `노드 ${node}: ${ko.join(', ') || '있음'}`, en: `Node ${node}: ${en.join(', ') || 'is there'}` };
}
