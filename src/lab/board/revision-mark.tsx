import type { JSX } from 'preact';
import { useWords } from '../view/words-context.ts';

/** So many colours tell revisions apart; the letter always does. */
const HUES = 5;

/** The letter of a revision, in its colour. */
export function RevisionMark({ mark }: { readonly mark: string }): JSX.Element {
  const { pods } = useWords();
  return (
    <span class="lab-mark" data-hue={String((mark.charCodeAt(0) - 65) % HUES)}>
      <span aria-hidden="true">{mark}</span>
      <span class="unseen">{pods.revision(mark)}</span>
    </span>
  );
}
