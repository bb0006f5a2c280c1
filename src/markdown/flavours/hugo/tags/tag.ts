import type { Parameters } from './parameters.ts';

/** A tag of a shortcode in a text: `{{< name … >}}`, `{{% name … %}}`, `{{< /name >}}`, `{{< name … />}}`. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'alone';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** `{{% %}}`: what stands inside is Markdown. */
  readonly isMarkdown: boolean;
  readonly parameters: Parameters;
}

/** What looks like a tag and is none. */
export interface NoTag {
  /** `escaped`: `{{</* name *\/>}}`, which means the tag as text; `malformed`: nothing that Hugo could read. */
  readonly kind: 'escaped' | 'malformed';
  readonly start: number;
  readonly end: number;
}

export type Token = Tag | NoTag;

export function isTag(token: Token): token is Tag {
  return token.kind !== 'escaped' && token.kind !== 'malformed';
}

/** How a tag is named in messages. */
export function writtenName({ name, isMarkdown, kind }: Tag): string {
  const [open, close] = isMarkdown ? ['{{%', '%}}'] : ['{{<', '>}}'];
  return `${open} ${kind === 'close' ? '/' : ''}${name} ${close}`;
}
