import type { Lang, PerLang } from '#naming';
import type { Hint, HintCode } from '../fault.ts';

/** The advice that belongs to a diagnostic, in the reader's language. Values that were written keep their own spelling. */
export function hintText({ code, values }: Hint, lang: Lang): string {
  return HINTS[code](values)[lang];
}

const HINTS: Readonly<Record<HintCode, (values: readonly string[]) => PerLang<string>>> = {
  'did-you-mean': (values) => ({ ko: `혹시 ${either(values, '또는')}?`, en: `Did you mean ${either(values, 'or')}?` }),
  'belongs-in': (values) => ({
    ko: `이 필드는 ${either(values, '또는')}에 있습니다.`,
    en: `That field belongs in ${either(values, 'or')}.`,
  }),
  'other-kinds': (values) => ({
    ko: `이 필드는 다른 종류에 있습니다: ${list(values)}.`,
    en: `Other kinds have that field: ${list(values)}.`,
  }),
  quote: ([value = '']) => ({
    ko: `YAML 1.1에서는 문자열로 읽히지 않습니다. 따옴표로 묶습니다: ${code(value)}.`,
    en: `YAML 1.1 does not read it as a string; quote it: ${code(value)}.`,
  }),
  'quote-value': () => ({
    ko: '값 전체를 따옴표로 묶습니다.',
    en: 'Put it in quotation marks: quote the value as a whole.',
  }),
  'use-version': (values) => ({
    ko: `${either(values, '또는')} 버전에 있습니다.`,
    en: `The kind is served as ${either(values, 'or')}.`,
  }),
  'render-template': () => ({
    ko: '이것은 YAML이 아니라 Helm 템플릿입니다. 먼저 `helm template`으로 값을 채웁니다.',
    en: 'This is a Helm template, not YAML: render it with `helm template` first.',
  }),
  'use-spaces': () => ({ ko: '탭 대신 공백으로 들여 씁니다.', en: 'Indent with spaces instead of tabs.' }),
  'close-it': ([mark = '']) => ({
    ko: mark === '' ? '연 따옴표를 닫습니다.' : `${code(mark)}로 닫습니다.`,
    en: mark === '' ? 'Close the quotation mark.' : `Close it with ${code(mark)}.`,
  }),
  'add-space': () => ({
    ko: '키와 값 사이에는 콜론과 공백을, 목록의 `-` 뒤에는 공백을 씁니다.',
    en: 'Put a colon and a space between a key and its value, and a space after the `-` of a list.',
  }),
  supported: (values) => ({
    ko: `쓸 수 있는 값: ${list(values)}.`,
    en: `Values that can stand here: ${list(values)}.`,
  }),
  'make-list': ([value]) => ({
    ko: value === undefined ? '목록입니다. 항목마다 앞에 `- `를 씁니다.' : `목록입니다: ${code(value)}.`,
    en: value === undefined ? 'This is a list: start each item with `- `.' : `This is a list: ${code(value)}.`,
  }),
  'make-object': () => ({ ko: '목록이 아닙니다. `- ` 없이 씁니다.', en: 'This is not a list: write it without `- `.' }),
  unquote: ([value = '']) => ({
    ko: `따옴표 없이 씁니다: ${code(value)}.`,
    en: `Write it without quotation marks: ${code(value)}.`,
  }),
  encode: () => ({
    ko: '값을 base64로 바꾸거나, Secret이면 `stringData`에 그대로 씁니다.',
    en: 'Encode the value in base64, or write it plainly under `stringData` of a Secret.',
  }),
  'straight-quotes': ([value = '']) => ({
    ko: `둥근 따옴표는 값의 일부가 됩니다. 곧은 따옴표를 씁니다: ${code(value)}.`,
    en: `Typographic quotation marks are part of the value; use straight ones: ${code(value)}.`,
  }),
  'restore-indentation': () => ({
    ko: '들여쓰기가 없어졌습니다. 단계마다 공백 두 칸씩 다시 들여 씁니다.',
    en: 'The indentation does not show what belongs to what: indent each level by two spaces again.',
  }),
  'remove-one': () => ({
    ko: '둘 중 하나를 지웁니다. kubectl은 말없이 뒤의 것만 씁니다.',
    en: 'Remove one of them; kubectl silently uses the last one.',
  }),
  'whole-percent': (values) => ({
    ko: `개수이면 따옴표 없이, 비율이면 %를 붙입니다: ${list(values)}.`,
    en: `Without quotation marks it is a number of pods; with %, it is a percentage: ${list(values)}.`,
  }),
  'set-first': (values) => ({
    ko: `함께 씁니다: ${either(values, '또는')}.`,
    en: `Also write: ${either(values, 'or')}.`,
  }),
  'name-kind': (values) => ({
    ko: values.length === 0 ? '`kind`가 없습니다.' : `\`kind\`가 없습니다. 이 버전의 종류: ${list(values)} 등.`,
    en:
      values.length === 0 ? 'There is no `kind`.' : `There is no \`kind\`; kinds of this version are ${list(values)}.`,
  }),
  excerpt: () => ({
    ko: '일부만 옮겼거나 값을 채워 넣을 예제라면, 코드 블록의 첫 줄에 `yaml unchecked`라고 적습니다.',
    en: 'If this is an excerpt, or is still to be filled in, start its code block with `yaml unchecked`.',
  }),
};

function code(value: string): string {
  return `\`${value}\``;
}

function list(values: readonly string[]): string {
  return values.map((value) => code(value === '' ? '""' : value)).join(', ');
}

function either(values: readonly string[], or: string): string {
  if (values.length < 2) return list(values);
  return `${list(values.slice(0, -1))} ${or} ${code(values.at(-1) ?? '')}`;
}
