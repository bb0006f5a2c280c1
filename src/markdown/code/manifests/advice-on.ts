import { explain, hintText, type ManifestDiagnostic } from '#manifests';
import { LANGS, type Lang, type PerLang } from '#naming';

/** What a message of the API server means, and what to do about it; `undefined` where it says all there is to say. */
export function adviceOn(fault: ManifestDiagnostic): PerLang<string> | undefined {
  const { hint } = fault;
  const explanation = explain(fault);
  if (explanation === undefined && hint === undefined) return undefined;
  const inLang = (lang: Lang): string =>
    [explanation?.text[lang], hint && hintText(hint, lang)].filter((sentence) => sentence !== undefined).join(' ');
  return Object.fromEntries(LANGS.map((lang) => [lang, inLang(lang)])) as Record<Lang, string>;
}
