import type { ExplanationEntry } from './entry.ts';

/** What is wrong with YAML itself. */
export const yamlExplanations: readonly ExplanationEntry[] = [
  {
    code: 'yaml-tab',
    text: { ko: 'YAML은 들여쓰기에 탭을 쓸 수 없습니다.', en: 'YAML does not allow tabs for indentation.' },
  },
  {
    code: 'yaml-unclosed-quote',
    text: {
      ko: '여기서 연 따옴표가 닫히지 않아 뒤의 모든 줄이 값으로 읽힙니다.',
      en: 'The quotation mark that opens here is never closed, so all lines after it are read as its text.',
    },
  },
  {
    code: 'yaml-unclosed-flow',
    text: { ko: '여기서 연 괄호가 닫히지 않았습니다.', en: 'The bracket that opens here is never closed.' },
  },
  {
    code: 'yaml-colon',
    text: {
      ko: '값 안에 `: `가 있으면 또 하나의 키로 읽힙니다.',
      en: 'A `: ` within a value reads as another key.',
    },
  },
  {
    code: 'yaml-control',
    text: {
      ko: '눈에 보이지 않는 제어 문자가 있습니다. 이 줄을 손으로 다시 쓰세요.',
      en: 'There is an invisible control character; type the line again by hand.',
    },
  },
  {
    code: 'yaml-merge',
    text: {
      ko: '`<<`는 다른 맵을 가져옵니다. `*이름`으로 맵이나 맵의 목록을 가리켜야 합니다.',
      en: '`<<` merges another map: it needs `*name` of a map, or a list of maps.',
    },
  },
  {
    code: 'yaml-tag',
    text: {
      ko: '`!!`로 적은 종류와 값이 맞지 않습니다. 쿠버네티스 매니페스트에는 태그가 필요하지 않습니다.',
      en: 'The value is not of the type that its tag (`!!`) says. Manifests do not need tags.',
    },
  },
  {
    code: 'yaml-number',
    text: {
      ko: '`.inf`와 `.nan`은 YAML에만 있는 수이고, 서버가 받는 JSON에는 없습니다.',
      en: '`.inf` and `.nan` are numbers in YAML; the JSON that the server gets has no such numbers.',
    },
  },
  {
    code: 'yaml-character',
    text: {
      ko: '이 문자는 YAML에서 따로 쓰임이 있어 값의 첫 글자가 될 수 없습니다.',
      en: 'This character has a meaning of its own in YAML and cannot begin a value.',
    },
  },
  {
    code: 'yaml-indent',
    text: {
      ko: '들여쓰기가 앞뒤 줄과 맞지 않아 어디에 딸린 줄인지 알 수 없습니다.',
      en: 'The indentation does not agree with the lines around it, so it does not show what the line belongs to.',
    },
  },
  {
    code: 'yaml-dash',
    text: {
      ko: '`-` 뒤에 공백이 없으면 목록의 항목이 아닙니다.',
      en: 'Without a space after it, `-` does not start a list item.',
    },
  },
  {
    code: 'yaml-missing-colon',
    text: { ko: '키 뒤에 `: `가 없습니다.', en: 'The key has no `: ` after it.' },
  },
  {
    code: 'yaml-escape',
    text: {
      ko: '큰따옴표 안의 `\\` 표기가 잘못되었습니다.',
      en: 'A `\\` in double quotes begins an escape that YAML does not know.',
    },
  },
  {
    code: 'yaml-unknown-anchor',
    text: {
      ko: '`*`로 가리킨 앵커(`&`)가 앞에 없습니다.',
      en: 'The `*` points to an anchor (`&`) that is not defined before it.',
    },
  },
  {
    code: 'yaml-duplicate-key',
    text: {
      ko: '같은 키가 두 번 있습니다. kubectl은 말없이 하나를 버리므로 뜻한 것과 다를 수 있습니다.',
      en: 'The key appears twice. kubectl silently drops one of them, perhaps not the one you think.',
    },
  },
  {
    code: 'yaml-key-not-scalar',
    text: { ko: '키는 글자여야 합니다.', en: 'A key has to be a plain word.' },
  },
  {
    code: 'yaml-template',
    text: { ko: '템플릿 문법은 YAML이 아닙니다.', en: 'Template syntax is not YAML.' },
  },
  {
    code: 'yaml-after-value',
    text: { ko: '값이 끝난 뒤에 글자가 더 있습니다.', en: 'There is more text after the end of the value.' },
  },
  {
    code: 'yaml-too-deep',
    text: {
      ko: '너무 깊거나 별칭이 너무 많이 펼쳐집니다.',
      en: 'It is nested too deeply, or its aliases expand too far.',
    },
  },
  { code: 'yaml-syntax', text: { ko: 'YAML 문법에 맞지 않습니다.', en: 'This is not valid YAML.' } },
  {
    code: 'lost-indentation',
    text: {
      ko: '들여쓰기가 모두 없어졌습니다. `metadata`가 비어 있으므로 kubectl은 이름이 없다고만 말합니다.',
      en: 'All indentation is gone. `metadata` is empty then, and kubectl only says that there is no name.',
    },
  },
];
