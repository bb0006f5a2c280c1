import { judge, loadExplanations, withParts } from '#manifests/late';
import type { Lang } from '#naming';
import type { Answer, FaultView } from './requests.ts';

/** What the server would say of a text, with its advice in the reader's language. */
export async function judgeText(text: string, lang: Lang): Promise<Answer> {
  const { diagnostics } = await withParts(() => judge(text));
  if (diagnostics.length === 0) return { faults: [] };
  const { explain, hintText } = await loadExplanations();
  const faults = diagnostics.map((found): FaultView => {
    const advice = found.hint === undefined ? undefined : hintText(found.hint, lang);
    const explained = explain(found)?.text[lang];
    return {
      line: found.line,
      column: found.column,
      endLine: found.endLine,
      endColumn: found.endColumn,
      severity: found.severity,
      message: found.message,
      path: found.path,
      notes: [advice, explained].filter((note) => note !== undefined),
    };
  });
  return { faults };
}
