import type { JSX } from 'preact';
import type { ExplainedText } from './explained-text.ts';

/** The field at the cursor, below the editor; as high without one, so that nothing moves while somebody writes. */
export function FieldLine({ explained }: { readonly explained: ExplainedText | undefined }): JSX.Element {
  return (
    <div class="lab-field">
      {explained !== undefined && (
        <>
          <p>
            <b>{explained.path}</b> <span class="lab-soft">{explained.facts}</span>
          </p>
          {explained.sentences.length > 0 && <p>{explained.sentences.join(' ')}</p>}
        </>
      )}
    </div>
  );
}
