import type { Lang, PerLang } from '#naming';
import type { Explanation } from './explanation.ts';

/** What stands before each of the facts about a note. */
export const LABELS = {
  flavour: { ko: '방식', en: 'flavour' },
  lang: { ko: '언어', en: 'language' },
  format: { ko: '형식', en: 'format' },
  public: { ko: '공개', en: 'public' },
  stem: { ko: '자리', en: 'stem' },
} as const satisfies Record<string, PerLang<string>>;

export const LANG_NAMES: Readonly<Record<Lang, PerLang<string>>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};

export const FORMAT_NAMES: Readonly<Record<Explanation['format'], PerLang<string>>> = {
  markdown: { ko: '마크다운', en: 'Markdown' },
  mdx: { ko: 'MDX', en: 'MDX' },
  text: { ko: '일반 텍스트', en: 'plain text' },
  html: { ko: '블로그가 내보낸 HTML', en: 'HTML that a blog has exported' },
};

export const RECOGNISED: Readonly<Record<Explanation['recognisedBy'], PerLang<string>>> = {
  site: { ko: '`site.yaml`이 정함', en: 'said by site.yaml' },
  marks: { ko: '노트에 있는 표시로', en: 'by its own marks' },
  folder: { ko: '폴더의 표시로', en: 'by its folder' },
  default: { ko: '다른 표시가 없어서', en: 'for want of other marks' },
};

export const LANG_FROM: Readonly<Record<Explanation['langFrom'], PerLang<string>>> = {
  frontmatter: { ko: 'frontmatter가 정함', en: 'said by its frontmatter' },
  folder: { ko: '폴더 이름으로', en: 'by its folder' },
  suffix: { ko: '파일 이름으로', en: 'by its name' },
  script: { ko: '글자로', en: 'by its letters' },
  default: { ko: '사이트의 기본 언어', en: 'the default of the site' },
};

export const YES: PerLang<string> = { ko: '예', en: 'yes' };
export const NO: PerLang<string> = { ko: '아니요', en: 'no' };
export const LINE = (line: number): PerLang<string> => ({ ko: `${line}번째 줄`, en: `line ${line}` });
export const NOTHING_FITS: PerLang<string> = { ko: '맞는 노트가 없습니다.', en: 'No note fits.' };

/** Why a note is public or private; `written` is what decided, as it stands there. */
export function reason({ public: isPublic, decidedBy }: Explanation, mode: 'all' | 'asked'): PerLang<string> {
  switch (decidedBy) {
    case 'default':
      return mode === 'all'
        ? { ko: '비공개라고 적지 않아서', en: 'it does not say private' }
        : {
            ko: '공개한다고 적은 노트만 공개하는데 적지 않아서',
            en: 'only notes that ask for it are, and it does not',
          };
    case 'unreadable':
      return { ko: 'frontmatter를 읽을 수 없어서', en: 'its frontmatter cannot be read' };
    case 'never-public':
      return { ko: '`site.yaml`의 절대 공개하지 않을 경로', en: 'a path that is never public by site.yaml' };
    case 'excluded':
      return {
        ko: '이 폴더를 만든 도구가 공개하지 않아서',
        en: 'the tool that the folder was made for does not publish it',
      };
    case 'folder':
      return { ko: '비공개 폴더에 있어서', en: 'it lies in a private folder' };
    case 'scheduled':
      return { ko: '공개할 날이 아직 오지 않아서', en: 'its day has not come' };
    case 'expired':
      return { ko: '공개 기간이 끝나서', en: 'its day has passed' };
    default:
      return isPublic
        ? { ko: '공개한다고 적어서', en: 'it asks for it' }
        : { ko: '비공개라고 적어서', en: 'it says so' };
  }
}

/** The counts below the explanations. */
export function totals(isPublic: number, isPrivate: number): PerLang<string> {
  const all = isPublic + isPrivate;
  return {
    ko: `노트 ${all}개: 공개 ${isPublic}개, 비공개 ${isPrivate}개`,
    en: `${all} ${all === 1 ? 'note' : 'notes'}: ${isPublic} public, ${isPrivate} private`,
  };
}
