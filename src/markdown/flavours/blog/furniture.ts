import { attributeOf, classesOf, type HtmlElement } from './tree/html-node.ts';

/** Parts of a page that are no part of what was written, under names that readers know. */
export type Furniture =
  'navigation' | 'comments' | 'sharing' | 'related' | 'advertising' | 'contents' | 'hidden' | 'script';

const ELEMENTS: Readonly<Record<string, Furniture>> = {
  nav: 'navigation',
  form: 'navigation',
  dialog: 'navigation',
  ins: 'advertising',
  script: 'script',
  style: 'script',
  noscript: 'script',
  template: 'script',
};

/** Classes and ids by which blogs name them. Whole names: parts of words mean other things in other pages. */
const NAMES: readonly (readonly [RegExp, Furniture])[] = [
  [
    /^(?:comments?|comment-?(?:area|list|section|wrap|respond)|respond|disqus_thread|utterances|giscus|reply|tt_area_reply|cbox_module)$/i,
    'comments',
  ],
  [
    /^(?:sharedaddy|sd-sharing|share|share-?(?:buttons?|box|bar|this)|social(?:-?share|-?links|-?buttons)?|post-?share|sns(?:-?share)?|addtoany\w*|a2a_kit|container_postbtn|postbtn\w*|btn_post|post-?btn|like-?(?:btn|button|box)?|jp-post-flair|wpcnt|se-module-share|u_likeit\w*)$/i,
    'sharing',
  ],
  [
    /^(?:another_category\w*|related(?:-?(?:posts?|articles?|content))?|jp-relatedposts|yarpp\w*|post-?navigation|nav-?(?:links|below|above|single)|pagination|pager|prev-?next|blog-pager|read-?next|recommend\w*)$/i,
    'related',
  ],
  [
    /^(?:adsbygoogle|revenue_unit_\w+|tt_adsense_\w+|adsense\w*|advert\w*|ad-?(?:banner|unit|slot|box|container)|google-?auto-?placed|ssp-adcontent\w*)$/i,
    'advertising',
  ],
  [/^(?:toc|toc[-_](?:container|wrap\w*|box)|ez-toc-\w+|book-toc|table-of-contents|lwptoc)$/i, 'contents'],
  [
    /^(?:sidebar|site-?(?:header|footer|nav\w*)|breadcrumbs?|menu|navbar|skip-?link|screen-?reader-text|screen_out|subscribe\w*|newsletter\w*|post-?(?:meta|footer|header-meta)|entry-?(?:meta|footer)|author-?(?:box|bio)|cookie\w*|__se_module_data|se-module-code-button)$/i,
    'navigation',
  ],
];

/** Elements of a page that may be furniture by their names: in text and code, classes name other things. */
const BOXES = new Set('div section aside ul ol footer header p table iframe button dl'.split(' '));

/** What of the furniture of a page an element is; `undefined` where it is none. */
export function furnitureOf(element: HtmlElement): Furniture | undefined {
  const kind = ELEMENTS[element.name];
  if (kind !== undefined && !attributeOf(element, 'type').startsWith('math/tex')) {
    // `<ins>` is new text, unless an advertiser marks it as his.
    return element.name === 'ins' && !element.attributes.has('data-ad-client') ? undefined : kind;
  }
  if (/(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, 'style')) || element.attributes.has('hidden'))
    return 'hidden';
  if (!BOXES.has(element.name)) return undefined;
  const names = [...classesOf(element), attributeOf(element, 'id')];
  return NAMES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
}
