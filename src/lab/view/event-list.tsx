import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EventView } from '../engine/frame.ts';
import { clockText } from './clock-text.ts';
import { useKept } from './use-kept.ts';
import { useWords } from './words-context.ts';

/** What the components of the cluster said, the newest first; in their own words, which are English. */
export function EventList({ events: newest }: { readonly events: readonly EventView[] }): JSX.Element {
  const { panels } = useWords();
  const keep = useKept<EventView>();
  const [events, setEvents] = useState(newest);
  // In a task of its own: on a slow machine that of the board is long enough.
  useEffect(() => {
    const timer = setTimeout(() => {
      setEvents(newest);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [newest]);
  if (events.length === 0) return <p class="lab-none">{panels.noEvents}</p>;
  return (
    <ol class="lab-lines" lang="en" tabIndex={0} aria-label={panels.events}>
      {events.map((event) => keep(event, () => <EventLine key={event.key} event={event} />))}
    </ol>
  );
}

function EventLine({ event }: { readonly event: EventView }): JSX.Element {
  const { at, warning, reason, message, source, about, count } = event;
  return (
    <li data-warning={warning}>
      <time>{at < 0 ? '–' : clockText(at)}</time>
      <div>
        <b>{reason}</b> <span class="lab-soft">{about}</span>
        {count > 1 && <span class="lab-soft"> ×{count}</span>}
        <p>{message}</p>
        <span class="lab-soft">{source}</span>
      </div>
    </li>
  );
}
