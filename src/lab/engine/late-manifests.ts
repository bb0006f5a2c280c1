import type * as Manifests from '#manifests';

/**
 * Stands for `#manifests` in the simulator where it runs in a browser: the judge with all its rules is larger than the
 * simulator, and who only watches needs none of it. What is known beforehand is answered from `verdicts`.
 */
const verdicts = new Map<string, Manifests.Verdict>();

let loaded: typeof Manifests | undefined;

/** Makes verdicts known that somebody else came to. */
export function knowVerdicts(known: Readonly<Record<string, Manifests.Verdict>>): void {
  for (const [text, verdict] of Object.entries(known)) verdicts.set(text, verdict);
}

/** Loads the judge, if it is not there yet. */
export async function loadManifests(): Promise<typeof Manifests> {
  return (loaded ??= await import('#manifests'));
}

/** As the judge of `#manifests`, where it was loaded or the verdict is known; an error where neither is. */
export const judge: typeof Manifests.judge = (text, options) => {
  const known = options === undefined ? verdicts.get(text) : undefined;
  return known ?? present().judge(text, options);
};

/** As that of `#manifests`, once it was loaded. */
export const explain: typeof Manifests.explain = (diagnostic) => present().explain(diagnostic);

/** As that of `#manifests`, once it was loaded. */
export const hintText: typeof Manifests.hintText = (hint, lang) => present().hintText(hint, lang);

/** As that of `#manifests`, once it was loaded. */
export const yamlValue: typeof Manifests.yamlValue = (text) => present().yamlValue(text);

/** As that of `#manifests`, once it was loaded. */
export const schemaOf: typeof Manifests.schemaOf = (apiVersion, kind) => present().schemaOf(apiVersion, kind);

function present(): typeof Manifests {
  if (loaded === undefined) throw new ManifestsNotLoaded();
  return loaded;
}

/** Somebody asked for the judge before it was loaded. */
export class ManifestsNotLoaded extends Error {
  override readonly name = 'ManifestsNotLoaded';
}
