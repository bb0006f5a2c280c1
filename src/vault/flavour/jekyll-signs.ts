import type { FlavourSigns } from './signs.ts';

/** Liquid and kramdown, and what the themes of Jekyll ask for in frontmatter. */
export const jekyllSigns: FlavourSigns = {
  flavour: 'jekyll',
  paths: [
    { pattern: /(?:^|\/)_(?:posts|drafts)\//, weight: 3 },
    { pattern: /^(?!(?:.*\/)?_posts\/)(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]+$/, weight: 1, what: 'YYYY-MM-DD-…' },
  ],
  fields: [
    { field: /^layout$/, value: /^(?:posts?|page|default|home|single|splash|collection)$/i, weight: 2 },
    { field: /^layout$/, weight: 1 },
    { field: /^lastmodifiedat$/, weight: 1 },
    {
      field: /^(?:toclabel|tocsticky|authorprofile|classes|usemath|navorder|parent|grandparent|haschildren)$/,
      weight: 1,
    },
  ],
  lines: [
    {
      hint: '{%',
      within: '{',
      pattern:
        /(?<!\{)\{%-?[ \t]*(?:end)?(?:raw|highlight|include(?:_relative|_cached)?|post_url|link|comment|assign|capture|if|unless|for|case|tablerow|seo|feed_meta|gist|cycle|increment|jekyll-\w+)\b/,
      weight: 3,
    },
    {
      hint: '{{',
      within: '{',
      pattern: /\{\{-?[ \t]*(?:site|page|content|layout|include)(?:\.[\w.-]{1,60})?[ \t]*(?:\}|\|)/,
      weight: 3,
    },
    { hint: '{:', within: '{', pattern: /\{:[ \t]*(?:[.#][\w-]|toc\b|[\w-]+=["'])/, weight: 3 },
    { hint: '{::', within: '{', pattern: /\{::(?:comment|nomarkdown|options)\b/, weight: 3 },
    { hint: '<!--more-->', within: '<', pattern: /^<!--more-->[ \t]*$/, weight: 1 },
  ],
};
