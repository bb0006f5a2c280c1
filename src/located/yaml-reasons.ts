import type { PerLang } from '#naming';
import type { ErrorCode } from 'yaml';

interface Explanation {
  readonly reason: PerLang<string>;
  readonly advice?: PerLang<string>;
}

const QUOTE: PerLang<string> = {
  ko: '값에 특수 문자가 있으면 전체를 따옴표로 묶습니다. 예: `title: "[K8s] 데몬셋"`',
  en: 'Put the whole value in quotes where it holds special characters: `title: "[K8s] DaemonSet"`',
};

const COLON: PerLang<string> = {
  ko: '키와 값은 `title: 데몬셋`처럼 콜론과 공백으로 나눕니다.',
  en: 'A colon and a space stand between a key and its value: `title: DaemonSet`',
};

const SPACES: PerLang<string> = {
  ko: '같은 단계의 줄은 같은 수의 공백으로 들여 씁니다.',
  en: 'Indent lines of the same level by the same number of spaces.',
};

const INVALID: Explanation = { reason: { ko: 'YAML 문법에 맞지 않습니다.', en: 'This is not valid YAML.' } };

/** What the errors of the YAML parser mean to somebody who writes notes. */
export const yamlReasons: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: INVALID,
  BAD_ALIAS: {
    reason: {
      ko: '`*`로 시작하는 값은 다른 값을 가리키는 별칭인데, 가리키는 값이 앞에 없습니다.',
      en: 'A value that begins with `*` is an alias of another value, and no such value stands before it.',
    },
    advice: QUOTE,
  },
  BAD_COLLECTION_TYPE: INVALID,
  BAD_DIRECTIVE: INVALID,
  BAD_DQ_ESCAPE: {
    reason: { ko: '큰따옴표 안의 `\\` 표기가 잘못되었습니다.', en: 'A `\\` in double quotes is not a known escape.' },
    advice: { ko: '`\\`를 그대로 쓰려면 작은따옴표로 묶습니다.', en: 'Use single quotes where `\\` means itself.' },
  },
  BAD_INDENT: { reason: { ko: '들여쓰기가 맞지 않습니다.', en: 'The indentation does not fit.' }, advice: SPACES },
  BAD_PROP_ORDER: INVALID,
  BAD_SCALAR_START: {
    reason: { ko: '값을 이 문자로 시작할 수 없습니다.', en: 'A value cannot begin with this character.' },
    advice: QUOTE,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: { ko: '한 줄의 값 안에 콜론이 또 있습니다.', en: 'There is a second colon in the value on this line.' },
    advice: QUOTE,
  },
  BLOCK_IN_FLOW: {
    reason: { ko: '괄호 안에서는 줄 단위 목록을 쓸 수 없습니다.', en: 'Lists line by line cannot stand in brackets.' },
  },
  DUPLICATE_KEY: {
    reason: { ko: '같은 키가 두 번 있습니다.', en: 'The same key stands twice.' },
    advice: { ko: '둘 중 하나를 지웁니다.', en: 'Remove one of them.' },
  },
  IMPOSSIBLE: INVALID,
  KEY_OVER_1024_CHARS: { reason: { ko: '키가 너무 깁니다.', en: 'The key is too long.' }, advice: COLON },
  MISSING_CHAR: {
    reason: { ko: '필요한 문자가 빠졌습니다.', en: 'A character is missing here.' },
    advice: COLON,
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: {
      ko: '콜론 없는 줄이 키처럼 쓰였습니다.',
      en: 'A line without a colon and a value stands where a key should.',
    },
    advice: COLON,
  },
  MULTIPLE_ANCHORS: INVALID,
  MULTIPLE_DOCS: {
    reason: { ko: '`---`가 또 있습니다.', en: 'There is another `---`.' },
    advice: { ko: '문서는 하나만 씁니다.', en: 'Write one document only.' },
  },
  MULTIPLE_TAGS: INVALID,
  NON_STRING_KEY: INVALID,
  RESOURCE_EXHAUSTION: { reason: { ko: '너무 깊이 중첩되었습니다.', en: 'This is nested too deeply.' } },
  TAB_AS_INDENT: {
    reason: { ko: '탭으로 들여 썼습니다.', en: 'A tab is used for indentation.' },
    advice: { ko: '탭 대신 공백으로 들여 씁니다.', en: 'Indent with spaces instead of tabs.' },
  },
  TAG_RESOLVE_FAILED: INVALID,
  UNEXPECTED_TOKEN: {
    reason: { ko: '이 자리에 올 수 없는 내용입니다.', en: 'This cannot stand here.' },
    advice: QUOTE,
  },
};

export const unclosedQuote: Explanation = {
  reason: { ko: '따옴표가 닫히지 않았습니다.', en: 'The quotation mark is never closed.' },
  advice: { ko: '값의 끝에 같은 따옴표를 씁니다.', en: 'Put the same mark at the end of the value.' },
};

export const unclosedBracket: Explanation = {
  reason: { ko: '괄호가 닫히지 않았습니다.', en: 'The bracket is never closed.' },
  advice: {
    ko: '`[`는 `]`로, `{`는 `}`로 닫습니다. 괄호가 글의 일부이면 값 전체를 따옴표로 묶습니다.',
    en: 'Close `[` with `]` and `{` with `}`; if the bracket is part of the text, put the whole value in quotes.',
  },
};
