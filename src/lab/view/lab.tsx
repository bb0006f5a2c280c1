import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LabTexts } from '#i18n';
import type { Lang } from '#naming';
import { Board } from '../board/board.tsx';
import type { LabStart } from '../engine/lab-start.ts';
import { ManifestPanel } from '../editing/manifest-panel.tsx';
import { TaskList } from '../tasks/task-list.tsx';
import { Terminal } from '../terminal/terminal.tsx';
import { ClockBar } from './clock-bar.tsx';
import { DeedList } from './deed-list.tsx';
import { EventList } from './event-list.tsx';
import { LabProvider } from './lab-context.ts';
import { type Panel, Panels } from './panels.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Doings, useClusters } from './use-clusters.ts';
import { useSummary } from './use-summary.ts';

export interface LabProps {
  readonly lang: Lang;
  readonly texts: LabTexts;
  readonly start: LabStart;
  /** What a shared address says was done. */
  readonly opening: Doings;
  /** Makes the address of a state. */
  readonly addressOf: (doings: Doings) => Promise<string>;
}

/** The whole widget: clock, board, and what else there is to know and do. */
export function Lab({ lang, texts, start, opening, addressOf }: LabProps): JSX.Element {
  const clusters = useClusters(start, opening);
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(start.scenario.tasks.length > 0 ? 'tasks' : 'events');
  const [edited, setEdited] = useState({ of: '', side: 0 });
  const panelsPlace = useRef<HTMLDivElement>(null);
  const say = useCallback((text: string): void => {
    setSaid(text);
  }, []);
  const { frames, failed } = clusters;
  useSummary(frames, texts, say);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => {
      setSaid('');
    }, 4000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  const { scenario } = start;
  const [frame] = frames;
  if (failed !== undefined)
    return (
      <p class="lab-failed" role="alert">
        {texts.failed(failed)}
      </p>
    );
  if (frame === undefined || frames.length < Math.max(1, scenario.variants.length)) {
    return <p class="lab-loading">{texts.loading}</p>;
  }
  const edit = (of: string, side: number): void => {
    setEdited({ of, side });
    setShown('manifest');
    panelsPlace.current?.scrollIntoView({ block: 'nearest' });
  };
  const { tasks } = scenario;
  const ofTasks: Panel[] =
    tasks.length === 0
      ? []
      : [
          {
            name: 'tasks',
            title: texts.panels.tasks,
            content: <TaskList scenario={scenario} name={start.name ?? scenario.title.en} />,
          },
        ];
  const panels: Panel[] = [
    ...ofTasks,
    { name: 'events', title: texts.panels.events, content: <EventList events={frame.events} /> },
    {
      name: 'manifest',
      title: texts.panels.manifest,
      content: (
        <ManifestPanel
          key={edited.side}
          workloads={frames[edited.side]?.workloads ?? []}
          of={edited.of}
          side={edited.side}
          onChoose={(of) => {
            setEdited({ of, side: edited.side });
          }}
        />
      ),
    },
    { name: 'terminal', title: texts.panels.terminal, content: <Terminal side={0} /> },
    { name: 'deeds', title: texts.panels.deeds, content: <DeedList deeds={frame.deeds} /> },
  ];
  return (
    <LabProvider value={{ lang, texts, clusters, say, edit }}>
      <section class="lab" aria-label={texts.label(scenario.title[lang])}>
        <Toolbar
          title={scenario.title[lang]}
          undoable={frames.some(({ undoable }) => undoable)}
          addressOf={addressOf}
        />
        <ClockBar frame={frame} />
        <div class="lab-boards" data-sides={frames.length}>
          {frames.map((one, side) => {
            const title = scenario.variants[side]?.title[lang];
            return <Board key={side} frame={one} side={side} {...(title !== undefined && { title })} />;
          })}
        </div>
        <div ref={panelsPlace}>
          <Panels panels={panels} shown={shown} onShow={setShown} />
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
      </section>
    </LabProvider>
  );
}
