import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Frame, Overview } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { drawOverview, nodeAt } from './draw-overview.ts';
import { NodeState } from './node-card.tsx';
import { RevisionMark } from './revision-mark.tsx';

/** Nodes of one part of the table. */
const PART = 50;

interface LargeClusterProps {
  readonly frame: Frame;
  readonly overview: Overview;
  readonly side: number;
  readonly onOpen: (node: string) => void;
}

/** Many nodes: all of them as a picture, and a part of them as a table. */
export function LargeCluster({ frame, overview, side, onOpen }: LargeClusterProps): JSX.Element {
  const { clusters, texts } = useLab();
  const { nodes, pods } = texts;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { count, first } = overview;
  useEffect(() => {
    if (canvas.current !== null) drawOverview(canvas.current, overview);
  }, [overview]);
  const last = Math.min(count, first + PART);
  const goTo = (index: number): void => {
    clusters.list(Math.max(0, Math.floor(index / PART) * PART), side);
  };
  return (
    <div class="lab-large">
      <canvas
        ref={canvas}
        class="lab-overview"
        role="img"
        aria-label={nodes.overview(count)}
        onClick={(event) => {
          const found = nodeAt(event.currentTarget, count, event.offsetX, event.offsetY);
          if (found !== undefined) goTo(found);
        }}
      />
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
          <span>{nodes.table(first + 1, last, count)}</span>
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
              {frame.nodes.map((node) => (
                <tr key={node.name}>
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
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}
