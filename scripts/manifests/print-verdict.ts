import { styleText } from 'node:util';
import { type JudgedDocument, type ManifestDiagnostic, type Verdict, explain, hintText } from '#manifests';
import type { Lang, PerLang } from '#naming';

/** How a verdict is printed for people. */
export interface PrintOptions {
  readonly lang: Lang;
  readonly color: boolean;
}

/** A verdict as text: what each document was taken for, then each finding with its place, the server's words and advice. */
export function printVerdict(file: string, verdict: Verdict, { lang, color }: PrintOptions): string {
  const paint = (style: 'red' | 'yellow' | 'green' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  for (const document of verdict.documents) {
    const style = document.valid === true ? 'green' : document.valid === false ? 'red' : 'dim';
    lines.push(`${file}:${document.line} ${paint(style, outcomeOf(document, verdict.kubernetes)[lang])}`);
  }
  for (const found of verdict.diagnostics) {
    const style = found.severity === 'error' ? 'red' : found.severity === 'warning' ? 'yellow' : 'dim';
    lines.push(`${file}:${found.line}:${found.column} ${paint(style, found.code)} ${found.message}`);
    const explanation = explain(found);
    if (explanation !== undefined) lines.push(`  ${explanation.text[lang]}`);
    if (found.hint !== undefined) lines.push(`  ${hintText(found.hint, lang)}`);
  }
  return `${lines.join('\n')}\n`;
}

function outcomeOf(document: JudgedDocument, version: string): PerLang<string> {
  const what = [document.apiVersion, document.kind, document.name].filter((part) => part !== undefined).join(' ');
  switch (document.is) {
    case 'object':
      return document.valid === true
        ? { ko: `${what}: Kubernetes ${version}에서 유효합니다.`, en: `${what}: valid for Kubernetes ${version}.` }
        : { ko: `${what}: 서버가 받지 않습니다.`, en: `${what}: the server would refuse it.` };
    case 'fragment': {
      const at = document.at === '' ? '' : ` (${document.at ?? ''})`;
      return { ko: `${what}${at}의 일부로 보았습니다.`, en: `taken for a part of ${what}${at}.` };
    }
    case 'unknown':
      return {
        ko: `${what}: 모르는 종류입니다. YAML과 metadata만 보았습니다.`,
        en: `${what}: an unknown kind; only YAML and metadata were checked.`,
      };
    case 'unreadable':
      return { ko: '읽을 수 없습니다.', en: 'cannot be read.' };
    case 'empty':
      return { ko: '비어 있습니다.', en: 'empty.' };
    case 'other':
      return { ko: '쿠버네티스 오브젝트가 아닙니다. YAML만 보았습니다.', en: 'no Kubernetes object; only parsed.' };
  }
}

/** What the JSON output holds of one file. */
export interface PrintedVerdict {
  readonly file: string;
  readonly kubernetes: string;
  readonly documents: readonly JudgedDocument[];
  readonly diagnostics: readonly (ManifestDiagnostic & { readonly advice?: PerLang<string> })[];
}

/** A verdict for machines; advice is written out in both languages. */
export function verdictAsJson(file: string, { kubernetes, documents, diagnostics }: Verdict): PrintedVerdict {
  const withAdvice = diagnostics.map((found) =>
    found.hint === undefined
      ? found
      : { ...found, advice: { ko: hintText(found.hint, 'ko'), en: hintText(found.hint, 'en') } },
  );
  return { file, kubernetes, documents, diagnostics: withAdvice };
}
