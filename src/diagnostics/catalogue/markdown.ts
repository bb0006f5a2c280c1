import { codeFaults } from './code.ts';
import { entry } from './entry.ts';

export const markdownFaults = {
  ...codeFaults,
  'math-invalid': entry({
    severity: 'error',
    title: { ko: '수식 오류', en: 'Math does not parse' },
    message: ({ reason }: { reason: string }) => ({
      ko: `수식을 그릴 수 없습니다: ${reason}`,
      en: `The formula cannot be drawn: ${reason}`,
    }),
  }),
} as const;
