import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkloadView } from '../engine/frame.ts';
import type { FaultView, OutcomeView } from '../engine/requests.ts';
import { useLab } from '../view/lab-context.ts';
import type { Editor } from './editor.ts';
import { STARTER } from './starter.ts';

interface ManifestPanelProps {
  readonly workloads: readonly WorkloadView[];
  readonly side: number;
  /** The workload whose manifest is shown; empty for that of the scenario. */
  readonly of: string;
  readonly onChoose: (of: string) => void;
}

/** A manifest in an editor, judged while it is written, and given to the server. */
export function ManifestPanel({ workloads, side, of, onChoose }: ManifestPanelProps): JSX.Element {
  const { lang, clusters, texts, say } = useLab();
  const words = texts.editor;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [faults, setFaults] = useState<readonly FaultView[]>();
  const [outcome, setOutcome] = useState<OutcomeView>();
  const { ask } = clusters;

  const apply = async (): Promise<void> => {
    const manifest = editor.current?.text() ?? '';
    const [said] = await clusters.act({ do: 'apply', manifest }, side);
    if (said === undefined) return;
    setOutcome(said);
    say((said.stdout + said.stderr).trim());
  };
  const latest = useRef({ ask, apply });
  latest.current = { ask, apply };

  useEffect(() => {
    let isGone = false;
    const open = async (): Promise<void> => {
      const [{ openEditor }, { manifest = '' }] = await Promise.all([
        import('./editor.ts'),
        latest.current.ask({ ask: 'manifest', of }, side),
      ]);
      if (isGone || place.current === null) return;
      const text = manifest === '' ? STARTER : manifest;
      if (editor.current !== undefined) {
        editor.current.setText(text);
        return;
      }
      editor.current = openEditor(place.current, {
        text,
        label: words.label,
        faultsOf: async (written) =>
          (await latest.current.ask({ ask: 'judge', text: written, lang }, side)).faults ?? [],
        onFaults: setFaults,
        onApply: () => {
          void latest.current.apply();
        },
      });
      setState('ready');
    };
    open().catch(() => {
      setState('failed');
    });
    return () => {
      isGone = true;
    };
  }, [of, side]);
  useEffect(
    () => () => {
      editor.current?.close();
    },
    [],
  );
  const refused = faults?.filter(({ severity }) => severity === 'error');
  return (
    <div class="lab-editor">
      {workloads.length > 0 && (
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
