/** Loads what shows the meaning of terms beside them, on pages that have any. Without it a term is a link all the same. */
export function explainTerms(): void {
  if (document.querySelector('main a.term') === null) return;
  import('./concept-cards.ts').then(
    ({ showConceptCards }) => {
      showConceptCards();
    },
    () => undefined,
  );
}
