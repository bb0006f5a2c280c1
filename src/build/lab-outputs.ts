import { labDocument, type SidebarParts, siteFacts } from '#components';
import type { Garden } from '#garden';
import { type Digest, digestOf, toSlug } from '#naming';
import type { Output } from '#publish';
import type { Theme } from '#theme';
import type { ShelvedStart } from './shelf.ts';

/** The page of the simulator in each language, and a file for each scenario; nothing for a site without a shelf of them. */
export function labOutputs(garden: Garden, theme: Theme, shelf: readonly ShelvedStart[] | undefined): Output[] {
  if (shelf === undefined) return [];
  const starts = shelf.toSorted((a, b) => a.scenario.order - b.scenario.order);
  const facts = siteFacts(garden.site);
  const entries = starts.map(({ name, scenario: { title, description } }) => ({ name, title, description }));
  const shared: Readonly<Record<string, Digest>> = {
    theme: theme.shells,
    settings: digestOf(JSON.stringify(facts)),
    scenario: digestOf(JSON.stringify(entries)),
  };
  const pages = facts.languages.map((lang): Output => {
    // Its menu is that of the home page.
    const menu = (): SidebarParts => {
      const { sidebar, tagIndex, glossary } = garden.page({ lang, slug: toSlug('') });
      return {
        lang,
        sidebar,
        ...(tagIndex !== undefined && { tagIndex }),
        ...(glossary !== undefined && { glossary }),
      };
    };
    return {
      path: `${lang}/lab/index.html`,
      get inputs() {
        return { ...shared, sidebar: digestOf(JSON.stringify(menu())) };
      },
      make: () => theme.document(labDocument(menu(), entries, facts)),
    };
  });
  const data = starts.map((start): Output => {
    const text = JSON.stringify(start);
    return { path: `lab/${start.name}.json`, inputs: { scenario: digestOf(text) }, make: () => text };
  });
  return [...pages, ...data];
}
