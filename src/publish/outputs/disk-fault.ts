import type { PerLang } from '#naming';

/** Why the site, or what is kept of it, could not be written, and what its owner can do. */
export class DiskFault extends Error {
  override readonly name = 'DiskFault';
  readonly sentence: PerLang<string>;

  constructor(sentence: PerLang<string>, cause: unknown) {
    super(`${sentence.ko}\n${sentence.en}`, { cause });
    this.sentence = sentence;
  }
}

/** Does something to the file system; what it refuses is said with the path at which it happened. */
export function writing<Value>(path: string, operation: () => Value): Value {
  try {
    return operation();
  } catch (error) {
    throw diskFault(error, path);
  }
}

/** An error of the file system as a sentence for a person; other errors as they are. */
export function diskFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const code = String(error.code);
  const { ko, en } = WHAT_TO_DO[code] ?? otherwise(error.message);
  const sentence = {
    ko: `${path}에 쓰지 못했습니다(${code}). ${ko}`,
    en: `${path} could not be written (${code}). ${en}`,
  };
  return new DiskFault(sentence, error);
}

const FULL = {
  ko: '디스크가 가득 찼습니다. 공간을 비우고 다시 빌드하세요.',
  en: 'The disk is full. Free some space, and build again.',
};
const FORBIDDEN = {
  ko: '이 위치에 쓸 권한이 없습니다. 권한을 고치거나 DIST와 CACHE_DIR에 다른 폴더를 지정하세요.',
  en: 'Writing there is not permitted. Change the permissions, or set DIST and CACHE_DIR to other folders.',
};

const WHAT_TO_DO: Readonly<Record<string, PerLang<string> | undefined>> = {
  ENOSPC: FULL,
  EDQUOT: {
    ko: '디스크에 쓸 수 있는 몫을 모두 썼습니다. 공간을 비우고 다시 빌드하세요.',
    en: 'Your share of the disk is used up. Free some space, and build again.',
  },
  EROFS: {
    ko: '읽기만 할 수 있는 디스크입니다. DIST와 CACHE_DIR에 다른 폴더를 지정하세요.',
    en: 'The disk can only be read. Set DIST and CACHE_DIR to other folders.',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ENAMETOOLONG: {
    ko: '파일 시스템이 허용하는 것보다 이름이 깁니다. 노트나 폴더의 이름을 줄이세요.',
    en: 'The name is longer than the file system allows. Shorten the name of the note or its folders.',
  },
};

function otherwise(reason: string): PerLang<string> {
  return {
    ko: `원인을 고치고 다시 빌드하세요: ${reason}`,
    en: `Mend the cause, and build again: ${reason}`,
  };
}
