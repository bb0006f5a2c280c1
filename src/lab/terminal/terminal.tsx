import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLab } from '../view/lab-context.ts';
import { completed } from './completed.ts';
import { older, type Recall, remember, younger } from './recall.ts';
import { ScreenText } from './screen-text.tsx';
import { textOf } from './screen.ts';

/** A command line for kubectl, with its history and completion; a command that waits is ended by Ctrl+C. */
export function Terminal({ side }: { readonly side: number }): JSX.Element {
  const { clusters, screens, texts, say, type } = useLab();
  const { terminal } = texts;
  const screen = screens.of(side);
  const [text, setText] = useState('');
  const [recall, setRecall] = useState<Recall>({ commands: [], at: undefined, draft: '' });
  const field = useRef<HTMLInputElement>(null);
  const isBusy = screen.waitsFor !== undefined;
  const wasEditing = useRef(false);
  const isEditing = typeof screen.waitsFor === 'object';
  useEffect(() => {
    if (wasEditing.current && !isEditing) field.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const stop = (): void => {
    void clusters.act({ do: 'interrupt' }, side);
  };
  const run = (): void => {
    if (isBusy) {
      say(terminal.busy);
      return;
    }
    const line = text.trim();
    setText('');
    if (line === '') return;
    setRecall(remember(recall, line));
    if (line === 'clear') screens.clear(side);
    else type(line, side);
  };
  const fill = async ({ selectionStart }: HTMLInputElement): Promise<void> => {
    const cursor = selectionStart ?? text.length;
    const { completions } = await clusters.ask({ ask: 'complete', line: text, cursor }, side);
    if (completions === undefined) return;
    const filled = completed(text, cursor, completions);
    if (filled.text !== text) setText(filled.text);
    if (filled.choices.length === 0) return;
    say(terminal.choices(filled.choices.slice(0, 12).join(', ')));
    screens.add(side, { command: text, pieces: [{ stream: 'stdout', text: `${filled.choices.join('  ')}\n` }] });
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const { key, ctrlKey, currentTarget } = event;
    const move = key === 'ArrowUp' ? older : key === 'ArrowDown' ? younger : undefined;
    if (move !== undefined) {
      event.preventDefault();
      const next = move(recall, text);
      setRecall(next.recall);
      setText(next.text);
    } else if (key === 'Tab' && !event.shiftKey && text.trim() !== '' && !isBusy) {
      event.preventDefault();
      void fill(currentTarget);
    } else if (key === 'l' && ctrlKey) {
      event.preventDefault();
      screens.clear(side);
    } else if (key === 'c' && ctrlKey && !hasSelection(currentTarget)) {
      event.preventDefault();
      if (isBusy) stop();
      else setText('');
    }
  };
  const copy = (): void => {
    const last = screen.entries.at(-1);
    if (last === undefined) return;
    navigator.clipboard.writeText(textOf(last)).then(
      () => {
        say(terminal.copied);
      },
      () => {
        say(texts.tools.shareFailed);
      },
    );
  };
  return (
    <div class="lab-terminal">
      <ScreenText screen={screen} label={terminal.label} />
      <form
        class="lab-prompt"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <label>
          <span aria-hidden="true">$</span>
          <span class="unseen">{terminal.prompt}</span>
          <input
            ref={field}
            value={text}
            placeholder={isBusy ? terminal.busy : terminal.hint}
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
            spellcheck={false}
            enterkeyhint="send"
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
            onKeyDown={keys}
          />
        </label>
        {isBusy ? (
          <button type="button" class="lab-quiet" aria-keyshortcuts="Control+C" onClick={stop}>
            {terminal.stop}
          </button>
        ) : (
          screen.entries.length > 0 && (
            <button type="button" class="lab-quiet" onClick={copy}>
              {terminal.copy}
            </button>
          )
        )}
      </form>
    </div>
  );
}

/** Whether something is marked that Ctrl+C copies. */
function hasSelection({ selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart !== selectionEnd || getSelection()?.isCollapsed === false;
}
