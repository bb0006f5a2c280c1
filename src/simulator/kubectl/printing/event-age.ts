import type { ClusterEvent } from '../../objects/event.ts';
import { humanDuration } from './human-duration.ts';

/** When an event was seen, and how often: `10s (x3 over 2m)` (getInterval, kubectl/pkg/cmd/events/event_printer.go). */
export function eventAge({ count, firstSeen, lastSeen }: ClusterEvent, now: number): string {
  const [last, first] = [lastSeen, firstSeen].map((at) => humanDuration((now - at) / 1000));
  return count > 1 ? `${last ?? ''} (x${String(count)} over ${first ?? ''})` : (first ?? '');
}
