import { type ClusterEvent, type Instant, type Moment, keyOf } from '#simulator';
import type { EventView } from './frame.ts';
import { objectsIn } from './objects-in.ts';

/** More than a reader goes through, and little enough to be sent with each frame. */
const MOST = 60;

/** The newest events of a moment, the newest first. */
export function eventViews(moment: Moment, startedAt: Instant): EventView[] {
  const newest = [...objectsIn(moment, 'Event').values()].map((event, index) => ({ event, index }));
  newest.sort((a, b) => b.event.lastSeen - a.event.lastSeen || b.index - a.index);
  return newest.slice(0, MOST).map(({ event }) => eventView(event, startedAt));
}

function eventView(event: ClusterEvent, startedAt: Instant): EventView {
  const { type, reason, message, source, regarding, count, lastSeen } = event;
  return {
    key: keyOf(event),
    at: (lastSeen - startedAt) / 1000,
    warning: type === 'Warning',
    reason,
    message,
    source,
    about: `${regarding.kind}/${regarding.name}`,
    count,
  };
}
