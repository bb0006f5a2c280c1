import { printDiagnostics } from '#diagnostics';
import type { Lang } from '#naming';
import { readSite, siteKeys } from '#site';
import { fenced } from './in-markdown.ts';

/** The page about the settings: Markdown made from what the schema says of each key. */
export function settingsPage(lang: Lang): string {
  const words = WORDS[lang];
  const keys = siteKeys.map(({ name, about, wanted, otherwise, example }) =>
    [
      `## \`${name}\`\n`,
      `${about[lang]}\n`,
      `- **${words.takes}** ${wanted[lang]}`,
      `- **${words.without}** ${otherwise[lang]}\n`,
      fenced('yaml', 'site.yaml', example),
    ].join('\n'),
  );
  const mistake = printDiagnostics(readSite(FAULTY, 'site.yaml', 'notes').diagnostics, {
    ...{ lang, format: 'text' },
    readLine: (_, line) => FAULTY.split('\n')[line - 1],
  });
  const end = [`## ${words.mistakes}\n`, `${words.reported}\n`, fenced('text', 'npm run check:notes', mistake)].join(
    '\n',
  );
  return `${words.head}\n${[...keys, end].join('\n')}`;
}

/** The slips that are made most. */
const FAULTY = 'langauges: [ko, en]\naddress: example.org/wiki\n';

const WORDS = {
  ko: {
    takes: '쓸 수 있는 값:',
    without: '없으면:',
    mistakes: '잘못 썼을 때',
    reported: '잘못은 그 자리와 함께 알려 줍니다. 무엇이 있었고 무엇을 써야 하는지, 예까지 보여 줍니다.',
    head: `---
title: 설정
description: site.yaml에 쓸 수 있는 모든 키와 그 값, 쓰지 않았을 때의 기본값입니다.
tags: [마당]
order: 14
---

설정은 노트 폴더의 맨 위에 있는 \`site.yaml\` 하나에 적습니다. 파일도, 그 안의 모든 키도 없어도 됩니다.

\`\`\`yaml title="site.yaml"
title: { ko: 내 노트, en: My notes }
address: https://me.github.io/wiki/
publication: asked
\`\`\`

검사의 이름은 [[diagnostics|진단]]에, 공개에 관한 것은 [[privacy|비공개로 남는 것]]에 더 있습니다.
`,
  },
  en: {
    takes: 'It takes:',
    without: 'Without it:',
    mistakes: 'Mistakes',
    reported: 'A mistake is reported at its place, with what was found, what is expected, and an example.',
    head: `---
title: Settings
description: Every key of site.yaml, what it takes, and what holds without it.
tags: [madang]
order: 14
---

Settings are kept in one file, \`site.yaml\`, at the top of the folder of notes. The file and every key in it may be left out.

\`\`\`yaml title="site.yaml"
title: { ko: 내 노트, en: My notes }
address: https://me.github.io/wiki/
publication: asked
\`\`\`

The names of checks are listed under [[diagnostics|Diagnostics]]; more on publication is in [[privacy|What stays private]].
`,
  },
} as const;
