import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextToEdit } from '../engine/command-line.ts';
import type { WorkloadView } from '../engine/frame.ts';
import type { FaultView, OutcomeView } from '../engine/requests.ts';
import { useLab } from '../view/lab-context.ts';
import type { Editor } from './editor.ts';
import type { ExplainedText } from './explained-text.ts';
import { FieldLine } from './field-line.tsx';
import { STARTER } from './starter.ts';

interface ManifestPanelProps {
  readonly workloads: readonly WorkloadView[];
  readonly side: number;
  /** The workload whose manifest is shown; empty for that of the scenario. */
  readonly of: string;
  /** What a command of the terminal wants to have edited, such as `kubectl edit`; stands before all else. */
  readonly toEdit: TextToEdit | undefined;
  readonly onChoose: (of: string) => void;
}

/** A manifest in an editor, judged while it is written, and given to the server. */
export function ManifestPanel({ workloads, side, of, toEdit, onChoose }: ManifestPanelProps): JSX.Element {
  const { lang, clusters, texts, say } = useLab();
  const words = texts.editor;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [faults, setFaults] = useState<readonly FaultView[]>();
  const [explained, setExplained] = useState<ExplainedText>();
  const [outcome, setOutcome] = useState<OutcomeView>();
  const { ask } = clusters;

  const apply = async (): Promise<void> => {
    const manifest = editor.current?.text() ?? '';
    if (toEdit !== undefined) {
      await clusters.act({ do: 'edited', text: manifest }, side);
      return;
    }
    const [said] = await clusters.act({ do: 'apply', manifest }, side);
    if (said === undefined) return;
    setOutcome(said);
    say((said.stdout + said.stderr).trim());
  };
  /** An editor that is left without a change abandons the edit. */
  const cancel = async ({ text }: TextToEdit): Promise<void> => {
    await clusters.act({ do: 'edited', text }, side);
  };
  const tellField = (): void => {
    say(explained === undefined ? words.nothing : [explained.path, explained.facts, ...explained.sentences].join('. '));
  };
  const latest = useRef({ ask, apply, tellField });
  latest.current = { ask, apply, tellField };

  useEffect(() => {
    let isGone = false;
    const open = async (): Promise<void> => {
      const [{ openEditor }, { manifest = '' }] = await Promise.all([
        import('./editor.ts'),
        toEdit === undefined ? latest.current.ask({ ask: 'manifest', of }, side) : { manifest: toEdit.text },
      ]);
      if (isGone || place.current === null) return;
      const text = manifest === '' ? STARTER : manifest;
      setOutcome(undefined);
      if (editor.current !== undefined) {
        editor.current.setText(text);
        if (toEdit !== undefined) editor.current.focus();
        return;
      }
      editor.current = openEditor(place.current, {
        text,
        label: words.label,
        faultsOf: async (written) =>
          (await latest.current.ask({ ask: 'judge', text: written, lang }, side)).faults ?? [],
        suggestionsAt: async (written, offset) =>
          (await latest.current.ask({ ask: 'suggest', text: written, offset, lang }, side)).suggestions,
        explanationAt: async (written, offset) =>
          (await latest.current.ask({ ask: 'explain', text: written, offset, lang }, side)).explanation,
        words,
        onFaults: setFaults,
        onCursor: setExplained,
        onAsk: () => {
          latest.current.tellField();
        },
        onApply: () => {
          void latest.current.apply();
        },
      });
      setState('ready');
      if (toEdit !== undefined) editor.current.focus();
    };
    open().catch(() => {
      setState('failed');
    });
    return () => {
      isGone = true;
    };
  }, [of, side, toEdit]);
  useEffect(
    () => () => {
      editor.current?.close();
    },
    [],
  );
  const refused = faults?.filter(({ severity }) => severity === 'error');
  return (
    <div class="lab-editor">
      {toEdit !== undefined && <p class="lab-which">{words.editing(toEdit.name)}</p>}
      {toEdit === undefined && workloads.length > 0 && (
        <label class="lab-which">
          {words.which}
          <select
            value={of}
            onChange={({ currentTarget }) => {
              onChoose(currentTarget.value);
            }}
          >
            <option value="">{words.ofScenario}</option>
            {workloads.map((workload) => (
              <option key={workload.of}>{workload.of}</option>
            ))}
          </select>
        </label>
      )}
      {state === 'loading' && <p class="lab-none">{words.loading}</p>}
      {state === 'failed' && (
        <p class="lab-failed" role="alert">
          {words.failed}
        </p>
      )}
      <div ref={place} class="lab-editor-place" />
      {state === 'ready' && <FieldLine explained={explained} />}
      {refused !== undefined && refused.length > 0 && (
        <ul class="lab-faults" lang="en">
          {refused.map(({ line, message }, index) => (
            <li key={index}>
              <b>{line}</b> {message}
            </li>
          ))}
        </ul>
      )}
      {state === 'ready' && (
        <div class="lab-apply">
          <button type="button" class="lab-act" onClick={() => void apply()}>
            {words.apply}
          </button>
          {toEdit !== undefined && (
            <button type="button" class="lab-act" onClick={() => void cancel(toEdit)}>
              {words.cancel}
            </button>
          )}
          <span class="lab-soft">
            {refused === undefined ? '' : refused.length === 0 ? words.valid : words.faults(refused.length)}
          </span>
          <span class="lab-soft lab-keys">{words.keys}</span>
        </div>
      )}
      {outcome !== undefined && (
        <pre class="lab-said" data-failed={outcome.exitCode !== 0} lang="en">
          {outcome.stdout + outcome.stderr}
        </pre>
      )}
    </div>
  );
}
