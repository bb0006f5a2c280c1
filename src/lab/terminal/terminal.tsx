import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLab } from '../view/lab-context.ts';
import { completed } from './completed.ts';
import { older, type Recall, remember, younger } from './recall.ts';

interface Line {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line for kubectl, with its history and completion. */
export function Terminal({ side }: { readonly side: number }): JSX.Element {
  const { clusters, texts, say } = useLab();
  const { terminal } = texts;
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [text, setText] = useState('');
  const [recall, setRecall] = useState<Recall>({ commands: [], at: undefined, draft: '' });
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    screen.current?.scrollTo({ top: screen.current.scrollHeight });
  }, [lines]);

  const run = async (): Promise<void> => {
    const command = text.trim();
    setText('');
    if (command === '') return;
    setRecall(remember(recall, command));
    if (command === 'clear') {
      setLines([]);
      return;
    }
    const [outcome] = await clusters.act({ do: 'kubectl', command }, side);
    if (outcome !== undefined) {
      setLines((before) => [...before, { command, stdout: outcome.stdout, stderr: outcome.stderr }]);
    }
  };
  const fill = async (field: HTMLInputElement): Promise<void> => {
    const cursor = field.selectionStart ?? text.length;
    const { completions } = await clusters.ask({ ask: 'complete', line: text, cursor }, side);
    if (completions === undefined) return;
    const filled = completed(text, cursor, completions);
    if (filled.text !== text) setText(filled.text);
    if (filled.choices.length === 0) return;
    say(terminal.choices(filled.choices.slice(0, 12).join(', ')));
    setLines((before) => [...before, { command: text, stdout: `${filled.choices.join('  ')}\n`, stderr: '' }]);
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const move = event.key === 'ArrowUp' ? older : event.key === 'ArrowDown' ? younger : undefined;
    if (move !== undefined) {
      event.preventDefault();
      const next = move(recall, text);
      setRecall(next.recall);
      setText(next.text);
    } else if (event.key === 'Tab' && !event.shiftKey && text.trim() !== '') {
      event.preventDefault();
      void fill(event.currentTarget);
    } else if (event.key === 'l' && event.ctrlKey) {
      event.preventDefault();
      setLines([]);
    }
  };
  const copy = (): void => {
    const last = lines.at(-1);
    if (last === undefined) return;
    navigator.clipboard.writeText(last.stdout + last.stderr).then(
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
      <div ref={screen} class="lab-screen" role="log" aria-label={terminal.label} lang="en" tabIndex={0}>
        {lines.map(({ command, stdout, stderr }, index) => (
          <div key={index}>
            <p class="lab-command">$ {command}</p>
            {stdout !== '' && <pre>{stdout}</pre>}
            {stderr !== '' && <pre class="lab-stderr">{stderr}</pre>}
          </div>
        ))}
      </div>
      <form
        class="lab-prompt"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label>
          <span aria-hidden="true">$</span>
          <span class="unseen">{terminal.prompt}</span>
          <input
            value={text}
            placeholder={terminal.hint}
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
        {lines.length > 0 && (
          <button type="button" class="lab-quiet" onClick={copy}>
            {terminal.copy}
          </button>
        )}
      </form>
    </div>
  );
}
