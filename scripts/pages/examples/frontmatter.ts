import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

export const frontmatterExamples: Examples<keyof typeof families.frontmatter | keyof typeof families.publication> = {
  'frontmatter-syntax': {
    note: '---\ntitle: "First steps\norder: 1\n---\n\nCreate a pod.\n',
    right: '---\ntitle: "First steps"\norder: 1\n---\n\nCreate a pod.\n',
  },
  'frontmatter-unclosed': {
    note: '---\ntitle: First steps\n\nCreate a pod.\n',
    right: '---\ntitle: First steps\n---\n\nCreate a pod.\n',
  },
  'frontmatter-not-first': {
    note: '\n---\ntitle: First steps\n---\n\nCreate a pod.\n',
    right: '---\ntitle: First steps\n---\n\nCreate a pod.\n',
  },
  'frontmatter-misplaced': {
    note: 'Create a pod.\n\n---\npublish: false\n---\n',
    right: '---\npublish: false\n---\n\nCreate a pod.\n',
  },
  'frontmatter-field-invalid': { note: '---\norder: first\n---\n\nCreate a pod.\n', right: '---\norder: 1\n---\n' },
  'frontmatter-key-twice': { note: '---\ntitle: Pods\ntitle: Nodes\n---\n', right: '---\ntitle: Pods\n---\n' },
  'language-unknown': { note: '---\nlang: klingon\n---\n\nCreate a pod.\n', right: '---\nlang: en\n---\n' },
  'language-not-offered': { args: { lang: 'en', languages: ['ko'] } },
  'publish-value-unclear': { note: '---\npublish: maybe\n---\n', right: '---\npublish: false\n---\n' },
  'publish-field-misspelt': { note: '---\ndarft: true\n---\n', right: '---\ndraft: true\n---\n' },
  'publish-not-asked': {
    args: undefined,
    faulty: '---\npublished: true\n---\n',
    right: '---\npublish: true\n---\n',
  },
  'jekyll-post-undated': { args: undefined },
  'publish-day-unclear': {
    note: '---\npublishDate: next week\n---\n',
    right: '---\npublishDate: 2026-03-02\n---\n',
  },
  'stem-twice': { args: { other: '_posts/2023-01-08-pods.md' } },
};
