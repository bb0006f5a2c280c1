import type { PerLang } from '#naming';

const REASONS: Readonly<Record<string, PerLang<string>>> = {
  ENOSPC: { ko: '디스크가 가득 찼습니다.', en: 'The disk is full.' },
  EDQUOT: { ko: '쓸 수 있는 용량을 다 썼습니다.', en: 'The quota is used up.' },
  EROFS: { ko: '읽기 전용 디스크입니다.', en: 'The disk is read-only.' },
  EACCES: { ko: '쓸 권한이 없습니다.', en: 'There is no permission to write there.' },
  EPERM: { ko: '쓸 권한이 없습니다.', en: 'There is no permission to write there.' },
  ENOTDIR: { ko: '폴더가 올 자리에 파일이 있습니다.', en: 'There is a file where a folder should be.' },
  EISDIR: { ko: '파일이 올 자리에 폴더가 있습니다.', en: 'There is a folder where a file should be.' },
  ELINK: {
    ko: '폴더가 심볼릭 링크여서 따라가지 않았습니다.',
    en: 'The folder is a symbolic link, which is not followed.',
  },
  ENOENT: { ko: '파일이나 폴더가 그사이에 없어졌습니다.', en: 'A file or folder has gone in the meantime.' },
  ENAMETOOLONG: { ko: '경로가 너무 깁니다.', en: 'The path is too long.' },
};

/** After these errors no other file will fare better. */
const HOPELESS = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** What an error of the file system means, and whether there is any use in going on. */
export function writeReason(error: unknown): { readonly reason: PerLang<string>; readonly isHopeless: boolean } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { reason: REASONS[code] ?? { ko: `(${code})`, en: `(${code})` }, isHopeless: HOPELESS.has(code) };
}
