/** Where reference links lead: `[name]: url "title"`. */
export interface Definition {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** Collects the link definitions of a note; of several with one name the first counts (CommonMark 0.31.2, 4.7). */
export function definitions(): {
  readonly add: (node: Definition & { readonly identifier: string }) => undefined;
  readonly get: (identifier: string) => Definition;
} {
  const known = new Map<string, Definition>();
  return {
    add: ({ identifier, url, title }) => {
      if (!known.has(identifier)) known.set(identifier, { url, title });
    },
    get: (identifier) => known.get(identifier) ?? { url: '' },
  };
}
