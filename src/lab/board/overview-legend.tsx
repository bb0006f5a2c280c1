import type { JSX } from 'preact';
import type { Overview } from '../engine/frame.ts';
import { countCells, NODE_CODES, POD_CODES } from '../engine/overview.ts';
import { useLab } from '../view/lab-context.ts';
import { MARK_BOX } from './draw-overview.ts';
import { NODE_MARKS, POD_MARKS } from './overview-marks.ts';

/** What the marks of the picture mean, and how many there are of each. */
export function OverviewLegend({ overview }: { readonly overview: Overview }): JSX.Element {
  const { nodes, pods } = useLab().texts;
  const counted = countCells(overview);
  const ofPods = POD_CODES.map((code) => {
    const said = code === 'none' ? nodes.noPods : pods[code];
    return { code, path: POD_MARKS[code], said, count: counted.pods[code] };
  });
  const ofNodes = NODE_CODES.flatMap((code) =>
    code === 'ready'
      ? []
      : [
          {
            code,
            path: NODE_MARKS[code],
            said: code === 'down' ? nodes.notReady : nodes.cordoned,
            count: counted.nodes[code],
          },
        ],
  );
  return (
    <ul class="lab-legend">
      {[...ofPods, ...ofNodes].map(({ code, path, said, count }) => (
        <li key={code} data-none={count === 0}>
          <svg viewBox={MARK_BOX} data-code={code} aria-hidden="true">
            <path d={path} fill-rule="evenodd" />
          </svg>
          {said} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
