import type { PerLang } from '#naming';

/** Not a regular file: a pipe, a socket, a device. */
export const specialFile: PerLang<string> = { ko: '보통 파일이 아닙니다.', en: 'It is not a regular file.' };

const REASONS: Readonly<Record<string, PerLang<string>>> = {
  ENOENT: { ko: '그런 파일이나 폴더가 없습니다.', en: 'There is no such file or folder.' },
  ENOTDIR: { ko: '폴더가 아닙니다.', en: 'It is not a folder.' },
  EACCES: { ko: '읽을 권한이 없습니다.', en: 'There is no permission to read it.' },
  EPERM: { ko: '읽을 권한이 없습니다.', en: 'There is no permission to read it.' },
  ELOOP: { ko: '심볼릭 링크가 맴돕니다.', en: 'Symbolic links go round in a circle.' },
  ESPIPE: specialFile,
  EMFILE: { ko: '열린 파일이 너무 많습니다.', en: 'Too many files are open.' },
};

/** What an error of the file system means, in words; its code where there are none for it. */
export function systemReason(error: unknown): PerLang<string> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return REASONS[code] ?? { ko: `(${code})`, en: `(${code})` };
}
