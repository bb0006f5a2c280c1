import type { LabTexts } from '#i18n';
import type { Hover } from '#manifests/editing';

/** What is said of a field: where it stands, what it takes, and what it is for. */
export interface ExplainedText {
  readonly path: string;
  /** `[]Toleration, required, default 1` */
  readonly facts: string;
  /** Sentences in the reader's language. */
  readonly sentences: readonly string[];
}

/** Puts an explanation into words. */
export function explainedText(found: Hover, words: LabTexts['editor']): ExplainedText {
  const { path, type, required, fallback, values, since, about } = found;
  return {
    path,
    facts: [
      type,
      required && words.required,
      fallback !== undefined && words.fallback(fallback),
      since !== undefined && words.since(since),
    ]
      .filter((fact) => typeof fact === 'string')
      .join(', '),
    sentences: [about, values.length > 0 && words.values(values.join(', '))].filter((one) => typeof one === 'string'),
  };
}
