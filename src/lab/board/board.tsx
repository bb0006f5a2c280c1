import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Frame, NodeView, PodView, WorkloadView } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { Symbol } from '../view/symbol.tsx';
import { useKept } from '../view/use-kept.ts';
import { AddNodeSheet } from './add-node-sheet.tsx';
import { LargeCluster } from './large-cluster.tsx';
import { NodeCard } from './node-card.tsx';
import { NodeSheet } from './node-sheet.tsx';
import { PodChip } from './pod-chip.tsx';
import { PodSheet } from './pod-sheet.tsx';
import { WorkloadLine } from './workload-line.tsx';
import { WorkloadSheet } from './workload-sheet.tsx';

type Opened = { readonly what: 'node' | 'pod' | 'workload'; readonly key: string } | { readonly what: 'add' };

interface BoardProps {
  readonly frame: Frame;
  readonly side: number;
  /** Of one of two sides. */
  readonly title?: string;
}

/** One cluster: its workloads, and its nodes with the pods on them. */
export function Board({ frame, side, title }: BoardProps): JSX.Element {
  const { texts } = useLab();
  const [opened, setOpened] = useState<Opened>();
  const keepNode = useKept<NodeView>();
  const keepPod = useKept<PodView>();
  const keepWorkload = useKept<WorkloadView>();
  const openPod = (key: string): void => {
    setOpened({ what: 'pod', key });
  };
  const openNode = (key: string): void => {
    setOpened({ what: 'node', key });
  };
  return (
    <section class="lab-board" aria-label={title ?? texts.nodes.label}>
      {title !== undefined && <h3 class="lab-side">{title}</h3>}
      {frame.workloads.length === 0 ? (
        <p class="lab-none">{texts.workloads.none}</p>
      ) : (
        <ul class="lab-workloads">
          {frame.workloads.map((workload) =>
            keepWorkload(workload, () => (
              <WorkloadLine
                key={workload.of}
                workload={workload}
                onOpen={() => {
                  setOpened({ what: 'workload', key: workload.of });
                }}
              />
            )),
          )}
        </ul>
      )}
      {frame.overview !== undefined && (
        <LargeCluster
          frame={frame}
          overview={frame.overview}
          side={side}
          onOpen={openNode}
          onAdd={() => {
            setOpened({ what: 'add' });
          }}
        />
      )}
      {frame.overview === undefined && (
        <ul class="lab-nodes" aria-label={texts.nodes.label}>
          {frame.nodes.map((node) =>
            keepNode(node, () => (
              <NodeCard
                key={node.name}
                node={node}
                onOpen={() => {
                  openNode(node.name);
                }}
                onOpenPod={({ key }) => {
                  openPod(key);
                }}
              />
            )),
          )}
          {frame.nodes.length === 0 && <li class="lab-none">{texts.nodes.none}</li>}
          <li class="lab-add">
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => {
                setOpened({ what: 'add' });
              }}
            >
              <Symbol name="add" /> {texts.nodes.add}
            </button>
          </li>
        </ul>
      )}
      {frame.unplaced.length > 0 && (
        <section class="lab-unplaced" aria-label={texts.pods.unplaced}>
          <h4>{texts.pods.unplaced}</h4>
          <ul class="lab-pods">
            {frame.unplaced.map((pod) =>
              keepPod(pod, () => (
                <PodChip
                  key={pod.key}
                  pod={pod}
                  onOpen={() => {
                    openPod(pod.key);
                  }}
                />
              )),
            )}
          </ul>
        </section>
      )}
      <OpenedSheet
        opened={opened}
        frame={frame}
        side={side}
        onClose={() => {
          setOpened(undefined);
        }}
      />
    </section>
  );
}

interface OpenedSheetProps {
  readonly opened: Opened | undefined;
  readonly frame: Frame;
  readonly side: number;
  readonly onClose: () => void;
}

/** The sheet of what was opened, as it is now; none once it is gone. */
function OpenedSheet({ opened, frame, side, onClose }: OpenedSheetProps): JSX.Element | null {
  if (opened === undefined) return null;
  if (opened.what === 'add') return <AddNodeSheet nodes={frame.nodes} onClose={onClose} />;
  const { what, key } = opened;
  if (what === 'node') {
    const node = frame.nodes.find(({ name }) => name === key);
    return node === undefined ? null : <NodeSheet node={node} frame={frame} side={side} onClose={onClose} />;
  }
  if (what === 'workload') {
    const workload = frame.workloads.find(({ of }) => of === key);
    return workload === undefined ? null : (
      <WorkloadSheet workload={workload} frame={frame} side={side} onClose={onClose} />
    );
  }
  const all = [...frame.unplaced, ...frame.nodes.flatMap(({ pods }) => pods)];
  const pod = all.find((one) => one.key === key);
  return pod === undefined ? null : <PodSheet pod={pod} side={side} frame={frame} onClose={onClose} />;
}
