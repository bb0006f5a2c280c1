import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

export const textExamples: Examples<keyof typeof families.markdown> = {
  'code-language-unknown': { note: '```yamll\nreplicas: 3\n```\n', right: '```yaml\nreplicas: 3\n```\n' },
  'code-word-unknown': {
    note: '```yaml titel="scale.yaml"\nreplicas: 3\n```\n',
    right: '```yaml title="scale.yaml"\nreplicas: 3\n```\n',
  },
  'code-too-long': { args: { block: 50_000, line: 500 } },
  'html-removed': { note: '<script>alert("hello")</script>\n', right: '`<script>alert("hello")</script>`\n' },
  'html-ignored': { note: 'A <font color="red">red</font> word.\n', right: 'A ==marked== word.\n' },
  'html-unknown': { note: 'Log in as <username>.\n', right: 'Log in as `<username>`.\n' },
  'html-unclosed': {
    note: '<details>\n\nTo be folded.\n\nTo be seen.\n',
    right: '<details>\n\nTo be folded.\n\n</details>\n\nTo be seen.\n',
  },
  'html-unopened': { note: 'A word.</div>\n', right: 'A word.\n' },
  'mdx-syntax': {
    file: 'note.mdx',
    note: 'Where {n is the number of nodes.\n',
    right: 'Where \\{n is the number of nodes.\n',
  },
  'mdx-component-unknown': {
    file: 'note.mdx',
    note: '<Calout>Mind the gap.</Calout>\n',
    right: '<Callout>Mind the gap.</Callout>\n',
  },
  'mdx-attribute-invalid': {
    file: 'note.mdx',
    note: '<Callout kind="warning">Mind the gap.</Callout>\n',
    right: '<Callout type="warning">Mind the gap.</Callout>\n',
  },
  'mdx-expression-dynamic': {
    file: 'note.mdx',
    note: 'It is {new Date().getFullYear()}.\n',
    right: 'It is {2026}.\n',
  },
  'mdx-code-not-allowed': {
    file: 'note.mdx',
    note: "import { years } from './years.js'\n\nSome years.\n",
    right: 'Some years.\n',
  },
  'math-invalid': { note: 'A half is $\\frac{1}{2$.\n', right: 'A half is $\\frac{1}{2}$.\n' },
  'math-unclosed': {
    note: '$$\nL = \\lambda W\n\nThe law of Little.\n',
    right: '$$\nL = \\lambda W\n$$\n\nThe law of Little.\n',
  },
  'markdown-unparsable': { args: { reason: 'nesting' } },
  'nesting-too-deep': { args: undefined },
  'line-overloaded': { args: undefined },
  'comment-unclosed': { note: 'Seen %% and seen too.\n\nAnother paragraph.\n', right: 'Seen %%and not seen%%.\n' },
  'comment-never-ends': {
    note: 'Seen.\n\n%%\nNot seen.\n\nNor this.\n',
    right: 'Seen.\n\n%%\nNot seen.\n%%\n\nSeen.\n',
  },
  'html-comment-unclosed': {
    note: 'Seen.\n\n<!-- Not seen.\n\nNor this.\n',
    right: 'Seen.\n\n<!-- Not seen. -->\n\nSeen.\n',
  },
  'footnote-undefined': {
    note: 'Pods come and go.[^why]\n',
    right: 'Pods come and go.[^why]\n\n[^why]: Nodes do.\n',
  },
  'footnote-duplicate': {
    note: 'Pods come and go.[^why]\n\n[^why]: Nodes do.\n\n[^why]: Updates do it.\n',
    right: 'Pods come[^why] and go.[^how]\n\n[^why]: Nodes do.\n\n[^how]: Updates do it.\n',
  },
  'footnote-unused': {
    note: 'Pods come and go.\n\n[^why]: Nodes do.\n',
    right: 'Pods come and go.[^why]\n\n[^why]: Nodes do.\n',
  },
  'block-id-duplicate': { note: 'A pod. ^fact\n\nA node. ^fact\n', right: 'A pod. ^pod\n\nA node. ^node\n' },
  'heading-without-space': { note: '##Pods\n\nThey come and go.\n', right: '## Pods\n\nThey come and go.\n' },
  'listing-pasted': { args: { lines: 12 } },
};
