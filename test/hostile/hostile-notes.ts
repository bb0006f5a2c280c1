/** A note that wants something that no note may have. */
export interface HostileNote {
  readonly text: string | Buffer;
  /** What is said about it: codes of diagnostics, at least these. None where the text is merely harmless. */
  readonly faults?: readonly string[];
  /** `.md` where nothing is said. */
  readonly extension?: string;
}

const PASSWD = '../../../../../../etc/passwd';
const many = (piece: string, times: number): string => piece.repeat(times);
const numbered = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Files outside of the folder of notes, in each construct that names a file. */
const READING: Readonly<Record<string, HostileNote>> = {
  'an image with dots': { text: `![](${PASSWD})`, faults: ['image-missing'] },
  'an image with an absolute path': { text: '![](/etc/passwd)', faults: ['image-missing'] },
  'an image with a file address': { text: '![](file:///etc/passwd)', faults: ['link-scheme'] },
  'an image with encoded dots': { text: '![](%2e%2e/%2e%2e/%2e%2e/etc/passwd)', faults: ['image-missing'] },
  'an image of HTML': {
    text: `<img src="${PASSWD}"> <video src="file:///etc/passwd"></video>`,
    faults: ['image-missing'],
  },
  'an embed with dots': { text: `![[${PASSWD}]]`, faults: ['embed-missing'] },
  'an embed with an absolute path': { text: '![[/etc/passwd]]', faults: ['embed-missing'] },
  'an embed of a file of code': { text: `![[${PASSWD}.yaml]]`, faults: ['embed-missing'] },
  'a link with dots': { text: `[x](${PASSWD}) [[${PASSWD}]]`, faults: ['link-broken'] },
  'a link with backslashes': { text: '[x](..\\\\..\\\\..\\\\etc\\\\passwd)', faults: ['link-broken'] },
  'a link with a file address': { text: '[x](file:///etc/passwd)', faults: ['link-scheme'] },
  'a Jekyll include': {
    text: `{% include ${PASSWD} %}\n\n{% link ${PASSWD} %}\n\n{% highlight yaml %}\na\n{% endhighlight %}`,
  },
  'a Hugo shortcode': {
    text: `{{< code_sample file="${PASSWD}" >}}\n\n{{< ref "${PASSWD}" >}}\n\n{{< figure src="${PASSWD}" >}}`,
  },
  'a place in the tree': { text: `---\ndg-path: ${PASSWD}\n---\n글`, faults: ['frontmatter-field-invalid'] },
  'an old address': { text: `---\npermalink: ${PASSWD}\n---\n글`, faults: ['redirect-unusable'] },
  'an old address of another site': { text: '---\npermalink: //evil.example/x\n---\n글' },
  'an old address that is a script': { text: '---\npermalink: "javascript:alert(1)"\n---\n글' },
  'an old address that the site has': { text: '---\npermalink: /.madang\n---\n글', faults: ['redirect-unusable'] },
  'an old address among the fonts': {
    text: '---\npermalink: /fonts/fonts.css\n---\n글',
    faults: ['redirect-collision'],
  },
  'another name with dots': { text: `---\naliases: ["${PASSWD}", "//evil.example"]\n---\n글` },
  'an import of MDX': {
    text: "import secret from '/etc/passwd';\n\n{secret}\n",
    extension: '.mdx',
    faults: ['mdx-code-not-allowed'],
  },
};

/** Markup that wants out of its place. */
const INJECTION: Readonly<Record<string, HostileNote>> = {
  'a title of frontmatter': { text: '---\ntitle: "</title><script>alert(1)</script>"\n---\n글' },
  'a title in the text': { text: '# `</title>`<script>alert(1)</script>\n\n글', faults: ['html-removed'] },
  'a description': { text: '---\ndescription: "\\"><script>alert(1)</script>"\n---\n글' },
  tags: { text: '---\ntags: ["<script>alert(1)</script>", "\\" onload=\\"alert(1)", "../x"]\n---\n글' },
  'other names': { text: '---\naliases: ["<script>alert(1)</script>"]\n---\n글' },
  'a language': { text: '---\nlang: "\\"><script>"\n---\n글', faults: ['language-unknown'] },
  'the text of an image': { text: '![" onerror="alert(1)](x.png "\\" onload=\\"alert(1)")', faults: ['image-missing'] },
  'the title of a link': { text: '[x](https://example.org "\\" onclick=\\"alert(1)")' },
  'a fence': { text: '```"><script> title="</code></pre><script>alert(1)</script>" {1}\n</code></pre><script>\n```' },
  'a heading’s id': { text: '## 절 {#"><script> onclick=alert(1) .x}\n\n## 절 {#page:text}', faults: ['html-removed'] },
  'a callout': { text: '> [!"><script>alert(1)</script>] <b onclick="alert(1)">제목\n> 글', faults: ['html-removed'] },
  'a formula': {
    text: '$\\href{javascript:alert(1)}{x}$ $\\htmlData{a=b}{x}$ $\\includegraphics{x}$',
    faults: ['math-invalid'],
  },
  'a formula without end': {
    text: '$$\\def\\a{\\a\\a}\\a$$\n\n$\\def\\b#1{\\b{#1#1}}\\b x$',
    faults: ['math-invalid'],
  },
  'a diagram': {
    text: '```mermaid\ngraph TD\na["</pre><script>alert(1)</script>"] --> b\nclick a "javascript:alert(1)"\n```',
  },
  'a script and its relatives': {
    text: '<script>alert(1)</script><svg onload=alert(1)><iframe srcdoc="<script>"></iframe><object></object><base href=//x>',
    faults: ['html-removed'],
  },
  'addresses that run': {
    text: '[a](javascript:alert(1)) <a href="java&#10;script:alert(1)">b</a> [c](data:text/html,x) [d]( \u0001javascript:alert(1))',
    faults: ['link-scheme', 'html-removed'],
  },
  'marks of the pipeline': {
    text: '\ufdd00\ufdd1 &#xFDD0;0&#xFDD1; [a](%EF%B7%900%EF%B7%91)',
    faults: ['link-broken'],
  },
  'marks in frontmatter': { text: '---\ntitle: "\\uFDD00\\uFDD1 \\uD800"\n---\n글' },
};

