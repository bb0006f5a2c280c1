import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

type Elsewhere =
  | keyof typeof families.jekyll
  | keyof typeof families.hugo
  | keyof typeof families.exported
  | keyof typeof families.importing;

export const elsewhereExamples: Examples<Elsewhere> = {
  'liquid-unknown': {
    flavour: 'jekyll',
    note: 'By {{ site.author }}.\n',
    right: 'By Sejong.\n',
  },
  'liquid-unclosed': {
    flavour: 'jekyll',
    note: '{% raw %} As it is.\n',
    right: '{% raw %}As it is.{% endraw %}\n',
  },
  'liquid-in-code': { flavour: 'jekyll', note: '```yaml\nname: {{ page.title }}\n```\n' },
  'jekyll-comment-never-ends': {
    flavour: 'jekyll',
    note: 'Seen.\n\n{% comment %}\nNot seen.\n',
    right: 'Seen.\n\n{% comment %}\nNot seen.\n{% endcomment %}\n',
  },
  'kramdown-attributes-loose': {
    flavour: 'jekyll',
    note: 'A word {: .big} and more.\n',
    right: 'A *word*{: .big} and more.\n',
  },
  'shortcode-unknown': {
    flavour: 'hugo',
    note: '{{< figuer src="cluster.png" >}}\n',
    right: '{{< param "x" >}}\n',
  },
  'shortcode-unclosed': {
    flavour: 'hugo',
    note: '{{< note >}}\nMind the gap.\n',
    right: '{{< note >}}\nMind the gap.\n{{< /note >}}\n',
  },
  'shortcode-unopened': {
    flavour: 'hugo',
    note: 'Mind the gap.\n{{< /note >}}\n',
    right: '{{< note >}}\nMind the gap.\n{{< /note >}}\n',
  },
  'shortcode-malformed': {
    flavour: 'hugo',
    note: '{{< note "Mind the gap >}}\n',
    right: '{{< note >}}\nMind the gap.\n{{< /note >}}\n',
  },
  'shortcode-parameter-missing': { flavour: 'hugo', note: '{{< figure alt="A cluster" >}}\n' },
  'shortcode-value-unknown': { flavour: 'hugo', note: 'Version {{< param "version" >}}.\n', right: 'Version 1.36.\n' },
  'shortcode-nested': { args: undefined },
  'page-parts-left-out': { args: { parts: ['navigation', 'comments', 'advertising'] } },
  'html-content-lost': { args: { what: '<iframe>' } },
  'blog-image-missing': { args: { what: 'img.png' } },
  'plugin-block': {
    flavour: 'obsidian',
    note: '```dataview\nLIST FROM #pod\n```\n',
    right: '- What a pod is\n- What a node is\n',
  },
  'plugin-inline': { flavour: 'obsidian', note: 'Changed on `= this.file.mday`.\n', right: 'Changed in March.\n' },
  'template-command': { flavour: 'obsidian', note: 'Written on <% tp.date.now() %>.\n', right: 'Written in March.\n' },
  'drawing-note': { args: undefined },
  'notion-database': { args: { name: 'Reading list' } },
  'blog-foot': { args: { what: 'Category: Kubernetes', lines: 14 } },
  'import-link-left': { args: { target: '../2021/pods.md', path: '2021/pods.md' } },
  'import-file-left': { args: { target: 'minutes.pdf', path: 'journal/minutes.pdf' } },
  'import-title-guessed': { args: { title: 'Pods and nodes' } },
  'import-indentation-restored': { args: { kinds: ['DaemonSet'], guessed: [12, 13] } },
  'import-name-taken': { args: { given: 'en/pods-2.md' } },
  'import-conflict': { args: { target: 'en/pods.md' } },
  'import-not-written': {
    args: { target: 'en/pods.md', reason: { ko: '디스크가 가득 찼습니다.', en: 'The disk is full.' } },
  },
};
