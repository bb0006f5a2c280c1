import { type HastNode, htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from '../code/index.ts';
import { createMarkdown } from '../markdown.ts';
import { draftWith, noteWith } from '../testing/draft-with.ts';
import { authorHtml, safeTree } from './index.ts';
import { isSafeUrl } from './safe-url.ts';

/** Attacks by kind, as an author would put them into a note. */
const ATTACKS: Readonly<Record<string, readonly string[]>> = {
  'plain scripts': [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil/x.js></SCRIPT>',
    '<script\n>alert(1)</script\n>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<<script>alert(1)//<</script>',
    '<script/x>alert(1)</script>',
    'a <script>alert(1)</script> b',
    '<script>\n\nalert(1)\n\n</script>',
    '- <script>alert(1)</script>\n> <script>alert(1)</script>',
    '| <script>alert(1)</script> |\n|---|\n| <script>x</script> |',
  ],
  'handlers of events': [
    '<img src=x onerror=alert(1)>',
    '<img src=x OnErRoR = "alert(1)">',
    '<img/src/onerror=alert(1)>',
    '<img src=x\fonerror=alert(1)>',
    '<img src=x\nonerror\n=\nalert(1)>',
    '<b onmouseover=alert(1)>x</b>',
    '<details open ontoggle=alert(1)><summary>x</summary></details>',
    '<video src=x onloadstart=alert(1)><source onerror=alert(1)></video>',
    '<a href=x onclick="alert(1)">x</a>',
    '<p onbeforematch=x onpointerrawupdate=x onanything=x>x</p>',
    '<body onload=alert(1)>',
    '<marquee onstart=alert(1)>x</marquee>',
    '# x {onclick=alert(1)}',
    '# 가{onclick=~~alert(1)~~가}',
  ],
  'addresses that run code': [
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href="jAvAsCrIpT:alert(1)">x</a>',
    '<a href="java&Tab;script&colon;alert(1)">x</a>',
    '<a href="java&NewLine;script:alert(1)">x</a>',
    '<a href="&#106;&#97;vascript&#0000058alert(1)">x</a>',
    '<a href="&#x6A;avascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="java&#xFDD3;script:alert(1)">x</a>',
    '<a href="java&#64979;script:alert(1)">x</a>',
    '<a href="vbscript:x">x</a><a href="data:text/html;base64,PHN2Zz4=">y</a>',
    '<img src="javascript:alert(1)"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<video poster="javascript:alert(1)" src="data:text/html,x"></video>',
    '<blockquote cite="javascript:alert(1)">x</blockquote>',
    '<table background="javascript:alert(1)"><td background="javascript:x">x</table>',
    '<a xlink:href="javascript:alert(1)">x</a>',
    '<a href="x" ping="https://evil">x</a>',
  ],
  'elements that bring something in': [
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="x"></object><embed src=x><applet code=x></applet>',
    '<link rel=stylesheet href=//evil><base href=//evil><meta http-equiv=refresh content="0;url=javascript:x">',
    '<frameset><frame src="javascript:alert(1)"></frameset>',
    '<portal src=x></portal><fencedframe src=x></fencedframe>',
    '<img srcset="x 1x" sizes=1 usemap=#m><map name=m><area href="javascript:alert(1)"></map>',
    '<audio src=x autoplay onplay=x></audio>',
  ],
  styles: [
    '<style>*{background:url(//evil)}</style>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<p style="position:fixed;inset:0;text-align:center">x</p>',
    '<style><img src=x onerror=alert(1)></style>',
    '<div class="sidebar skip" style=x>x</div>',
  ],
  'forms and controls': [
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
    '<form id=a></form><form><input name=getElementById><input type=image src=x onerror=alert(1)></form>',
    '<input autofocus onfocus=alert(1)>',
    '<button popovertarget=x>a</button><div popover id=x onbeforetoggle=alert(1)>b</div>',
    '<isindex action=javascript:alert(1)><keygen autofocus onfocus=alert(1)>',
    '<select><style></select><img src=x onerror=alert(1)></style>',
  ],
  'foreign content and mutations': [
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></use></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><script>alert(1)</script><img src=x onerror=alert(1)></template>',
    '<title><img src=x onerror=alert(1)></title><textarea></title><img src=x onerror=alert(1)></textarea>',
    '<xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>',
    '<p title="</p><img src=x onerror=alert(1)>">x</p>',
    '<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg><![CDATA[><img src=x onerror=alert(1)>]]>',
    '<table><tr><td><select><svg><style><img src=x onerror=alert(1)></table>',
  ],
  'malformed markup': [
    '<img """><script>alert(1)</script>">',
    '<img src="x` `<script>alert(1)</script>"` `>',
    '<a href="x" "onclick=alert(1)//">x</a>',
    "<a href='x'onclick='alert(1)'>x</a>",
    '<a href=x"onclick="alert(1)">x</a>',
    '<b =onclick=alert(1) onclick=alert(1)>x</b>',
    '<img src=x onerror=alert(1)//',
    '<img src=x onerror=alert(1)\n\n>x',
    '<a title="&quot; onclick=&quot;alert(1)">x</a>',
    '<a title=\'" onclick="alert(1)\'>x</a>',
    '<b/onclick=alert(1)/>',
    '</br onclick=alert(1)></p onclick=alert(1)>',
    '<a\0 href="javascript:alert(1)">x</a>',
    '&lt;script>alert(1)&lt;/script>',
  ],
  'comments and declarations': [
    '<!--><script>alert(1)</script>-->',
    '<!---><img src=x onerror=alert(1)>-->',
    '<!-- --!><img src=x onerror=alert(1)>-->',
    '<!-- a\n\n<script>alert(1)</script>',
    '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
    '<!DOCTYPE x [<!ENTITY x "<script>alert(1)</script>">]>',
    '<?xml-stylesheet href="javascript:alert(1)"?><?php ?><img src=x onerror=alert(1)>',
    '<! <img src=x onerror=alert(1)>>',
  ],
  'ways out of the note': [
    '</div></main></body></html><script>alert(1)</script>',
    '</article></main><aside id=after>',
    '<div><div><table><tr><td>',
    '<details><summary>',
    '<!-- ',
    '<a href=x><b><i><u>',
    '<ul><li><ul><li>',
    '<table><caption></table></table></div>',
    '<textarea>',
    '<plaintext>',
    '<title>',
    'a <b>\n\n> <i>\n\n- <u>\n\n</div></div></div></div>',
    '<pre>\n\n</pre></pre></div>',
    '<p><p></p></p></p></div>',
    '```\n</code></pre></div><script>alert(1)</script>\n```',
    '<h1></h2></h1></section></div>',
  ],
  'names that shadow the page’s own': [
    '<img name=body><a id=location name=cookie></a><form name=documentElement></form>',
    '<p id="after">x</p><p id="&#xFDD2;x">y</p>',
    '<a id=a><a id=a name=b href="x">x</a>',
  ],
  'marks of the pipeline': [
    '<p id="&#xFDD2;x" class="&#xFDD3;x" title="&#xFDD4;0&#xFDD5;">&#xFDD0;0&#xFDD1; &#xFDD4;0&#xFDD5; &#64980;0&#64981;</p>',
    '<b onclick="&#xFDD3;alert(1)" style="&#xFDD3;x">x</b>',
    '# a {onclick=&#xFDD3;alert(1)}',
  ],
};

const FORBIDDEN_TAGS =
  /^(?:applet|area|base|body|button|canvas|embed|fencedframe|form|frame|frameset|head|html|iframe|input|isindex|link|map|marquee|math|meta|noscript|object|plaintext|portal|script|select|style|svg|template|textarea|title|xmp)$/;
const FORBIDDEN_ATTRIBUTES =
  /^(?:on.*|style|srcdoc|srcset|formaction|action|background|xlink:?href|ping|popover.*|autofocus|autoplay|name|is|slot)$/i;
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'data']);