/** What is only there to take long, or to take much. */
const BOMBS: Readonly<Record<string, HostileNote>> = {
  'quotes in quotes': { text: `${many('> ', 3000)}x` },
  'lists in lists': { text: `${many('- ', 3000)}x` },
  'brackets in brackets': { text: `${many('[', 20_000)}x${many(']', 20_000)}` },
  'open brackets': { text: many('[[ ![[ [ ( ^[ ', 5000) },
  'HTML in HTML': { text: `${many('<div>', 20_000)}x`, faults: ['html-removed'] },
  'emphasis in emphasis': { text: `${many('*가 **나 ', 5000)}x` },
  'footnotes in footnotes': { text: numbered(3000, (index) => `[^${index}]: [^${index + 1}]\n`) },
  'callouts in callouts': { text: numbered(150, (index) => `${many('> ', index + 1)}[!note] 제목\n`) },
  'shortcodes in shortcodes': { text: many('{{< note >}}', 5000) + many('{{< /note >}}', 5000) },
  'Liquid in Liquid': { text: many('{% raw %}', 5000) + many('{% highlight yaml %}', 5000) },
  'JSON in JSON': { text: `{"a": ${many('[', 20_000)}` },
  'YAML in YAML': { text: `---\na: ${many('[', 20_000)}\n---\n글`, faults: ['frontmatter-syntax'] },
  'aliases of aliases': {
    text: `---\na0: &a0 [x, x]\n${numbered(40, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}tags: *a40\n---\n글`,
    faults: ['frontmatter-field-invalid'],
  },
  'a long frontmatter': { text: `---\ntitle: ${many('가', 3_000_000)}\n---\n글`, faults: ['frontmatter-syntax'] },
  'a long note': { text: Buffer.alloc(11 * 1024 * 1024, '가 '), faults: ['note-too-large'] },
  'ten thousand links': { text: numbered(10_000, (index) => `[[없는 노트 ${index}]] `), faults: ['link-broken'] },
  'a cycle of embeds': { text: '![[bombs-a-cycle-of-embeds]]', faults: ['embed-cycle'] },
  'a table of many cells': { text: `${many('|a', 100)}|\n${many('|-', 100)}|\n${many(`${many('|a', 100)}|\n`, 1000)}` },
  'many headings': { text: many('## 절\n\n', 5000) },
  'long names': {
    text: `---\ntitle: ${many('가', 20_000)}\ntags: [${many('b', 20_000)}]\naliases: [${many('c', 20_000)}]\n---\n글`,
  },
  underscores: { text: many('_', 200_000) },
  addresses: { text: many('://', 50_000) },
  dollars: { text: many('$ ', 50_000) },
  percents: { text: many('%% ', 50_001), faults: ['comment-unclosed'] },
  'open elements in MDX': { text: `글 {1 + ${many('<b>', 300)}`, extension: '.mdx', faults: ['mdx-syntax'] },
  'open expressions in MDX': { text: many('<a b={', 300), extension: '.mdx', faults: ['mdx-syntax'] },
  'bytes that are no text': {
    text: Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, () => 0)]),
    faults: ['note-binary'],
  },
  'a canvas': { text: many('{"nodes":[', 20_000), extension: '.canvas' },
};

/** All hostile notes by the path that they get. */
export const HOSTILE_NOTES: ReadonlyMap<string, HostileNote> = new Map(
  Object.entries({ reading: READING, injection: INJECTION, bombs: BOMBS }).flatMap(([kind, notes]) =>
    Object.entries(notes).map(([name, note]) => [pathOf(kind, name, note), note]),
  ),
);

function pathOf(kind: string, name: string, { extension = '.md' }: HostileNote): string {
  return `ko/${kind}-${name.replaceAll(' ', '-')}${extension}`;
}
