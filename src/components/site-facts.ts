import type { Lang, PerLang } from '#naming';

/** What pages say of the site: all of it that their HTML depends on, as plain data. */
export interface SiteFacts {
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
  /** Origin under which the site is published, without a path; `undefined` while unknown. */
  readonly origin: string | undefined;
  /** Path under which the site is served: begins and ends with `/`. */
  readonly base: string;
  /** In the order in which they are offered. */
  readonly languages: readonly Lang[];
  readonly defaultLanguage: Lang;
  /** Whether there is a page of the simulator. */
  readonly hasLab: boolean;
}

/** Picks from a site's settings what pages say of it, and nothing beside, so that a digest of the facts stands for them. */
export function siteFacts(site: Omit<SiteFacts, 'hasLab'> & Partial<SiteFacts>): SiteFacts {
  const { title, description, origin, base, languages, defaultLanguage, hasLab = false } = site;
  return { title, description, origin, base, languages, defaultLanguage, hasLab };
}
