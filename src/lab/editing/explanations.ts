import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import type { LabTexts } from '#i18n';
import type { Hover } from '#manifests/editing';
import { type ExplainedText, explainedText } from './explained-text.ts';

/** Finds what stands at an offset of a text. */
export type ExplanationAt = (text: string, offset: number) => Promise<Hover | undefined>;

/** Long enough that a cursor which only passes asks nothing. */
const PAUSE_MS = 200;

/**
 * Explains the fields of a manifest: the one under the pointer in a tooltip, and the one at the cursor by `onCursor`, so that
 * keyboards and fingers have it too.
 */
export function explanationsOf(
  explanationAt: ExplanationAt,
  words: LabTexts['editor'],
  onCursor: (explained: ExplainedText | undefined) => void,
): Extension {
  /** A cursor behind a word is still at it. */
  const fieldAt = async ({ doc, selection }: EditorState): Promise<Hover | undefined> => {
    const { head } = selection.main;
    const text = doc.toString();
    return (await explanationAt(text, head)) ?? (head === 0 ? undefined : explanationAt(text, head - 1));
  };
  const hover = hoverTooltip(async ({ state }, offset) => {
    const found = await explanationAt(state.doc.toString(), offset);
    if (found === undefined) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create: () => ({ dom: tooltip(explainedText(found, words)) }),
    };
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (!docChanged && !selectionSet) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      fieldAt(state).then(
        (found) => {
          onCursor(found && explainedText(found, words));
        },
        () => {
          onCursor(undefined);
        },
      );
    }, PAUSE_MS);
  });
  return [hover, follow];
}

function tooltip({ path, facts, sentences }: ExplainedText): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'explained';
  const line = (name: 'b' | 'code' | 'p', text: string): void => {
    dom.append(Object.assign(document.createElement(name), { textContent: text }));
  };
  line('b', path);
  line('code', facts);
  for (const sentence of sentences) line('p', sentence);
  return dom;
}
