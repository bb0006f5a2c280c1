import type { Instant, Metadata } from './metadata.ts';

/** What a component said about an object; the same said again counts up. */
export interface ClusterEvent {
  readonly kind: 'Event';
  readonly apiVersion: 'v1';
  readonly metadata: Metadata;
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** The component that said it, such as `default-scheduler`. */
  readonly source: string;
  readonly regarding: {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly uid: string;
  };
  readonly count: number;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}
