import { type Href, type Lang, type PerLang, toHref } from '#naming';
import type { KnownFace, KnownPage } from '#search';
import type { Site } from '#site';

/** A scenario that has a place on the shelf of the simulator. */
export interface ShelvedScenario {
  /** Names it in the fragment of the address of the shelf. */
  readonly name: string;
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
}

/** The shelf, below the language. */
const SHELF = 'lab';

/** A scenario as the search knows it: by its title. */
export function knownScenario({ name, title }: ShelvedScenario, { base, languages }: Site): KnownPage {
  const faces = languages.map((lang): [Lang, KnownFace] => [
    lang,
    {
      href: `${toHref(base, [lang, SHELF])}#${encodeURIComponent(name)}` as Href,
      title: title[lang],
      folders: [],
      tags: [],
    },
  ]);
  return { kind: 'scenario', faces: Object.fromEntries(faces), names: [] };
}
