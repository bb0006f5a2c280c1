import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Action } from '#simulator';
import type { Frame, NodeView } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { Symbol } from '../view/symbol.tsx';
import { NodeState } from './node-card.tsx';
import { PairForm } from './pair-form.tsx';
import { Sheet } from './sheet.tsx';
import { Why } from './why.tsx';

interface NodeSheetProps {
  readonly node: NodeView;
  readonly frame: Frame;
  readonly side: number;
  readonly onClose: () => void;
}

/** What can be done with a node, and with its labels and taints. */
export function NodeSheet({ node, frame, side, onClose }: NodeSheetProps): JSX.Element {
  const { clusters, texts } = useLab();
  const { nodes } = texts;
  const { name } = node;
  /** Closes the sheet first: what is done is seen on the board. */
  const act = (action: Action): void => {
    onClose();
    void clusters.act(action);
  };
  const button = (label: string, action: Action): JSX.Element => (
    <button
      type="button"
      onClick={() => {
        act(action);
      }}
    >
      {label}
    </button>
  );
  return (
    <Sheet title={name} onClose={onClose}>
      <p class="lab-sheet-fact">
        <NodeState node={node} />
      </p>
      <div class="lab-choices">
        {node.cordoned
          ? button(nodes.uncordon, { do: 'uncordon', node: name })
          : button(nodes.cordon, { do: 'cordon', node: name })}
        {button(nodes.drain, { do: 'drain', node: name })}
        {node.silent
          ? button(nodes.bringBack, { do: 'returnNode', node: name })
          : button(nodes.fail, { do: 'failNode', node: name })}
        {button(nodes.remove, { do: 'removeNode', node: name })}
      </div>
      <h4>{nodes.labels}</h4>
      <Removable
        items={node.labels.map(([key, value]) => ({ text: value === '' ? key : `${key}=${value}`, key }))}
        label={(text) => nodes.removeLabel(text)}
        onRemove={(key) => {
          act({ do: 'label', node: name, labels: { [key]: null } });
        }}
      />
      <Folded summary={nodes.addLabel}>
        <PairForm
          onAdd={(key, value) => {
            act({ do: 'label', node: name, labels: { [key]: value } });
          }}
        />
      </Folded>
      <h4>{nodes.taints}</h4>
      <Removable
        items={node.taints.map((taint) => ({ text: taint, key: taint.replace(/=[^:]*/, '') }))}
        label={(text) => nodes.removeTaint(text)}
        onRemove={(key) => {
          act({ do: 'taint', node: name, taints: [`${key}-`] });
        }}
      />
      <Folded summary={nodes.addTaint}>
        <PairForm
          effects={['NoSchedule', 'PreferNoSchedule', 'NoExecute']}
          onAdd={(key, value, effect) => {
            act({ do: 'taint', node: name, taints: [`${key}${value === '' ? '' : `=${value}`}:${effect}`] });
          }}
        />
      </Folded>
      {frame.at === frame.end &&
        frame.workloads.map(({ of }) => (
          <Why key={of} question={{ of, node: name }} side={side} at={frame.at} title={`${nodes.why}: ${of}`} />
        ))}
    </Sheet>
  );
}

interface RemovableProps {
  readonly items: readonly { readonly text: string; readonly key: string }[];
  readonly label: (text: string) => string;
  readonly onRemove: (key: string) => void;
}

function Removable({ items, label, onRemove }: RemovableProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ul class="lab-removable">
      {items.map(({ text, key }) => (
        <li key={text}>
          <code>{text}</code>
          <button
            type="button"
            class="lab-icon"
            aria-label={label(text)}
            onClick={() => {
              onRemove(key);
            }}
          >
            <Symbol name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Folded({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="lab-folded"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
