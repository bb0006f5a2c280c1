/** The texts of the search: loaded with it, when a reader first looks for something. */
export interface SearchTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  /** Name of the list of hits. */
  readonly results: string;
  readonly waiting: string;
  /** Told to those who listen, too. */
  count(count: number): string;
  nothing(question: string): string;
  /** Before the names that are nearest to what was typed. */
  readonly meant: string;
  /** What may help where nothing was found. */
  readonly advice: string;
  readonly tags: string;
  readonly home: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly recent: string;
  readonly forget: string;
  /** Link to the page of the search with the same question. */
  readonly wholePage: string;
  /** Keys and what they do, for the foot of the dialog. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly filters: {
    readonly label: string;
    readonly tag: string;
    readonly language: string;
    readonly kind: string;
    readonly any: string;
    readonly languages: { readonly ko: string; readonly en: string };
    readonly kinds: { readonly note: string; readonly concept: string; readonly scenario: string };
  };
}
