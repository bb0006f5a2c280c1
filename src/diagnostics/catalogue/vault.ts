import { entry } from './entry.ts';

export const vaultFaults = {
  'frontmatter-syntax': entry({
    severity: 'error',
    title: { ko: 'frontmatter 문법 오류', en: 'Frontmatter does not parse' },
    message: ({ reason }: { reason: string }) => ({
      ko: `frontmatter를 읽을 수 없습니다: ${reason}`,
      en: `The frontmatter cannot be read: ${reason}`,
    }),
  }),
} as const;
