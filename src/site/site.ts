import type { Code, Place, Severity } from '#diagnostics';
import type { Digest, Flavour, Lang, PerLang } from '#naming';

/** Which notes are public. `all`: every note unless it says private; `asked`: only notes that say so; `auto`: the vault tells. */
export type PublicationMode = 'auto' | 'all' | 'asked';

/** The settings of a site: `content/site.yaml`, checked, with every default filled in. */
export interface Site {
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
  /** Origin under which the site is published, without a path (`https://madang.example`); `undefined` while unknown. */
  readonly origin: string | undefined;
  /** Path under which the site is served: begins and ends with `/`. */
  readonly base: string;
  /** Languages of the interface, in the order in which they are offered. */
  readonly languages: readonly [Lang, ...Lang[]];
  readonly defaultLanguage: Lang;
  readonly publication: PublicationMode;
  /** Severity of checks where it differs from the catalogue's. */
  readonly checks: Readonly<Partial<Record<Code, Severity | 'off'>>>;
  /** Where a note is edited: an address with `{path}` in it, replaced by the note's path; `undefined` for no edit link. */
  readonly editLink: string | undefined;
  /** Whether MDX notes may import and run code. Without it they may use the built-in components with literal values only. */
  readonly mdxCode: boolean;
  /** Flavours of the notes whose paths fit a pattern (see `pathMatcher`); the first that fits wins. */
  readonly flavours: readonly FlavourRule[];
  /** Patterns of paths (see `pathMatcher`) that are never public, whatever a note says and whoever uses a file. */
  readonly neverPublic: readonly string[];
  /** Where the patterns above stand in the settings. */
  readonly patternPlaces: ReadonlyMap<string, Place>;
  /** Whether the folder of notes holds scenarios of the simulator, and the site a page for them. */
  readonly hasLab?: boolean;
  /** Digest of the settings as read. */
  readonly digest: Digest;
}

/** What the settings say about the flavour of some notes. */
export interface FlavourRule {
  readonly pattern: string;
  readonly flavour: Flavour;
}
