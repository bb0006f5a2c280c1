import type { PerLang } from '#naming';
import type { Severity } from '../diagnostic.ts';

/** One kind of fault. The key it stands under in the catalogue is its permanent code. */
export interface CatalogueEntry<Args> {
  /** Severity unless `site.yaml` says otherwise under `checks`. */
  readonly severity: Severity;
  /** What kind of fault this is, in a few words; the heading of its documentation. */
  readonly title: PerLang<string>;
  /** What was found. */
  readonly message: (args: Args) => PerLang<string>;
  /** What to write instead; `undefined` where these arguments leave nothing to suggest. */
  readonly hint?: (args: Args) => PerLang<string> | undefined;
}

/** States an entry so that the type of its arguments is kept. */
export function entry<Args>(definition: CatalogueEntry<Args>): CatalogueEntry<Args> {
  return definition;
}
