import type { JSX } from 'preact';
import type { NodeView, PodView } from '../engine/frame.ts';
import { useWords } from '../view/words-context.ts';
import { cpuText, memoryText } from './amounts.ts';
import { PodChip } from './pod-chip.tsx';

interface NodeCardProps {
  readonly node: NodeView;
  readonly onOpen: () => void;
  readonly onOpenPod: (pod: PodView) => void;
}

/** A node with what is on it. */
export function NodeCard({ node, onOpen, onOpenPod }: NodeCardProps): JSX.Element {
  const { nodes } = useWords();
  return (
    <li class="lab-node" data-ready={node.ready} data-cordoned={node.cordoned}>
      <button type="button" class="lab-node-head" aria-haspopup="dialog" onClick={onOpen}>
        <span class="lab-node-name">{node.name}</span>
        <NodeState node={node} />
      </button>
      <Facts node={node} />
      {node.pods.length > 0 ? (
        <ul class="lab-pods" aria-label={`${node.name}: ${nodes.pods}`}>
          {node.pods.map((pod) => (
            <PodChip
              key={pod.key}
              pod={pod}
              onOpen={() => {
                onOpenPod(pod);
              }}
            />
          ))}
        </ul>
      ) : (
        <p class="lab-pods lab-none">{nodes.noPods}</p>
      )}
      <Capacity node={node} />
    </li>
  );
}

/** The word of kubectl's column STATUS. */
export function NodeState({ node }: { readonly node: NodeView }): JSX.Element {
  const { nodes } = useWords();
  const own = node.ready === 'True' ? nodes.ready : node.ready === 'Unknown' ? nodes.unknown : nodes.notReady;
  return (
    <span class="lab-node-state">
      {own}
      {node.cordoned && <>, {nodes.cordoned}</>}
      {node.pressures.map((pressure) => `, ${pressure}`)}
    </span>
  );
}

function Facts({ node }: { readonly node: NodeView }): JSX.Element | null {
  const { nodes } = useWords();
  if (node.labels.length + node.taints.length === 0) return null;
  return (
    <div class="lab-facts">
      {node.labels.length > 0 && (
        <ul aria-label={nodes.labels}>
          {node.labels.map(([key, value]) => (
            <li key={key}>{value === '' ? key : `${key}=${value}`}</li>
          ))}
        </ul>
      )}
      {node.taints.length > 0 && (
        <ul class="lab-taints" aria-label={nodes.taints}>
          {node.taints.map((taint) => (
            <li key={taint}>{taint}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Capacity({ node }: { readonly node: NodeView }): JSX.Element {
  const { nodes } = useWords();
  const { cpu, memory } = node;
  const share = (of: readonly [number, number]): number => (of[1] === 0 ? 0 : of[0] / of[1]);
  const fullest = Math.max(share(cpu), share(memory));
  return (
    <div class="lab-capacity">
      <meter value={Math.min(1, fullest)} aria-hidden="true" />
      <span>
        {nodes.cpu(cpuText(cpu[0]), cpuText(cpu[1]))} · {nodes.memory(memoryText(memory[0]), memoryText(memory[1]))}
      </span>
    </div>
  );
}
