import { entry } from './entry.ts';

export const gardenFaults = {
  'link-broken': entry({
    severity: 'error',
    title: { ko: '끊긴 링크', en: 'Broken link' },
    message: ({ target }: { target: string; candidates: readonly string[] }) => ({
      ko: `\`${target}\`에 해당하는 노트가 없습니다.`,
      en: `No note answers to \`${target}\`.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? undefined
        : { ko: `가까운 이름: ${candidates.join(', ')}`, en: `Near names: ${candidates.join(', ')}` },
  }),
} as const;
