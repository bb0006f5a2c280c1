import type { Lang } from '#naming';
import type { Severity } from '../diagnostic.ts';
import type { Counts } from '../severities.ts';

const NAMES_EN: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['notice', 'notices'],
};
const NAMES_KO: Readonly<Record<Severity, string>> = { error: '오류', warning: '경고', info: '알림' };

/** The last line of a report: how many faults of each severity, in how many files; a calm word where there are none. */
export function summary({ severities, files }: Counts, lang: Lang): string {
  const found = (Object.entries(severities) as [Severity, number][]).filter(([, count]) => count > 0);
  if (found.length === 0) return lang === 'ko' ? '문제가 없습니다.' : 'No problems found.';
  return lang === 'ko'
    ? `파일 ${files}개에서 ${found.map(([severity, count]) => `${NAMES_KO[severity]} ${count}개`).join(', ')}`
    : `${found.map(([severity, count]) => counted(count, NAMES_EN[severity])).join(', ')} in ${counted(files, ['file', 'files'])}`;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
