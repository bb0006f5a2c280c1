import type { ExplanationEntry } from './entry.ts';

/** What does not fit the schema. */
export const schemaExplanations: readonly ExplanationEntry[] = [
  {
    code: 'unknown-field',
    text: {
      ko: '이 자리에는 그런 필드가 없습니다. 필드 이름은 대소문자까지 같아야 합니다.',
      en: 'There is no field of that name here. Names must match exactly, including capitals.',
    },
  },
  {
    code: 'wrong-type',
    words: /cannot unmarshal (?:bool|number).* of type (?:string|v1\.)/,
    text: {
      ko: '문자열이어야 하는데 YAML이 숫자나 참·거짓으로 읽었습니다. `yes`, `on`, `y`, `0755` 같은 값이 그렇습니다.',
      en: 'A string is expected, and YAML reads a number or a boolean here: `yes`, `on`, `y` and `0755` are such values.',
    },
  },
  {
    code: 'wrong-type',
    words: /cannot unmarshal object .* of type \[\]/,
    text: {
      ko: '목록이어야 합니다. 항목마다 `- `가 필요합니다.',
      en: 'A list is expected here; each of its items begins with `- `.',
    },
  },
  {
    code: 'wrong-type',
    words: /cannot unmarshal string .* of type (?:int|bool)/,
    text: { ko: '따옴표 때문에 문자열로 읽혔습니다.', en: 'The quotation marks make it a string.' },
  },
  {
    code: 'wrong-type',
    words: /cannot unmarshal number -?\d+ /,
    text: { ko: '이 필드에 담기에는 너무 큰 수입니다.', en: 'The number is too large for this field.' },
  },
  {
    code: 'wrong-type',
    words: /cannot unmarshal number -?\d*\.\d+/,
    text: { ko: '정수만 쓸 수 있습니다.', en: 'Only whole numbers are allowed here.' },
  },
  {
    code: 'wrong-type',
    text: { ko: '이 필드가 받는 것과 다른 종류의 값입니다.', en: 'The field takes a different kind of value.' },
  },
  {
    code: 'bad-quantity',
    text: {
      ko: '수량은 수와 단위로 씁니다. 단위는 `m`, `k`, `M`, `G`와 `Ki`, `Mi`, `Gi` 등이며 대소문자를 가리고 `B`는 붙이지 않습니다.',
      en: 'A quantity is a number with a suffix: `m`, `k`, `M`, `G` or `Ki`, `Mi`, `Gi` and so on, capitals as shown and no `B`.',
    },
    concept: 'resource request',
  },
  {
    code: 'bad-base64',
    text: {
      ko: '`data`와 `binaryData`의 값은 base64여야 합니다.',
      en: 'Values under `data` of a Secret and under `binaryData` are base64.',
    },
    concept: 'Secret',
  },
  {
    code: 'bad-time',
    text: { ko: '시각은 `2026-01-02T03:04:05Z`처럼 씁니다.', en: 'A time is written like `2026-01-02T03:04:05Z`.' },
  },
  {
    code: 'not-set',
    text: {
      ko: '모든 오브젝트는 `apiVersion`과 `kind`로 무엇인지 말해야 합니다.',
      en: 'Every object has to say what it is, with `apiVersion` and `kind`.',
    },
  },
  {
    code: 'no-such-version',
    text: {
      ko: '그 버전에는 이 종류가 없습니다. 없어진 베타 버전이거나 다른 그룹입니다.',
      en: 'That version does not have the kind: a beta that was removed, or another group.',
    },
  },
  {
    code: 'no-such-kind',
    text: {
      ko: '그런 종류가 없습니다. 종류의 이름은 대소문자를 가립니다.',
      en: 'There is no such kind. Capitals matter in kinds, too.',
    },
  },
];
