import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, linter, lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { LabTexts } from '#i18n';
import type { FaultView } from '../engine/requests.ts';
import { completionsOf, type SuggestionsAt } from './completions.ts';
import { looks, words } from './editor-looks.ts';
import type { ExplainedText } from './explained-text.ts';
import { type ExplanationAt, explanationsOf } from './explanations.ts';

/** Long enough that nobody is told of a word that is still being written. */
const PAUSE_MS = 350;

export interface EditorOptions {
  readonly text: string;
  /** Name of the field, for those who listen. */
  readonly label: string;
  /** What is wrong with a text. */
  readonly faultsOf: (text: string) => Promise<readonly FaultView[]>;
  readonly suggestionsAt: SuggestionsAt;
  readonly explanationAt: ExplanationAt;
  readonly words: LabTexts['editor'];
  readonly onFaults: (faults: readonly FaultView[]) => void;
  /** Told of the field at the cursor. */
  readonly onCursor: (explained: ExplainedText | undefined) => void;
  /** The reader asks for the field at the cursor. */
  readonly onAsk: () => void;
  readonly onApply: () => void;
}

/** A field of YAML that says what is wrong with it at its place. */
export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/**
 * Opens an editor in `host`. It lives in a shadow tree: there its styles are adopted sheets, which a strict
 * Content-Security-Policy lets through, while in the page they would be inline ones.
 */
export function openEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const judged = linter(
    async ({ state }) => {
      const faults = await options.faultsOf(state.doc.toString());
      options.onFaults(faults);
      return faults.map((fault) => diagnosticOf(fault, state));
    },
    { delay: PAUSE_MS },
  );
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        highlightActiveLine(),
        yaml(),
        syntaxHighlighting(words),
        judged,
        lintGutter(),
        autocompletion({ override: [completionsOf(options.suggestionsAt, options.words)], icons: false }),
        EditorState.phrases.of({ Completions: options.words.completions }),
        explanationsOf(options.explanationAt, options.words, options.onCursor),
        // A field that can be edited is a stop of the Tab key anyway; said so, tools know that keys scroll what is around it.
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'false',
          lang: 'en',
          tabindex: '0',
        }),
        typedOver,
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              options.onApply();
              return true;
            },
          },
          {
            key: 'Ctrl-i',
            run: () => {
              options.onAsk();
              return true;
            },
          },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...lintKeymap,
        ]),
        looks,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    focus: () => {
      view.focus();
    },
    close: () => {
      view.destroy();
    },
  };
}

/**
 * What is typed over a selection replaces it by the editor's own hand: browsers would keep the colour of what was there in an
 * inline style, which the Content-Security-Policy refuses with a word in the console.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    if (inputType !== 'insertText' || data === null || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

function diagnosticOf(fault: FaultView, { doc }: EditorState): Diagnostic {
  const offset = (line: number, column: number): number => {
    const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(to, from + column - 1);
  };
  const from = offset(fault.line, fault.column);
  // Of a fault of many lines the first is marked: it is where somebody has to look.
  const end = fault.endLine > fault.line ? doc.lineAt(from).to : offset(fault.endLine, fault.endColumn);
  return {
    from,
    to: Math.max(from, end),
    severity: fault.severity,
    message: [fault.message, ...fault.notes].join('\n'),
  };
}
