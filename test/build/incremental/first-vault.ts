import { mkdirSync } from 'node:fs';
import { type EditedVault, editedVault } from './edited-vault.ts';
import { pngOf, svgOf } from './pictures.ts';

/** The day before the first edit. */
export const FIRST_DAY = '2026-03-01';

/** Long before any edit, so that a file which was not edited looks old. */
const LONG_AGO = 1_577_836_800;

/** Writes the notes that the edits begin with to the new folder `root`: every kind of note and tie that a page can show. */
export function firstVault(root: string): EditedVault {
  mkdirSync(root, { recursive: true });
  const vault = editedVault(root, FIRST_DAY);
  for (const [file, content] of Object.entries(FILES)) {
    vault.write(file, content);
    vault.touch(file, LONG_AGO);
  }
  return vault;
}

/** The settings that the edits begin with. */
export const SETTINGS = [
  'title: { ko: 편집 마당, en: The Edited Yard }',
  'description: { ko: 쉬지 않고 바뀌는 노트, en: Notes that never rest }',
  'address: https://example.org/wiki/',
  'languages: [ko, en]',
  'default-language: ko',
  'publication: all',
  'checks: { link-private: warning, link-broken: warning }',
  'edit-link: https://example.org/edit/{path}',
  '',
].join('\n');

/** The concepts that the edits begin with. */
export const GLOSSARY = [
  'pod:',
  '  term: { ko: 파드, en: pod }',
  '  definition: { ko: 함께 사는 컨테이너들, en: containers that live together }',
  '  note: 정적 파드',
  '  related: [node]',
  'node:',
  '  term: { ko: 노드, en: node }',
  '  definition: { ko: 파드가 사는 기계, en: a machine where pods live }',
  '  misspellings: [노두]',
  '',
].join('\n');

