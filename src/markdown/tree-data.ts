/** How a node of the Markdown tree becomes an element, as in mdast-util-to-hast; the parser honours it. */
declare module 'mdast' {
  interface Data {
    hName?: string;
    hProperties?: Record<string, string | number | boolean | string[]>;
  }
}

export {};
