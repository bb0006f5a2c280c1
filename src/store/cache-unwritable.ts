import type { PerLang } from '#naming';

/** Why nothing could be kept for the next build. What was kept before is unharmed. */
export class CacheUnwritable extends Error {
  override readonly name = 'CacheUnwritable';
  readonly sentence: PerLang<string>;

  constructor(folder: string, cause: unknown) {
    const reason = reasonOf(cause);
    const sentence = {
      ko: `캐시 폴더 ${folder}에 쓸 수 없습니다: ${reason.ko}. 공간을 비우거나 CACHE_DIR에 다른 폴더를 지정하세요. 전에 저장한 것은 그대로입니다.`,
      en: `The cache folder ${folder} cannot be written: ${reason.en}. Make room, or set CACHE_DIR to another folder. What was kept before is unharmed.`,
    };
    super(`${sentence.ko}\n${sentence.en}`, { cause });
    this.sentence = sentence;
  }
}

function reasonOf(cause: unknown): PerLang<string> {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { ko: '디스크가 가득 찼습니다', en: 'the disk is full' };
  if (code === 'EACCES' || code === 'EPERM') return { ko: '쓰기 권한이 없습니다', en: 'permission is denied' };
  if (code === 'EROFS') return { ko: '읽기 전용입니다', en: 'it is read-only' };
  const text = cause instanceof Error ? cause.message : String(cause);
  return { ko: text, en: text };
}
