import type { FieldNotes } from './field-notes.ts';

/** What the fields of every object do. */
export const OBJECT_NOTES: FieldNotes = {
  '*.apiVersion': {
    ko: 'API 그룹과 버전. 데몬셋은 apps/v1입니다.',
    en: 'Group and version of the API: apps/v1 for a DaemonSet.',
  },
  '*.kind': { ko: '오브젝트의 종류.', en: 'What kind of object it is.' },
  '*.metadata': {
    ko: '이름, 네임스페이스, 레이블 같은 오브젝트의 신원.',
    en: 'Who the object is: name, namespace, labels.',
  },
  '*.status': {
    ko: '클러스터가 적는 현재 상태. 직접 쓰지 않습니다.',
    en: 'What the cluster has observed; nobody writes it by hand.',
  },
  'ObjectMeta.name': {
    ko: '네임스페이스 안에서 하나뿐인 이름. 소문자, 숫자, -와 .만 씁니다.',
    en: 'The name, unique in its namespace: lower-case letters, digits, - and .',
  },
  'ObjectMeta.namespace': { ko: '속한 네임스페이스.', en: 'The namespace that it belongs to.' },
  'ObjectMeta.labels': {
    ko: '고르고 묶는 데 쓰는 키와 값. 셀렉터가 봅니다.',
    en: 'Keys and values to choose and group objects by; selectors look at them.',
  },
  'ObjectMeta.annotations': {
    ko: '고르는 데 쓰지 않는 덧붙임. 도구와 사람이 읽습니다.',
    en: 'Remarks for tools and people, which no selector looks at.',
  },
};
