import type { PerLang } from '#naming';
import { entry } from './entry.ts';

/** What most often makes a diagram fail, with what to write instead. `better` is that line put right, where that is known. */
const SLIPS = {
  'slash-label': {
    ko: '`[/`와 `[\\`는 기울어진 도형을 엽니다. 빗금으로 시작하는 이름은 따옴표로 감싸세요',
    en: '`[/` and `[\\` open a slanted shape. Put a label that begins with a slash in quotes',
  },
  'bracket-label': {
    ko: '괄호가 든 이름은 따옴표로 감싸세요',
    en: 'Put a label with brackets or parentheses in quotes',
  },
  'end-node': {
    ko: '`end`는 묶음을 닫는 말입니다. 노드라면 `End`라고 쓰거나 `e["end"]`처럼 이름을 주세요',
    en: '`end` closes a group. For a node write `End`, or give it a label: `e["end"]`',
  },
  'short-arrow': {
    ko: '순서도의 화살표는 `-->`입니다',
    en: 'An arrow in a flowchart is `-->`',
  },
  'ascii-only': {
    ko: '여기에는 영문자만 그대로 쓸 수 있습니다. 한국어는 따옴표로 감싸세요',
    en: 'Only ASCII can stand here unquoted. Put other text in quotes',
  },
  'ascii-id': {
    ko: '이름표는 한국어로 써도 되지만 id는 영문자로만 씁니다. id를 짓고 이름표는 대괄호에 쓰세요',
    en: 'A label may be in any script, but an id is ASCII only. Make up an id, and put the label in brackets',
  },
  'ascii-at-all': {
    ko: '생키 다이어그램은 영문자 이름만 받습니다',
    en: 'A Sankey diagram takes names in ASCII only',
  },
  'date-invalid': {
    ko: '날짜가 `dateFormat`과 맞는지 보세요',
    en: 'Check whether the date matches `dateFormat`',
  },
} as const satisfies Record<string, PerLang<string>>;

export type DiagramSlip = keyof typeof SLIPS;

/** Faults of the diagrams in notes. */
export const diagramFaults = {
  'diagram-invalid': entry({
    severity: 'error',
    title: { ko: '그릴 수 없는 다이어그램', en: 'Diagram that cannot be drawn' },
    message: ({ detail }: { detail: string; slip?: DiagramSlip; better?: string }) => ({
      ko: `다이어그램을 읽을 수 없습니다: ${detail}`,
      en: `The diagram cannot be read: ${detail}`,
    }),
    hint: ({ slip, better }) => {
      if (slip === undefined) return undefined;
      const { ko, en } = SLIPS[slip];
      const end = better === undefined ? '.' : `: \`${better}\``;
      return { ko: `${ko}${end}`, en: `${en}${end}` };
    },
  }),
  'diagram-type-unknown': entry({
    severity: 'error',
    title: { ko: '알 수 없는 다이어그램 종류', en: 'Unknown diagram type' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: name === '' ? '다이어그램의 종류가 없습니다.' : `알 수 없는 다이어그램 종류입니다: \`${name}\``,
      en: name === '' ? 'The diagram does not say its type.' : `There is no diagram type \`${name}\`.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? {
            ko: '첫 줄에 `flowchart LR`, `sequenceDiagram`처럼 종류를 쓰세요.',
            en: 'Begin with the type, such as `flowchart LR` or `sequenceDiagram`.',
          }
        : { ko: `비슷한 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` },
  }),
  'diagram-too-large': entry({
    severity: 'error',
    title: { ko: '너무 큰 다이어그램', en: 'Diagram that is too large' },
    message: ({ what, limit }: { what: 'length' | 'edges'; limit: number }) =>
      what === 'length'
        ? { ko: `다이어그램이 ${limit}자보다 깁니다.`, en: `The diagram is longer than ${limit} characters.` }
        : { ko: `다이어그램의 선이 ${limit}개보다 많습니다.`, en: `The diagram has more than ${limit} edges.` },
    hint: () => ({ ko: '여러 다이어그램으로 나누세요.', en: 'Split it into several.' }),
  }),
  'diagram-not-drawn': entry({
    severity: 'error',
    title: { ko: '그리다가 멈춘 다이어그램', en: 'Diagram that was not drawn' },
    message: ({ reason }: { reason: string }) => ({
      ko: `다이어그램을 그리다가 멈췄습니다: ${reason}`,
      en: `Drawing the diagram stopped: ${reason}`,
    }),
    hint: () => ({ ko: '더 작은 다이어그램으로 나누세요.', en: 'Split it into smaller diagrams.' }),
  }),
  'diagram-layout-unknown': entry({
    severity: 'warning',
    title: { ko: '알 수 없는 배치 방법', en: 'Unknown layout of a diagram' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: `알 수 없는 배치 방법이어서 \`dagre\`로 그립니다: \`${name}\``,
      en: `The layout \`${name}\` is not known; the diagram is drawn with \`dagre\`.`,
    }),
    hint: ({ candidates }) => ({
      ko: `쓸 수 있는 방법: ${candidates.join(', ')}`,
      en: `Layouts are ${candidates.join(', ')}.`,
    }),
  }),
  'diagram-setting-ignored': entry({
    severity: 'warning',
    title: { ko: '다이어그램에서 바꿀 수 없는 설정', en: 'Setting that a diagram cannot change' },
    message: ({ name }: { name: string }) => ({
      ko: `다이어그램에서는 이 설정을 바꿀 수 없어 무시합니다: \`${name}\``,
      en: `A diagram cannot change \`${name}\`; it is ignored.`,
    }),
  }),
  'diagram-click-ignored': entry({
    severity: 'warning',
    title: { ko: '다이어그램의 클릭 동작', en: 'Click in a diagram' },
    message: () => ({
      ko: '다이어그램의 `click`은 다른 주소나 스크립트를 열 수 없어 무시합니다.',
      en: 'A `click` in a diagram opens no address and runs no script; it is ignored.',
    }),
    hint: () => ({
      ko: '노트로 이으려면 `[[노트 이름]]`을 쓰세요.',
      en: 'To link to a note, write `[[name of the note]]`.',
    }),
  }),
  'diagram-markup-ignored': entry({
    severity: 'warning',
    title: { ko: '다이어그램에서 쓸 수 없는 표기', en: 'Markup that a diagram does not support' },
    message: ({ markup }: { markup: string; instead?: string }) => ({
      ko: `다이어그램에서는 쓸 수 없는 표기입니다: \`${markup}\``,
      en: `\`${markup}\` means nothing in a diagram.`,
    }),
    hint: ({ instead }) =>
      instead === undefined
        ? undefined
        : { ko: `대신 \`${instead}\`라고 쓰세요.`, en: `Write \`${instead}\` instead.` },
  }),
} as const;
