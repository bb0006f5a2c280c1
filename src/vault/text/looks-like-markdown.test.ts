import { describe, expect, it } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

describe('looksLikeMarkdown', () => {
  it.each([
    ['a heading of the second level', '글\n\n## 데몬셋\n'],
    ['two headings of the first level', '# 하나\n\n글\n\n# 둘\n'],
    ['a heading and a bold word', '# 하나\n\n**데몬셋**은'],
    ['a fence', '글\n```yaml\na: 1\n```\n'],
    ['a link', '[데몬셋](daemonset.md)을 봅니다.'],
    ['an image', '![그림](a.png)'],
    ['a wikilink', '[[데몬셋]]을 봅니다.'],
    ['a table', '| a | b |\n|---|:-:|\n| 1 | 2 |'],
    ['a callout', '> [!note] 참고\n> 글'],
    ['code and bold words', '`kubectl`은 **명령**입니다.'],
    ['a task list with code', '- [ ] `kubectl get ds`'],
    ['an underlined title and bold words', '제목\n===\n\n**굵게** 씁니다.'],
  ])('finds Markdown in %s', (_case, text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['prose', '데몬셋은 노드마다 파드를 하나씩 실행한다.\n그렇다.'],
    ['lists', '- 하나\n- 둘\n1. 셋\n2. 넷\n* 다섯'],
    ['the prompt of a root shell', '# kubectl get pods\nNo resources found'],
    ['lines drawn between paragraphs', '하나\n\n---\n\n둘\n\n---\n'],
    ['a table of a plain text', '이름 | 날짜 |\n---|---|\nk8s | 2023 |'],
    ['a log', '[root@k8s ~]# k get pods -o wide\n[INFO] (main) started **'],
    ['a comment in C', '/** @see a */ int main(void) { return a[0](1); }'],
    ['one bold word', 'a **very** plain text'],
    ['a hash without a space', '#데몬셋 #쿠버네티스\n##'],
    ['a template of a shell', 'echo `date` > $HOME/a'],
  ])('finds none in %s', (_case, text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });
});
