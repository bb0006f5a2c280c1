import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

export const leakExamples: Examples<keyof typeof families.leaks> = {
  'leak-text': {
    args: {
      kind: 'text',
      found: { file: 'en/pods/index.html', line: 12, column: 40, wrapped: [], excerpt: '… what nobody should know …' },
      others: 0,
    },
  },
  'leak-file': { args: { distPath: 'media/minutes.pdf' } },
  'leak-metadata': { args: { kinds: ['EXIF', 'GPS'] } },
  'metadata-kept': { args: { kinds: ['Author', 'CreationDate'] } },
  'image-unreadable': { args: { format: 'PNG' } },
};
