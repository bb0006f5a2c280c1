import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

const NEAR = { 'daemonset.md': '---\ntitle: DaemonSet\n---\n\n## Update\n\nIt rolls.\n' };

export const linkExamples: Examples<keyof typeof families.garden | keyof typeof families.glossary> = {
  'link-broken': { note: 'See [[deamonset]].\n', right: 'See [[daemonset]].\n', beside: NEAR },
  'link-private': {
    note: 'See [[diary|what happened]].\n',
    right: 'It happened in March.\n',
    beside: { 'diary.md': '---\nprivate: true\n---\n\nDear diary.\n' },
  },
  'attachment-never-public': {
    args: { target: 'minutes.pdf', file: 'journal/minutes.pdf' },
    faulty: '[Minutes](journal/minutes.pdf)\n',
  },
  'link-ambiguous': {
    args: { target: 'pods', chosen: 'en/workloads/pods.md', others: ['en/network/pods.md'] },
    faulty: 'See [[pods]].\n',
    right: 'See [[workloads/pods]].\n',
  },
  'link-scheme': {
    note: '[The folder](file:///home/me/notes)\n',
    right: '[The repository](https://github.com/me/notes)\n',
  },
  'anchor-broken': { note: 'See [[daemonset#Updates]].\n', right: 'See [[daemonset#Update]].\n', beside: NEAR },
  'image-missing': { note: '![A cluster](clutser.png)\n' },
  'image-remote': { note: '![A cluster](https://example.org/cluster.png)\n' },
  'embed-missing': { note: '![[deamonset]]\n', right: '![[daemonset]]\n', beside: NEAR },
  'embed-cycle': { note: 'One. ![[other]]\n', beside: { 'other.md': 'Two. ![[embed-cycle/note]]\n' } },
  'embed-limit': { args: { target: 'pods', page: 'en/nodes.md', reason: 'depth' } },
  'embed-file-too-large': { args: { file: 'en/log.txt', kilobytes: 900, most: 100 } },
  'drawing-not-drawn': { args: { file: 'en/cluster.excalidraw.md' } },
  'drawing-unreadable': { args: { file: 'en/cluster.canvas' } },
  'translation-conflict': { args: { lang: 'en', first: 'en/pods.md', second: 'pods.en.md' } },
  'translation-unknown': {
    note: '---\ntranslationOf: ko/nowhere\n---\n\nText.\n',
    right: '---\ntranslationOf: ko/pods\n---\n\nText.\n',
    beside: { 'ko/pods.md': '---\nlang: ko\n---\n\n파드입니다.\n' },
  },
  'home-conflict': { args: { home: 'en/index.md', lang: 'en' } },
  'address-collision': {
    args: { address: '/en/pods/', first: 'en/Pods.md', second: 'en/pods!.md', given: '/en/pods-2/' },
  },
  'address-reserved': { args: { address: '/en/tags/', given: '/en/tags-2/' } },
  'redirect-collision': { args: { from: 'en/pods', taker: 'en/pods.md' } },
  'redirect-unusable': {
    note: '---\npermalink: /100%/\n---\n\nText.\n',
    right: '---\npermalink: /all/\n---\n\nText.\n',
  },
  'tag-collision': { args: { tag: 'C++', other: 'C', slug: 'c-2' } },
  'glossary-syntax': {
    glossary: 'pod:\n  term: "pod\n',
    right: 'pod:\n  term: pod\n  definition: The smallest thing that runs.\n',
  },
  'glossary-unreadable': { args: { file: 'glossary.yaml', reason: 'EACCES' } },
  'glossary-key-unknown': {
    glossary: 'pod:\n  term: pod\n  definition: The smallest thing that runs.\n  see: [node]\n',
    right: 'pod:\n  term: pod\n  definition: The smallest thing that runs.\n',
  },
  'glossary-value-invalid': {
    glossary: 'pod:\n  term: pod\n  definition: The smallest thing that runs.\n  upstream: kubernetes.io\n',
    right:
      'pod:\n  term: pod\n  definition: The smallest thing that runs.\n  upstream: https://kubernetes.io/docs/concepts/workloads/pods/\n',
  },
  'glossary-form-taken': {
    glossary:
      'pod:\n  term: pod\n  definition: The smallest thing that runs.\nnode:\n  term: node\n  definition: A machine.\n  aliases: [pod]\n',
  },
  'glossary-concept-unknown': {
    glossary: 'pod:\n  term: pod\n  definition: The smallest thing that runs.\n  related: [nodes]\n',
  },
  'glossary-note-missing': { args: { target: 'podds' } },
  'term-misspelt': {
    args: { written: 'demonset', meant: 'DaemonSet' },
    faulty: 'A demonset keeps a pod on each node.\n',
    right: 'A DaemonSet keeps a pod on each node.\n',
  },
};
