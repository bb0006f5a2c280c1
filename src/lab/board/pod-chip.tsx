import type { JSX } from 'preact';
import type { PodView } from '../engine/frame.ts';
import { useWords } from '../view/words-context.ts';
import { RevisionMark } from './revision-mark.tsx';

/** A pod: its state by a sign and the word of kubectl, its revision by letter and colour. */
export function PodChip({ pod, onOpen }: { readonly pod: PodView; readonly onOpen: () => void }): JSX.Element {
  const { pods } = useWords();
  return (
    <li>
      <button type="button" class="lab-pod" data-state={pod.state} aria-haspopup="dialog" onClick={onOpen}>
        {pod.mark !== '' && <RevisionMark mark={pod.mark} />}
        <span class="lab-pod-name">{pod.name}</span>
        <span class="lab-sign" aria-hidden="true" />
        <span class="lab-pod-status">{pod.status}</span>
        {pod.meantFor !== undefined && <span class="lab-pod-status">{pods.meantFor(pod.meantFor)}</span>}
        <span class="unseen">{pods[pod.state]}</span>
      </button>
    </li>
  );
}
