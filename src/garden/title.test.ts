import { describe, expect, it } from 'vitest';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade, type NoteTraits, siteWith } from './testing/hand-made.ts';
import { titleOf } from './title.ts';

describe('the title of a note', () => {
  it.each<[string, string, string, NoteTraits, string]>([
    ['what the frontmatter says', 'ko/a.md', '# 제목', { title: ' 데몬셋 ' }, '데몬셋'],
    ['the heading at the top', 'ko/a.md', '# 제목', { permalink: '/x/' }, '제목'],
    ['the end of the permalink', 'ko/000_af.txt', '', { permalink: '/Kubernetes/▣ DaemonSet/' }, '▣ DaemonSet'],
    ['the decoded permalink', 'ko/a.md', '', { permalink: '/%EB%8D%B0%EB%AA%AC%EC%85%8B/' }, '데몬셋'],
    ['the name of the file, not a slug', 'ko/데몬셋.md', '', { permalink: '/k8s/daemonset/' }, '데몬셋'],
    ['the first line of a plain text', 'ko/002.txt', '\n  DemonSet?\n본문', { format: 'text' }, 'DemonSet?'],
    ['not a sentence', 'ko/002.txt', '노드마다 하나씩 둡니다.\n본문', { format: 'text' }, '002'],
    ['not a long line', 'ko/002.txt', '가'.repeat(61), { format: 'text' }, '002'],
    ['not the first line of Markdown', 'ko/a.md', '짧은 줄', {}, 'a'],
    ['the name of the file', 'ko/y/▣ DaemonSet.md', '', {}, '▣ DaemonSet'],
    ['the name without its language', 'pod.en.md', '', {}, 'pod'],
    ['the folder of a README', 'ko/워크로드/README.md', '', {}, '워크로드'],
    ['the site, for an index at the top', 'en/index.md', '', {}, 'Yard'],
    ['never empty', 'ko/a.md', '', { title: '  ' }, 'a'],
  ])('is %s', (_, path, source, traits, title) => {
    const note = handMade(path, source, traits);
    expect(titleOf(note, fakeDraft(note), siteWith())).toBe(title);
  });
});