type Element = Extract<HastNode, { type: 'element' }>;

function elementsIn(node: HastNode): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...inner] : inner;
}

/** What a browser makes of a page around the note. */
function pageAround(html: string): { note: Element; others: (string | undefined)[] } {
  const page = `<main><article id="note">${html}</article><aside id="after">x</aside></main><footer id="end">y</footer>`;
  const root = htmlToHast(page, { fragment: true });
  const elements = elementsIn(root);
  const note = elements.find(({ properties }) => properties.id === 'note');
  if (note === undefined) throw new Error('The note is gone.');
  const [main, footer] = 'children' in root ? root.children : [];
  const inMain = main?.type === 'element' ? main.children : [];
  const others = [...inMain, footer].map((child) =>
    child?.type === 'element' ? String(child.properties.id) : child?.type,
  );
  return { note, others };
}

const markdown = await createMarkdown();
const PIPELINES = {
  'the sanitiser': (source: string) => draftWith([safeTree, authorHtml, codeBlocks], source).html,
  // Slots stand for links and images, whose targets the garden judges.
  'the whole pipeline': (source: string) => markdown.draft(noteWith(source)).html.replace(/\ufdd0\d+\ufdd1/g, '<a>'),
};

describe.each(Object.entries(PIPELINES))('%s', (_, htmlOf) => {
  it.each(Object.values(ATTACKS).flat())('keeps %j harmless', (attack) => {
    const html = htmlOf(`before\n\n${attack}\n\nafter`);
    const { note, others } = pageAround(html);
    expect(others).toEqual(['note', 'after', 'end']);
    for (const { tagName, properties } of elementsIn(note)) {
      expect(tagName).not.toMatch(FORBIDDEN_TAGS);
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(FORBIDDEN_ATTRIBUTES);
        if (ADDRESSES.has(name)) expect(isSafeUrl(String(value)), String(value)).toBe(true);
        if (name === 'id' && tagName !== 'article') expect(value).toMatch(/^\ufdd2[^\ufdd0-\ufdef]+$/);
      }
    }
    expect(html).toContain('before');
    expect(html.replaceAll(/(?:id="|href="#)\ufdd2/g, '')).not.toMatch(/[\ufdd0-\ufdef]/);
  });
});
