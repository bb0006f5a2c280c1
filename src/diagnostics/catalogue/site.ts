import { entry } from './entry.ts';

export const siteFaults = {
  'site-yaml-syntax': entry({
    severity: 'error',
    title: { ko: 'site.yaml 문법 오류', en: 'site.yaml does not parse' },
    message: ({ reason }: { reason: string }) => ({
      ko: `site.yaml을 읽을 수 없습니다: ${reason}`,
      en: `site.yaml cannot be read: ${reason}`,
    }),
  }),
} as const;
