import { formatNumber } from '#i18n';
import type { Lang } from '#naming';
import type { FileCounts } from './build-result.ts';

/** One line for the end of a build: what became of the files, in how long, and where they are. */
export function summary(
  { written, kept, removed }: FileCounts,
  { lang, seconds, dist }: { readonly lang: Lang; readonly seconds: number; readonly dist: string },
): string {
  const [made, same, gone] = [written, kept, removed].map((count) => formatNumber(lang, count));
  const time = seconds.toFixed(1);
  return lang === 'ko'
    ? `파일 ${made}개를 쓰고 ${same}개는 그대로 두고 ${gone}개를 없앴습니다(${time}초): ${dist}`
    : `${made} files written, ${same} kept, ${gone} removed in ${time} s: ${dist}`;
}
