import { type Code, families, isCode } from '#diagnostics';
import type { PerLang } from '#naming';

/** Faults that have a page together. */
export interface DiagnosticGroup {
  /** Name of the page's file, unlike that of any other note. */
  readonly name: string;
  readonly title: PerLang<string>;
  readonly about: PerLang<string>;
  readonly codes: readonly Code[];
}

function codesOf(...names: readonly (keyof typeof families)[]): Code[] {
  return names.flatMap((name) => Object.keys(families[name]).filter(isCode));
}

/** Every fault, on the page on which one would look for it. */
export const diagnosticGroups: readonly DiagnosticGroup[] = [
  {
    name: 'faults-of-links',
    title: { ko: '링크와 용어집의 진단', en: 'Links and glossary' },
    about: {
      ko: '링크, 이미지, 임베드, 번역의 짝, 주소, 태그, 그리고 용어집에서 알리는 것입니다.',
      en: 'What is reported about links, images, embeds, translations, addresses, tags and the glossary.',
    },
    codes: codesOf('garden', 'glossary'),
  },
  {
    name: 'faults-of-text',
    title: { ko: '본문의 진단', en: 'Text' },
    about: {
      ko: '마크다운, 코드 블록, HTML, 수식, 각주, 주석, MDX에서 알리는 것입니다.',
      en: 'What is reported about Markdown, code, HTML, formulas, footnotes, comments and MDX.',
    },
    codes: codesOf('markdown'),
  },
  {
    name: 'faults-of-manifests',
    title: { ko: '매니페스트와 시나리오, 다이어그램의 진단', en: 'Manifests, scenarios and diagrams' },
    about: {
      ko: '매니페스트의 판정과 조언, 시나리오와 명령 기록, 다이어그램에서 알리는 것입니다.',
      en: 'Verdicts and advice on manifests, and what is reported about scenarios, transcripts and diagrams.',
    },
    codes: codesOf('manifests', 'scenarios', 'diagrams'),
  },
  {
    name: 'faults-of-frontmatter',
    title: { ko: 'frontmatter와 공개의 진단', en: 'Frontmatter and publication' },
    about: {
      ko: '노트의 맨 위에 적은 것, 공개 여부, 그리고 사이트에 들어가서는 안 되는 것에 대해 알리는 것입니다.',
      en: 'What is reported about frontmatter, about publication, and about what must not be in the site.',
    },
    codes: codesOf('frontmatter', 'publication', 'leaks'),
  },
  {
    name: 'faults-of-settings',
    title: { ko: '설정과 파일의 진단', en: 'Settings and files' },
    about: {
      ko: '`site.yaml`과 노트 폴더, 그 안의 파일에서 알리는 것입니다.',
      en: 'What is reported about `site.yaml`, the folder of notes and the files in it.',
    },
    codes: codesOf('site', 'vault'),
  },
  {
    name: 'faults-of-other-tools',
    title: { ko: '다른 도구의 노트에 대한 진단', en: 'Notes from other tools' },
    about: {
      ko: 'Jekyll, Hugo, Obsidian, Notion, 블로그의 노트와 가져오기에서 알리는 것입니다.',
      en: 'What is reported about notes from Jekyll, Hugo, Obsidian, Notion and blogs, and by the import.',
    },
    codes: codesOf('jekyll', 'hugo', 'exported', 'importing'),
  },
];
