import type { JSX } from 'preact';
import type { Frame, NodeView, Overview } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { Symbol } from '../view/symbol.tsx';
import { useKept } from '../view/use-kept.ts';
import { useWords } from '../view/words-context.ts';
import { NodeState } from './node-card.tsx';
import { OverviewLegend } from './overview-legend.tsx';
import { OverviewPicture } from './overview-picture.tsx';
import { RevisionMark } from './revision-mark.tsx';

/** Nodes of one part of the table. */
const PART = 50;

interface LargeClusterProps {
  readonly frame: Frame;
  readonly overview: Overview;
  readonly side: number;
  readonly onOpen: (node: string) => void;
  readonly onAdd: () => void;
}

/** Many nodes: all of them as a picture, and a part of them as a table. */
export function LargeCluster({ frame, overview, side, onOpen, onAdd }: LargeClusterProps): JSX.Element {
  const { clusters, texts } = useLab();
  const { nodes } = texts;
  const keep = useKept<NodeView>();
  const { count, first } = overview;
  const last = Math.min(count, first + PART);
  const parts = Array.from({ length: Math.ceil(count / PART) }, (_, part) => part * PART);
  const goTo = (index: number): void => {
    clusters.list(Math.max(0, Math.floor(index / PART) * PART), side);
  };
  return (
    <div class="lab-large">
      <div class="lab-whole">
        <OverviewPicture overview={overview} listed={PART} onChoose={goTo} />
        <OverviewLegend overview={overview} />
        <p class="lab-add">
          <button type="button" aria-haspopup="dialog" onClick={onAdd}>
            <Symbol name="add" /> {nodes.add}
          </button>
        </p>
      </div>
      <div class="lab-part">
        <p class="lab-part-head">
          <button
            type="button"
            class="lab-quiet"
            disabled={first === 0}
            onClick={() => {
              goTo(first - PART);
            }}
          >
            {nodes.previous}
          </button>
          <label>
            <span class="unseen">{nodes.part}</span>
            <select
              value={String(first)}
              onChange={({ currentTarget }) => {
                goTo(Number(currentTarget.value));
              }}
            >
              {parts.map((from) => (
                <option value={String(from)} key={from}>
                  {nodes.table(from + 1, Math.min(count, from + PART), count)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="lab-quiet"
            disabled={last === count}
            onClick={() => {
              goTo(last);
            }}
          >
            {nodes.next}
          </button>
        </p>
        <div class="lab-table" role="region" aria-label={nodes.table(first + 1, last, count)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{nodes.name}</th>
                <th scope="col">{nodes.state}</th>
                <th scope="col">{nodes.pods}</th>
              </tr>
            </thead>
            <tbody>
              {frame.nodes.map((node) => keep(node, () => <NodeRow key={node.name} node={node} onOpen={onOpen} />))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

interface NodeRowProps {
  readonly node: NodeView;
  readonly onOpen: (node: string) => void;
}

function NodeRow({ node, onOpen }: NodeRowProps): JSX.Element {
  const { pods } = useWords();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="lab-quiet"
          aria-haspopup="dialog"
          onClick={() => {
            onOpen(node.name);
          }}
        >
          {node.name}
        </button>
      </th>
      <td>
        <NodeState node={node} />
      </td>
      <td>
        {node.pods.map((pod) => (
          <span key={pod.key} class="lab-cell-pod">
            {pod.mark !== '' && <RevisionMark mark={pod.mark} />} {pods[pod.state]}
          </span>
        ))}
      </td>
    </tr>
  );
}
