import { type CatalogueEntry, catalogue, type Code } from '#diagnostics';
import type { Lang } from '#naming';
import { type DiagnosticGroup, diagnosticGroups } from './diagnostic-groups.ts';
import type { Example } from './examples/example.ts';
import { examples } from './examples/index.ts';
import { fenced, sentence } from './in-markdown.ts';
import type { Reported } from './run-examples.ts';

/** The page that lists every fault, in a language. */
export function diagnosticsIndex(lang: Lang): string {
  const { head } = INDEX[lang];
  const groups = diagnosticGroups.map(({ name, title, about, codes }) => {
    const lines = codes.map((code) => {
      const { title, severity } = entryOf(code);
      return `- [[${name}#${code}|${code}]] (${severity}): ${sentence(title[lang])}`;
    });
    return `## ${title[lang]}\n\n${about[lang]}\n\n${lines.join('\n')}\n`;
  });
  return `${head}\n${groups.join('\n')}`;
}

/** The page of a group of faults: what is said of each, how it is mended, and an example. */
export function diagnosticsPage(
  { title, about, codes }: DiagnosticGroup,
  order: number,
  reported: ReadonlyMap<Code, Reported>,
  lang: Lang,
): string {
  const { tag, seeAlso } = WORDS[lang];
  const head = `---\ntitle: "${title[lang]}"\ndescription: "${about[lang].replaceAll('`', '')}"\ntags: [${tag}]\norder: ${String(order)}\n---\n`;
  const entries = codes.map((code) => entryText(code, reported.get(code), lang));
  return `${head}\n${about[lang]} ${seeAlso}\n\n${entries.join('\n')}`;
}

function entryText(code: Code, reported: Reported | undefined, lang: Lang): string {
  const words = WORDS[lang];
  const { title, severity } = entryOf(code);
  const said = reported === undefined ? [] : [`> ${sentence(reported.message[lang])}\n`];
  const hint = reported?.hint === undefined ? [] : [`${words.mend} ${sentence(reported.hint[lang])}\n`];
  return [
    `## \`${code}\`\n`,
    `**${sentence(title[lang])}** (\`${severity}\`)\n`,
    ...said,
    ...hint,
    ...exampleBlocks(examples[code], lang),
  ].join('\n');
}

function exampleBlocks(example: Example<Code>, lang: Lang): string[] {
  const words = WORDS[lang];
  const block = (title: string, text: string | undefined): string[] =>
    text === undefined ? [] : [fenced(languageOf(example), title, text)];
  return [...block(words.faulty, faultyTextOf(example)), ...block(words.right, example.right)];
}

function faultyTextOf(example: Example<Code>): string | undefined {
  if ('note' in example) return example.note;
  if ('settings' in example) return example.settings;
  return 'glossary' in example ? example.glossary : example.faulty;
}

function languageOf(example: Example<Code>): string {
  if ('settings' in example || 'glossary' in example) return 'yaml';
  if ('note' in example) return example.file?.endsWith('.mdx') === true ? 'mdx' : 'markdown';
  return example.language ?? 'markdown';
}

/** What an entry says without its arguments. */
function entryOf(code: Code): Pick<CatalogueEntry<never>, 'title' | 'severity'> {
  return catalogue[code];
}

const WORDS = {
  ko: {
    tag: '마당',
    mend: '**고치기:**',
    faulty: '틀린 예',
    right: '옳은 예',
    seeAlso: '모든 코드는 [[diagnostics|진단]]에 있습니다.',
  },
  en: {
    tag: 'madang',
    mend: '**To fix it:**',
    faulty: 'Faulty',
    right: 'Right',
    seeAlso: 'All codes are listed under [[diagnostics|Diagnostics]].',
  },
} as const;

const INDEX = {
  ko: {
    head: `---
title: 진단
description: 마당이 알리는 모든 잘못의 코드와 심각도입니다. 코드마다 무슨 뜻이고 어떻게 고치는지 볼 수 있습니다.
tags: [마당]
order: 15
---

마당은 잘못을 찾으면 파일과 줄과 칸, 그리고 코드를 알려 줍니다. 코드는 바뀌지 않으므로 검색할 수 있습니다. 아래에서 코드를 누르면 무슨 뜻이고 어떻게 고치는지 나옵니다.

\`error\`가 하나라도 있으면 검사와 빌드가 실패합니다. \`warning\`과 \`info\`는 알리기만 합니다. 심각도는 \`site.yaml\`에서 바꿉니다.

\`\`\`yaml title="site.yaml"
checks:
  link-broken: warning
  manifest-image-tag: off
\`\`\`
`,
  },
  en: {
    head: `---
title: Diagnostics
description: Every fault that Madang reports, by its code and severity, with what it means and how to fix it.
tags: [madang]
order: 15
---

What Madang finds wrong is reported with file, line, column and a code. The codes are permanent, so you can search for them. Each leads to what it means and how to fix it.

One \`error\` makes the check and the build fail. A \`warning\` and an \`info\` only inform. \`site.yaml\` changes the severity of a check:

\`\`\`yaml title="site.yaml"
checks:
  link-broken: warning
  manifest-image-tag: off
\`\`\`
`,
  },
} as const;
