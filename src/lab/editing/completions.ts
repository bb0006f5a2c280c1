import {
  type Completion,
  type CompletionSource,
  insertCompletionText,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import type { LabTexts } from '#i18n';
import type { Suggestion, Suggestions } from '#manifests/editing';

/** Finds what may stand at an offset of a text. */
export type SuggestionsAt = (text: string, offset: number) => Promise<Suggestions | undefined>;

/** Offers fields and values of a manifest: by itself while a word is written, and whenever it is asked for. */
export function completionsOf(suggestionsAt: SuggestionsAt, words: LabTexts['editor']): CompletionSource {
  return async (context) => {
    if (!context.explicit && context.matchBefore(/[\w./-]+$/) === null) return null;
    const found = await suggestionsAt(context.state.doc.toString(), context.pos);
    if (found === undefined || found.options.length === 0 || context.aborted) return null;
    return {
      from: found.from,
      to: found.to,
      validFor: /^[\w./-]*$/,
      options: found.options.map((option, index) => ({
        label: option.label,
        type: option.kind === 'field' ? 'property' : 'enum',
        detail: detailOf(option, words),
        ...infoOf(option, words),
        // The schema's order stands among those that fit equally well.
        boost: -Math.min(index, 99),
        apply: (view, completion, from, to) => {
          view.dispatch({
            ...insertCompletionText(view.state, option.insert, from, to),
            annotations: pickedCompletion.of(completion),
          });
          if (option.kind === 'field') startCompletion(view);
        },
      })),
    };
  };
}

function detailOf({ type, required }: Suggestion, words: LabTexts['editor']): string {
  return required ? `${type}, ${words.required}` : type;
}

function infoOf({ about, fallback }: Suggestion, words: LabTexts['editor']): Pick<Completion, 'info'> {
  const parts = [about, fallback !== undefined && words.fallback(fallback)].filter((part) => typeof part === 'string');
  return parts.length === 0 ? {} : { info: parts.join('\n') };
}
