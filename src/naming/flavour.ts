/**
 * The dialects of Markdown that notes come in. `markdown`: CommonMark with GitHub's additions and nothing else; `obsidian`
 * stands for what shares its syntax too (Quartz, the digital garden); `blog`: HTML or text as a blog exports it.
 */
export const FLAVOURS = ['markdown', 'obsidian', 'jekyll', 'hugo', 'notion', 'blog'] as const;
export type Flavour = (typeof FLAVOURS)[number];

export function isFlavour(value: unknown): value is Flavour {
  return FLAVOURS.some((flavour) => flavour === value);
}
