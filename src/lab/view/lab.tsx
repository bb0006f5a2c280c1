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
import { DecisionList } from './decision-list.tsx';
import { DeedList } from './deed-list.tsx';
import { EventList } from './event-list.tsx';
import { LabProvider, type TypeLine } from './lab-context.ts';
import { type Panel, Panels } from './panels.tsx';
import { type Player, playerOf } from './player.ts';
import { SideChoice } from './side-choice.tsx';
import { useScreens } from '../terminal/use-screens.ts';
import { Toolbar } from './toolbar.tsx';
import { WordsProvider } from './words-context.ts';
import { type Doings, useClusters } from './use-clusters.ts';
import { useClockWhileWaiting } from './use-clock-while-waiting.ts';
import { useSummary } from './use-summary.ts';

export interface LabProps {
  readonly lang: Lang;
  readonly texts: LabTexts;
  readonly start: LabStart;
  /** What a shared address says was done. */
  readonly opening: Doings;
  /** Makes the address of a state. */
  readonly addressOf: (doings: Doings) => Promise<string>;
  /** Called once with the means to play in the widget from outside. */
  readonly onReady: (player: Player) => void;
  /** Called where the clusters could not be opened. */
  readonly onFailed: (reason: string) => void;
}

/** The whole widget: clock, board, and what else there is to know and do. */
export function Lab({ lang, texts, start, opening, addressOf, onReady, onFailed }: LabProps): JSX.Element {
  const screens = useScreens();
  const clusters = useClusters(start, opening, screens.hear);
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(start.scenario.tasks.length > 0 ? 'tasks' : 'events');
  const [of, setOf] = useState('');
  const [side, setSide] = useState(0);
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
  const sides = frames.map((_, index) => index);
  useClockWhileWaiting(
    sides.some((one) => typeof screens.of(one).waitsFor === 'string'),
    clusters,
  );
  const type: TypeLine = (line, on) => {
    screens.add(on, { command: line, pieces: [] });
    void clusters.act({ do: 'type', line }, on);
  };
  const { waitsFor } = screens.of(side);
  const toEdit = typeof waitsFor === 'object' ? waitsFor : undefined;
  const wasEditing = useRef(false);
  useEffect(() => {
    if (toEdit !== undefined) setShown('manifest');
    else if (wasEditing.current) setShown('terminal');
    wasEditing.current = toEdit !== undefined;
  }, [toEdit]);
  const isReady = frames.length >= Math.max(1, scenario.variants.length);
  const showTerminal = (): void => {
    setShown('terminal');
    panelsPlace.current?.scrollIntoView({ block: 'nearest' });
  };
  const played = useRef({ clusters, screens, showTerminal });
  played.current = { clusters, screens, showTerminal };
  useEffect(() => {
    // What is asked of it later is done by the widget as it is then.
    if (isReady) onReady(playerOf(() => played.current));
    else if (failed !== undefined) onFailed(failed);
  }, [isReady, failed]);
  const frame = frames[side];
  if (failed !== undefined)
    return (
      <p class="lab-failed" role="alert">
        {texts.failed(failed)}
      </p>
    );
  if (frame === undefined || !isReady) {
    return <p class="lab-loading">{texts.loading}</p>;
  }
  const edit = (workload: string, on: number): void => {
    setOf(workload);
    setSide(on);
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
      name: 'why',
      title: texts.panels.why,
      content: shown === 'why' && <DecisionList frame={frame} side={side} />,
    },
    {
      name: 'manifest',
      title: texts.panels.manifest,
      content: (
        <ManifestPanel key={side} workloads={frame.workloads} of={of} side={side} toEdit={toEdit} onChoose={setOf} />
      ),
    },
    { name: 'terminal', title: texts.panels.terminal, content: <Terminal key={side} side={side} /> },
    { name: 'deeds', title: texts.panels.deeds, content: <DeedList deeds={frame.deeds} /> },
  ];
  return (
    <WordsProvider value={texts}>
      <LabProvider value={{ lang, texts, clusters, screens, type, say, edit }}>
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
          <div ref={panelsPlace} class="lab-below-board">
            <Panels panels={panels} shown={shown} onShow={setShown}>
              <SideChoice variants={scenario.variants} side={side} onChoose={setSide} />
            </Panels>
          </div>
          <p class="unseen" role="status">
            {said}
          </p>
        </section>
      </LabProvider>
    </WordsProvider>
  );
}
