import type { Lang, PerLang } from '#naming';
import { entry } from './entry.ts';

const LANGUAGES: Readonly<Record<Lang, PerLang<string>>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};

function near({ candidates }: { candidates: readonly string[] }): PerLang<string> | undefined {
  return candidates.length === 0
    ? undefined
    : { ko: `가까운 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` };
}

export const gardenFaults = {
  'link-broken': entry({
    severity: 'error',
    title: { ko: '끊긴 링크', en: 'Broken link' },
    message: ({ target }: { target: string; candidates: readonly string[] }) => ({
      ko: `\`${target}\`에 해당하는 노트가 없습니다.`,
      en: `No note answers to \`${target}\`.`,
    }),
    hint: near,
  }),
  'link-private': entry({
    severity: 'warning',
    title: { ko: '비공개 노트로 가는 링크', en: 'Link to a private note' },
    message: ({ target, note }: { target: string; note: string }) => ({
      ko: `\`${target}\`: ${note}는 공개되지 않은 노트여서 링크 없이 글자만 보입니다.`,
      en: `\`${target}\` means ${note}, which is private: only the label is shown, without a link.`,
    }),
    hint: () => ({
      ko: '노트를 공개하거나 링크를 지우세요. 레이블을 적지 않은 링크에는 노트의 이름 대신 ‘비공개 노트’가 보입니다.',
      en: 'Publish the note or remove the link. A link without a label shows “private note” instead of the name.',
    }),
  }),
  'attachment-never-public': entry({
    severity: 'warning',
    title: { ko: '공개하지 않는 파일', en: 'File that is never published' },
    message: ({ target, file }: { target: string; file: string }) => ({
      ko: `\`${target}\`: 공개하지 않기로 정한 파일(${file})이어서 싣지 않습니다.`,
      en: `\`${target}\` means ${file}, which must not be published; it is left out.`,
    }),
    hint: () => ({
      ko: '실어도 되는 파일이면 다른 폴더로 옮기거나 `site.yaml`의 설정을 바꾸고, 아니면 이 줄을 지우세요.',
      en: 'If readers may have it, move it to another folder or change the setting in `site.yaml`; otherwise remove this line.',
    }),
  }),
  'link-ambiguous': entry({
    severity: 'warning',
    title: { ko: '뜻이 여럿인 링크', en: 'Ambiguous link' },
    message: ({ target, chosen, others }: { target: string; chosen: string; others: readonly string[] }) => ({
      ko: `\`${target}\`에 해당하는 파일이 여럿이어서 ${chosen}로 연결했습니다. 다른 후보: ${others.join(', ')}`,
      en: `Several files answer to \`${target}\`; it leads to ${chosen}. It could also mean ${others.join(', ')}.`,
    }),
    hint: ({ chosen }) => ({
      ko: `폴더까지 적어 하나로 정하세요. 예: \`${chosen}\``,
      en: `Write the folder too, so that only one remains: \`${chosen}\``,
    }),
  }),
  'link-scheme': entry({
    severity: 'warning',
    title: { ko: '쓸 수 없는 주소', en: 'Address of a kind that is not followed' },
    message: ({ target, scheme }: { target: string; scheme: string }) => ({
      ko: `\`${shortened(target)}\`: \`${scheme}:\`으로 시작하는 주소는 연결하지 않습니다.`,
      en: `\`${shortened(target)}\`: addresses that begin with \`${scheme}:\` are not followed.`,
    }),
    hint: ({ scheme }) =>
      scheme === 'data'
        ? {
            ko: '그림은 파일로 저장해 노트 옆에 두고 그 이름을 적으세요.',
            en: 'Save the picture as a file beside the note and write its name.',
          }
        : {
            ko: '`https:`, `http:`, `mailto:`, `tel:` 주소나 노트의 경로를 적으세요.',
            en: 'Write an address with `https:`, `http:`, `mailto:` or `tel:`, or the path of a note.',
          },
  }),
  'anchor-broken': entry({
    severity: 'warning',
    title: { ko: '없는 제목으로 가는 링크', en: 'Link to a heading that is not there' },
    message: ({ target, note }: { target: string; note: string; candidates: readonly string[] }) => ({
      ko: `\`${target}\`: ${note}에 그런 제목이나 블록이 없습니다.`,
      en: `\`${target}\`: ${note} has no such heading or block.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? undefined
        : { ko: `가까운 제목: ${candidates.join(', ')}`, en: `Similar headings: ${candidates.join(', ')}` },
  }),
  'image-missing': entry({
    severity: 'error',
    title: { ko: '없는 이미지', en: 'Missing image' },
    message: ({ target }: { target: string; candidates: readonly string[] }) => ({
      ko: target === '' ? '이미지의 파일 이름이 비어 있습니다.' : `\`${target}\`에 해당하는 이미지 파일이 없습니다.`,
      en: target === '' ? 'The image names no file.' : `There is no image \`${target}\`.`,
    }),
    hint: near,
  }),
  'image-remote': entry({
    severity: 'warning',
    title: { ko: '다른 사이트의 이미지', en: 'Image on another site' },
    message: ({ address }: { address: string }) => ({
      ko: `\`${shortened(address)}\`: 다른 사이트의 이미지는 불러오지 않고 링크로 보여 줍니다.`,
      en: `The image \`${shortened(address)}\` is on another site; it is not loaded but shown as a link.`,
    }),
    hint: () => ({
      ko: '이미지를 내려받아 노트 옆에 두고 그 파일 이름을 적으세요.',
      en: 'Download it, put it beside the note and write the name of the file.',
    }),
  }),
  'embed-missing': entry({
    severity: 'error',
    title: { ko: '가져올 것이 없는 임베드', en: 'Embed of something that is not there' },
    message: ({ target }: { target: string; candidates: readonly string[] }) => ({
      ko: `\`${target}\`에 해당하는 노트나 파일이 없습니다.`,
      en: `There is no note or file \`${target}\` to embed.`,
    }),
    hint: near,
  }),
  'embed-cycle': entry({
    severity: 'warning',
    title: { ko: '서로를 가져오는 임베드', en: 'Embeds that form a circle' },
    message: ({ target, page }: { target: string; page: string }) => ({
      ko: `\`${target}\`: ${page}의 페이지에서 임베드가 처음으로 되돌아오므로 여기에는 링크만 보입니다.`,
      en: `On the page of ${page}, \`${target}\` would embed itself again; a link is shown here instead.`,
    }),
  }),
  'embed-limit': entry({
    severity: 'warning',
    title: { ko: '너무 많은 임베드', en: 'Too much is embedded' },
    message: ({ target, page, reason }: { target: string; page: string; reason: 'depth' | 'size' }) => ({
      ko:
        reason === 'depth'
          ? `\`${target}\`: ${page}의 페이지에서 임베드가 다섯 단계를 넘어 여기에는 링크만 보입니다.`
          : `\`${target}\`: ${page}의 페이지가 가져오는 글이 너무 길어 여기에는 링크만 보입니다.`,
      en:
        reason === 'depth'
          ? `On the page of ${page}, embeds go more than five deep; \`${target}\` is shown as a link.`
          : `The page of ${page} embeds too much text; \`${target}\` is shown as a link.`,
    }),
  }),
  'embed-file-too-large': entry({
    severity: 'info',
    title: { ko: '보여 주기에는 너무 큰 파일', en: 'File is too large to be shown' },
    message: ({ file, kilobytes, most }: { file: string; kilobytes: number; most: number }) => ({
      ko: `${file}: ${kilobytes}KB여서 내용을 보여 주지 않고 링크합니다. 보여 주는 크기는 ${most}KB까지입니다.`,
      en: `${file} has ${kilobytes} KB and is linked, not shown; what is shown has at most ${most} KB.`,
    }),
  }),
  'drawing-not-drawn': entry({
    severity: 'info',
    title: { ko: '그려 보여 줄 수 없는 그림', en: 'Drawing that is not drawn' },
    message: ({ file }: { file: string }) => ({
      ko: `${file}: 그림으로 보여 줄 수 없어 담긴 글만 보여 줍니다. 파일은 싣지 않습니다.`,
      en: `${file} cannot be drawn here; what it says is listed instead. The file is not published.`,
    }),
    hint: ({ file }) => {
      const picture = `${file.replace(/\.md$/i, '')}.svg`;
      return {
        ko: `그림을 \`${picture}\`로 내보내 옆에 두면 그것을 보여 줍니다.`,
        en: `Export it beside the file as \`${picture}\`, and that is shown.`,
      };
    },
  }),
  'drawing-unreadable': entry({
    severity: 'warning',
    title: { ko: '읽을 수 없는 그림', en: 'Drawing that cannot be read' },
    message: ({ file }: { file: string }) => ({
      ko: `${file}: 그림 파일의 형식이 맞지 않거나 파일이 너무 커서 이름만 보여 줍니다.`,
      en: `${file} is not what such a file should be, or too large; only its name is shown.`,
    }),
    hint: () => ({
      ko: '그림을 만든 프로그램에서 열어 다시 저장하세요.',
      en: 'Open it in the program that made it and save it again.',
    }),
  }),
  'translation-conflict': entry({
    severity: 'warning',
    title: { ko: '같은 언어의 짝이 둘', en: 'Two texts of one note in the same language' },
    message: ({ lang, first, second }: { lang: Lang; first: string; second: string }) => ({
      ko: `${first}와 ${second}가 모두 한 노트의 ${LANGUAGES[lang].ko}판입니다. ${second}를 따로 떨어진 노트로 다룹니다.`,
      en: `${first} and ${second} are both the ${LANGUAGES[lang].en} text of one note. ${second} stands by itself.`,
    }),
    hint: () => ({
      ko: '한 파일의 이름을 바꾸거나 `translationOf`로 짝을 적으세요.',
      en: 'Rename one of the files, or say with `translationOf` which note each translates.',
    }),
  }),
  'translation-unknown': entry({
    severity: 'warning',
    title: { ko: '원문을 찾지 못한 번역', en: 'Translation of an unknown note' },
    message: ({ name }: { name: string }) => ({
      ko: `\`translationOf: ${name}\`에 해당하는 노트가 없습니다.`,
      en: `No note answers to \`translationOf: ${name}\`.`,
    }),
    hint: () => ({
      ko: '원문의 경로를 맨 위 폴더부터 적으세요. 예: `translationOf: ko/workloads/daemonset`',
      en: 'Write the path of the original from the top: `translationOf: ko/workloads/daemonset`',
    }),
  }),
  'home-conflict': entry({
    severity: 'warning',
    title: { ko: '첫 페이지가 둘', en: 'Two home pages' },
    message: ({ home, lang }: { home: string; lang: Lang }) => ({
      ko: `${LANGUAGES[lang].ko} 첫 페이지는 이미 ${home}입니다. 이 노트의 \`dg-home\`은 무시합니다.`,
      en: `${home} is the ${LANGUAGES[lang].en} home page already; \`dg-home\` of this note is ignored.`,
    }),
  }),
  'address-collision': entry({
    severity: 'warning',
    title: { ko: '겹치는 주소', en: 'Two notes with one address' },
    message: ({
      address,
      first,
      second,
      given,
    }: {
      address: string;
      first: string;
      second: string;
      given: string;
    }) => ({
      ko: `${first}와 ${second}의 주소가 같습니다(\`${address}\`). ${second}의 주소는 \`${given}\`입니다.`,
      en: `${first} and ${second} both belong at \`${address}\`. ${second} is at \`${given}\`.`,
    }),
    hint: () => ({
      ko: '한 파일의 이름을 바꾸세요. 한 노트의 두 언어판이라면 `translationOf`로 짝을 적으세요.',
      en: 'Rename one of the files; if they are one note in two languages, say so with `translationOf`.',
    }),
  }),
  'address-reserved': entry({
    severity: 'warning',
    title: { ko: '이미 쓰이는 주소', en: 'Address that is taken' },
    message: ({ address, given }: { address: string; given: string }) => ({
      ko: `\`${address}\`에는 위키 자체의 페이지(태그, 찾기)가 있습니다. 이 노트의 주소는 \`${given}\`입니다.`,
      en: `\`${address}\` belongs to the wiki's own pages (tags, search); this note is at \`${given}\`.`,
    }),
    hint: () => ({ ko: '폴더나 파일의 이름을 바꾸세요.', en: 'Rename the folder or the file.' }),
  }),
  'redirect-collision': entry({
    severity: 'warning',
    title: { ko: '겹치는 옛 주소', en: 'Old address that is taken' },
    message: ({ from, taker }: { from: string; taker: string }) => ({
      ko: `\`/${from}/\`: 이미 ${taker}의 주소여서 이 노트로 보내지 않습니다.`,
      en: `The old address \`/${from}/\` belongs to ${taker} already and does not lead to this note.`,
    }),
    hint: () => ({
      ko: '`permalink`나 `aliases`에서 겹치는 이름을 지우세요.',
      en: 'Remove the name from `permalink` or `aliases`.',
    }),
  }),
  'redirect-unusable': entry({
    severity: 'warning',
    title: { ko: '쓸 수 없는 옛 주소', en: 'Old address that cannot be used' },
    message: ({ from }: { from: string }) => ({
      ko: `\`${shortened(from)}\`: 사이트 안의 주소로 쓸 수 없습니다.`,
      en: `\`${shortened(from)}\` cannot be an address of the site.`,
    }),
    hint: () => ({
      ko: '`/폴더/이름/`처럼 한 마디가 255바이트를 넘지 않게 적으세요.',
      en: 'Write it as `/folder/name/`, each part within 255 bytes.',
    }),
  }),
  'tag-collision': entry({
    severity: 'info',
    title: { ko: '주소가 같은 태그', en: 'Two tags with one address' },
    message: ({ tag, other, slug }: { tag: string; other: string; slug: string }) => ({
      ko: `두 태그의 주소가 같습니다: \`#${other}\`, \`#${tag}\`. 뒤의 태그는 \`${slug}\`에 있습니다.`,
      en: `The tags \`#${tag}\` and \`#${other}\` have one address; \`#${tag}\` is at \`${slug}\`.`,
    }),
  }),
} as const;

/** A message shows the beginning of an address that holds a whole picture. */
function shortened(address: string): string {
  return address.length <= 120 ? address : `${address.slice(0, 119)}…`;
}
