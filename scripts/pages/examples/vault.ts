import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

export const vaultExamples: Examples<keyof typeof families.vault> = {
  'content-missing': {
    args: { root: '~/notse', reason: { ko: '그런 폴더가 없습니다.', en: 'There is no such folder.' } },
  },
  'content-empty': { args: { root: '~/notes' } },
  'file-unreadable': { args: { reason: { ko: '읽을 권한이 없습니다.', en: 'You may not read it.' } } },
  'file-name-unusable': { args: undefined },
  'file-name-twice': { args: undefined },
  'symlink-outside': { args: undefined },
  'symlink-folder': { args: { target: 'ko/workloads' } },
  'symlink-broken': { args: undefined },
  'templates-skipped': { args: undefined },
  'note-too-large': { args: { megabytes: 12, most: 10 } },
  'note-binary': { args: undefined },
  'note-nul': { args: undefined },
  'note-encoding': { args: { encoding: 'EUC-KR' } },
  'note-encoding-unknown': { args: undefined },
};