const CANVAS = {
  nodes: [
    { id: '1', type: 'text', text: '칠판의 첫 카드', x: 0, y: 0, width: 9, height: 9 },
    { id: '2', type: 'file', file: 'ko/workloads/데몬셋.md', subpath: '#특징', x: 0, y: 50, width: 9, height: 9 },
    { id: '3', type: 'file', file: 'ko/비공개 계획.md', x: 0, y: 90, width: 9, height: 9 },
  ],
  edges: [{ id: 'e', fromNode: '1', toNode: '2' }],
};

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml': SETTINGS,
  'glossary.yaml': GLOSSARY,
  '.obsidian/templates.json': '{ "folder": "틀" }\n',
  '틀/하루.md': '# {{title}}\n\n아무도 읽지 않을 견본입니다.\n',

  'ko/index.md': `---
title: 처음
dg-home: true
---

[[데몬셋]]부터 읽고 [[배치 규칙#허용|허용]]으로 갑니다. ![그림](images/nodes.png)

## 다음

- [저장소](storage/)
- [[없는 노트]]
`,
  'en/index.md': `---
title: Home
dg-home: true
---

Begin with the [[daemonset]], then read [placement](workloads/placement.md#tolerating).
`,
  'ko/workloads/데몬셋.md': `---
title: 데몬셋
aliases: [DaemonSet, 데몬 셋]
tags: [쿠버네티스/워크로드, 기초]
permalink: /Kubernetes/▣ DaemonSet/
created: 2026-01-05
updated: 2026-02-09
description: 노드마다 파드를 하나씩 둡니다.
---

**데몬셋**은 노드마다 파드를 하나씩 둡니다. [[배치 규칙]]을 보십시오.[^1]

%% 다음에 고칠 부분이 적혀 있다. %%

## 특징

> [!note] 하나씩
> 조건에 맞지 않는 노드에는 두지 않습니다.

![[log-agent.yaml]]

![[볼륨#종류]]

네트워크 플러그인도 이렇게 둡니다. ^약속

[^1]: 보기는 [[정적 파드]]에 있습니다.
`,
  'en/workloads/daemonset.md': `---
title: DaemonSet
aliases: [daemon set]
tags: [kubernetes/workloads, basics]
translationOf: "[[데몬셋]]"
updated: 2026-02-10
---

A **DaemonSet** keeps one pod on each node. See [[placement]] and ![[volumes#^kinds]].

## Traits

\`\`\`yaml title="agent.yaml" {2} ln
kind: DaemonSet
metadata: { name: agent }
\`\`\`

Formulas: $n \\le 1$.
`,
  'ko/workloads/배치 규칙.md': `---
tags: 쿠버네티스
order: 2
permalink: /rules/placement/
---

# 배치 규칙

[[DaemonSet|데몬셋]]이 따르는 규칙입니다. #기초/규칙

## 허용

| 규칙 | 뜻 |
| --- | --- |
| toleration | [[데몬셋#^약속]] |

## 선호

아직 적지 않았습니다.
`,
  'en/workloads/placement.md': `---
order: 1
permalink: /rules/placement/
---

# Placement rules

## Tolerating

What a [DaemonSet](daemonset.md#traits) needs.

## Preferring

Not written yet.
`,
  'ko/workloads/정적 파드.md': `# 정적 파드

한국어로만 쓴 노트입니다. ![[데몬셋]]

## 어디에 있는가

[표](../storage/volumes.csv)를 내려받습니다. ![노드](../images/nodes.svg)
`,
  'ko/storage/README.md': `# 저장소

볼륨을 다루는 노트를 모았습니다. ![[nodes.png|120]]
`,
  'en/storage/README.md': `# Storage

Notes on volumes. [[volumes]]
`,
  'ko/storage/볼륨.md': `---
tags: [쿠버네티스/저장소]
permalink: /storage/volumes/
---

볼륨은 파드와 함께 사라집니다. [[비공개 계획|계획]]은 아직입니다. [[데몬셋#특징]] [[없는 노트]]

## 종류

빈 것, 오래가는 것, 설정에서 온 것. ^종류
`,
  'en/storage/volumes.md': `---
tags: [kubernetes/storage]
permalink: /storage/volumes/
---

A volume goes with its pod. See [Storage](README.md).

Some last longer than others. ^kinds
`,
  'ko/비공개 계획.md': `---
private: true
tags: [몰래 적은 꼬리표]
aliases: [숨겨 둔 계획]
---

# 남모르는 계획 하나

여기에는 남이 읽으면 곤란한 이야기가 길게 적혀 있다. [[데몬셋]] ![[secret.png]]
`,
  'en/private plan.md': `---
draft: true
---

# A plan unknown to others

Something nobody else should ever read stands here. [[volumes]]
`,
  'ko/기다리는 글.md': `---
publishDate: 2026-03-06
---

정해진 날이 지나야 보이는 글입니다. [[볼륨]]
`,
  'notes/history.ko.md': '# 데몬셋의 역사\n\n1.12부터 기본 스케줄러가 파드를 놓습니다. [[칠판.canvas]]\n',
  'notes/history.en.md': '# A history\n\nSince 1.12 the default scheduler places its pods.\n',
  // Its words are those of the interface: only the settings tell its language.
  'notes/1.md': '> [!note]\n> 1 + 1 = 2\n\n[^1]\n\n[^1]: 1\n',
  'notes/plain.txt': 'A text without any mark.\nIts lines stay as they are.\n',
  'notes/칠판.canvas': `${JSON.stringify(CANVAS, null, 1)}\n`,
  'blog/_posts/2026-01-09-first.md': `---
layout: post
title: A post of Jekyll
tags: [jekyll]
---

{% highlight yaml %}
kind: Pod
{% endhighlight %}

{: .note }
Written for Jekyll, with [a link](/wiki/en/).
`,
  'hugo/page.md': `+++
title = "A page of Hugo"
tags = ["hugo"]
aliases = ["/old/hugo-page/"]
+++

{{< note >}}
Written for Hugo.
{{< /note >}}
`,
  'notes/parts.mdx': `---
title: MDX 노트
---

# 부품

글과 {/* 주석 */} 부품입니다. [[데몬셋]]
`,
  'ko/workloads/log-agent.yaml': 'kind: DaemonSet\nmetadata:\n  name: log-agent\n',
  'ko/storage/volumes.csv': 'name,lasting\nemptyDir,no\n',
  'ko/images/nodes.png': pngOf(40, 20, 200),
  'ko/images/nodes.svg': svgOf(40, 20),
  'ko/images/secret.png': pngOf(24, 24, 90),
  'ko/images/unused.png': pngOf(16, 16, 30),
};
