import { formatNumber } from '#i18n';
import type { Lang } from '#naming';
import type { Written } from '#publish';

/** One line for the end of a build: what became of the files, in how long, and where they are. */
export function summary(
  { written, kept, removed }: Pick<Written, 'written' | 'kept' | 'removed'>,
  { lang, seconds, dist }: { readonly lang: Lang; readonly seconds: number; readonly dist: string },
): string {
  const [made, same, gone] = [written.length, kept, removed.length].map((count) => formatNumber(lang, count));
  const time = seconds.toFixed(1);
  return lang === 'ko'
    ? `파일 ${made}개를 쓰고 ${same}개는 그대로 두고 ${gone}개를 없앴습니다(${time}초): ${dist}`
    : `${made} files written, ${same} kept, ${gone} removed in ${time} s: ${dist}`;
}
