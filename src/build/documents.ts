import { readFileSync } from 'node:fs';
import {
  type DocumentParts,
  entranceDocument,
  notFoundDocument,
  pageDocument,
  redirectDocument,
  searchDocument,
  siteFacts,
} from '#components';
import { type Garden, inputsOf, type Page, type PageAddress, pagePath, SEARCH } from '#garden';
import { type Digest, digestOf } from '#naming';
import type { Output } from '#publish';
import type { Theme } from '#theme';

/** The HTML documents of a site: a page for each address, the redirects, the entrance and what stands for missing pages. */
export function documentOutputs(garden: Garden, theme: Theme): Output[] {
  const facts = siteFacts(garden.site);
  const everywhere = { theme: theme.shells, settings: digestOf(JSON.stringify(facts)) };
  const everything = digestOf(...Object.values(everywhere));
  const document = (
    path: string,
    parts: () => DocumentParts,
    inputs: () => Readonly<Record<string, Digest>> = () => ({}),
    fingerprint: () => Digest | undefined = () => undefined,
  ): Output => ({
    path,
    get fingerprint() {
      const known = fingerprint();
      return known && digestOf(`${known} ${everything}`);
    },
    get inputs() {
      return { ...everywhere, ...inputs() };
    },
    make: () => theme.document(parts()),
  });

  // What a page is made from is looked at first, and the page is made right after that, if at all.
  let last: { readonly address: PageAddress; readonly page: Page } | undefined;
  const pageAt = (address: PageAddress): Page => {
    if (last?.address !== address) last = { address, page: garden.page(address) };
    return last.page;
  };
  const pages = garden.addresses.map((address): Output => {
    const path = pageFile(address);
    const ofCode = theme.codePages.get(path);
    if (ofCode !== undefined)
      return { path, inputs: { code: ofCode.digest }, make: () => readFileSync(ofCode.absolutePath) };
    return document(
      path,
      () => pageDocument(pageAt(address), facts),
      () => inputsOf(pageAt(address)),
      () => garden.fingerprint(address),
    );
  });
  const redirects = garden.redirects.map((redirect) =>
    document(
      `${redirect.from}/index.html`,
      () => redirectDocument(redirect, facts),
      () => ({ redirect: digestOf(JSON.stringify(redirect)) }),
    ),
  );
  return [
    ...pages,
    ...redirects,
    ...facts.languages.map((lang) => document(`${lang}/${SEARCH}/index.html`, () => searchDocument(lang, facts))),
    document('index.html', () => entranceDocument(facts)),
    document('404.html', () => notFoundDocument(facts)),
  ];
}

/** Path of a page's file inside the site. */
export function pageFile(address: PageAddress): string {
  return [...pagePath(address), 'index.html'].join('/');
}
