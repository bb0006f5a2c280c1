import type { JSX } from 'preact';
import type { LabTexts } from '#i18n';
import type { DeedView } from '../engine/frame.ts';
import { clockText } from './clock-text.ts';
import { useLab } from './lab-context.ts';

/** What the scenario and the reader did, the newest first; the clock can be set to each. */
export function DeedList({ deeds }: { readonly deeds: readonly DeedView[] }): JSX.Element {
  const { texts, lang, clusters } = useLab();
  if (deeds.length === 0) return <p class="lab-none">{texts.panels.noDeeds}</p>;
  return (
    <ol class="lab-lines" tabIndex={0} aria-label={texts.panels.deeds}>
      {deeds.toReversed().map((deed, index) => (
        <li key={deeds.length - index}>
          <button
            type="button"
            class="lab-quiet"
            onClick={() => {
              clusters.look(deed.at);
            }}
          >
            <time>{clockText(deed.at)}</time>
          </button>
          <div>
            {deed.command === undefined ? deedText(deed, texts) : <code>{deed.command}</code>}
            {deed.note !== undefined && <p>{deed.note[lang]}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function deedText({ action }: DeedView, { deeds }: LabTexts): string {
  switch (action.do) {
    case 'addNode':
      return deeds.nodeAdded(action.node.name);
    case 'failNode':
      return deeds.nodeFailed(action.node);
    case 'returnNode':
      return deeds.nodeBack(action.node);
    case 'apply':
      return deeds.manifestApplied;
    case 'setCapacity':
    case 'setCondition':
    case 'deletePodOn':
      return deeds.changed(action.node);
    case 'setBehaviour':
      return deeds.changed(action.image);
    default:
      return action.do;
  }
}
