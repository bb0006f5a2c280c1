import { entry } from './entry.ts';

/** Faults of MDX notes. */
export const mdxFaults = {
  'mdx-syntax': entry({
    severity: 'error',
    title: { ko: 'MDX 문법 오류', en: 'MDX does not parse' },
    message: ({ reason }: { reason: string }) => ({
      ko: `MDX를 해석할 수 없어 일반 마크다운으로 읽었습니다: ${reason}`,
      en: `The note does not parse as MDX and was read as plain Markdown: ${reason}`,
    }),
    hint: () => ({
      ko: '글에 쓰는 `<`와 `{`는 `\\<`, `\\{`로 쓰거나 백틱으로 감싸세요.',
      en: 'In prose write `\\<` and `\\{`, or use backticks.',
    }),
  }),
  'mdx-component-unknown': entry({
    severity: 'error',
    title: { ko: '알 수 없는 컴포넌트', en: 'Unknown component' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: `없는 컴포넌트여서 쓴 그대로 보여 줍니다: \`<${name}>\``,
      en: `There is no component \`<${name}>\`; it is shown as written.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? {
            ko: '쓸 수 있는 컴포넌트: Callout, Details, Figure, Kbd, Simulator, Steps, Tab, Tabs',
            en: 'The components are Callout, Details, Figure, Kbd, Simulator, Steps, Tab and Tabs.',
          }
        : { ko: `비슷한 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` },
  }),
  'mdx-attribute-invalid': entry({
    severity: 'warning',
    title: { ko: '알 수 없는 컴포넌트 속성', en: 'Unknown attribute of a component' },
    message: ({ component, attribute }: { component: string; attribute: string; expected: readonly string[] }) => ({
      ko: `\`<${component}>\`에 쓸 수 없는 속성이거나 값입니다: \`${attribute}\``,
      en: `\`<${component}>\` does not understand \`${attribute}\` like this.`,
    }),
    hint: ({ expected }) =>
      expected.length === 0
        ? { ko: '이 컴포넌트에는 속성이 없습니다.', en: 'This component has no attributes.' }
        : { ko: `쓸 수 있는 속성: ${expected.join(', ')}`, en: `Its attributes: ${expected.join(', ')}` },
  }),
  'mdx-expression-dynamic': entry({
    severity: 'error',
    title: { ko: '실행해야 하는 MDX 식', en: 'MDX expression that would have to be run' },
    message: ({ source }: { source: string }) => ({
      ko: `코드를 실행해야 알 수 있는 값이어서 실행하지 않았습니다: \`${source}\``,
      en: `\`${source}\` can only be known by running code, and was not run.`,
    }),
    hint: () => ({
      ko: '글자, 숫자, true, false처럼 값을 그대로 쓰세요. 코드 실행은 site.yaml의 `mdx-code`로 허용합니다.',
      en: 'Write the value itself: text, a number, true or false. `mdx-code` in site.yaml allows notes to run code.',
    }),
  }),
  'mdx-code-not-allowed': entry({
    severity: 'error',
    title: { ko: '허용하지 않은 MDX 코드', en: 'MDX code that is not allowed' },
    message: ({ source }: { source: string }) => ({
      ko: `이 사이트의 노트는 코드를 실행할 수 없습니다: \`${source}\``,
      en: `Notes of this site may not run code: \`${source}\``,
    }),
    hint: () => ({
      ko: '기본 컴포넌트는 import 없이 쓸 수 있습니다. 코드 실행은 site.yaml의 `mdx-code`로 허용합니다.',
      en: 'The built-in components need no import. `mdx-code` in site.yaml allows notes to run code.',
    }),
  }),
} as const;
