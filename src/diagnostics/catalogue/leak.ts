import type { PerLang } from '#naming';
import { entry } from './entry.ts';

/** What of the notes a secret is, in words. */
const SECRETS = {
  text: { ko: '비공개 노트의 문장', en: 'A sentence of a private note' },
  title: { ko: '비공개 노트의 제목', en: 'The title of a private note' },
  heading: { ko: '비공개 노트의 소제목', en: 'A heading of a private note' },
  path: { ko: '비공개 노트의 경로', en: 'The path of a private note' },
  alias: { ko: '비공개 노트의 다른 이름', en: 'An alias of a private note' },
  tag: { ko: '비공개 노트의 태그', en: 'A tag of a private note' },
  field: { ko: '화면에 보이지 않는 필드의 값', en: 'The value of a field that no page shows' },
  comment: { ko: '주석의 글', en: 'The text of a comment' },
  attachment: {
    ko: '공개 노트가 쓰지 않는 파일의 이름이나 글',
    en: 'The name or text of a file that no public note uses',
  },
} as const satisfies Readonly<Record<string, PerLang<string>>>;

/** Where in the site a secret was found. */
interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly wrapped: readonly string[];
  readonly excerpt: string;
}

export const leakFaults = {
  'leak-text': entry({
    severity: 'error',
    title: { ko: '비공개 글의 누출', en: 'Something private is in the site' },
    message: ({ kind, found, others }: { kind: keyof typeof SECRETS; found: Found; others: number }) => {
      const { file, line, column, wrapped, excerpt } = found;
      const inside = wrapped.length === 0 ? '' : ` (${wrapped.join(' > ')})`;
      const where = `${file}:${line}:${column}${inside}: “${excerpt}”`;
      return {
        ko: `${SECRETS[kind].ko}이 사이트에 들어 있습니다. ${where}${others === 0 ? '' : ` 이 밖에 파일 ${others}개`}`,
        en: `${SECRETS[kind].en} is in the site. ${where}${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'file' : 'files'}`}`,
      };
    },
    hint: () => ({
      ko: '공개해도 되는 글이면 그 노트를 공개하거나 공개 노트의 본문에 적습니다. 아니면 마당의 결함이니 알려 주세요.',
      en: 'If it may be known, publish the note or say it in the text of a public one. Otherwise this is a fault of Madang: please report it.',
    }),
  }),
  'leak-file': entry({
    severity: 'error',
    title: { ko: '비공개 파일의 누출', en: 'A private file is in the site' },
    message: ({ distPath }: { distPath: string }) => ({
      ko: `공개 노트가 쓰지 않거나 공개하지 않기로 한 파일이 사이트에 있습니다: ${distPath}`,
      en: `This file, which no public note uses or which is held back, is in the site: ${distPath}`,
    }),
  }),
  'leak-metadata': entry({
    severity: 'error',
    title: { ko: '사이트의 그림에 남은 메타데이터', en: 'An image in the site contains metadata' },
    message: ({ kinds }: { kinds: readonly string[] }) => ({
      ko: `사이트에 쓴 그림에 찍은 곳이나 사람을 알릴 수 있는 메타데이터가 남아 있습니다: ${kinds.join(', ')}`,
      en: `This image, as it is in the site, contains metadata that may tell where and by whom it was made: ${kinds.join(', ')}`,
    }),
  }),
  'metadata-kept': entry({
    severity: 'info',
    title: { ko: '파일에 남는 메타데이터', en: 'Metadata stays in a file' },
    message: ({ kinds }: { kinds: readonly string[] }) => ({
      ko: `공개되는 파일에 메타데이터가 남아 있습니다: ${kinds.join(', ')}`,
      en: `This file is published with its metadata: ${kinds.join(', ')}`,
    }),
    hint: () => ({
      ko: '장소나 이름을 알리고 싶지 않으면 `exiftool -all=`이나 `qpdf`, `ffmpeg -map_metadata -1`로 지운 파일을 씁니다.',
      en: 'If it should not reveal a place or a name, use a file from which `exiftool -all=`, `qpdf` or `ffmpeg -map_metadata -1` has removed it.',
    }),
  }),
  'image-unreadable': entry({
    severity: 'warning',
    title: { ko: '그림이 아닌 그림 파일', en: 'An image file is not an image' },
    message: ({ format }: { format: string }) => ({
      ko: `이름은 ${format} 그림이지만 내용은 그렇지 않아, 무엇을 알릴지 모르므로 사이트에 넣지 않았습니다.`,
      en: `It is named like a ${format} image but is none, or is damaged. What it would reveal is unknown, so it is not published.`,
    }),
    hint: () => ({
      ko: '그림을 열어 다시 저장하거나, 내용에 맞게 확장자를 고칩니다.',
      en: 'Open the image and save it again, or give it the extension that fits its content.',
    }),
  }),
} as const;
