import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

export const siteExamples: Examples<keyof typeof families.site> = {
  'site-yaml-syntax': { settings: 'title: "My notes\n', right: 'title: "My notes"\n' },
  'site-unreadable': { args: { file: 'site.yaml', reason: 'EACCES' } },
  'site-key-unknown': { settings: 'langauges: [ko, en]\n', right: 'languages: [ko, en]\n' },
  'site-value-invalid': { settings: 'address: me.github.io/wiki\n', right: 'address: https://me.github.io/wiki/\n' },
  'generator-settings-syntax': {
    args: {
      file: '_config.yml',
      reason: { ko: '따옴표가 닫히지 않았습니다.', en: 'A quotation mark is not closed.' },
    },
  },
  'generator-setting-ignored': { args: { key: 'lang', found: { ko: '`fr`', en: '`fr`' } } },
  'never-public-unclear': { settings: 'never-public: { journal: true }\n', right: 'never-public: [journal]\n' },
  'site-pattern-unused': {
    args: { pattern: 'jurnal', near: ['journal'] },
    faulty: 'never-public: [jurnal]\n',
    right: 'never-public: [journal]\n',
    language: 'yaml',
  },
};
