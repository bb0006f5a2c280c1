/** How containers of an image behave; by default they start and stay ready. */
export interface ImageBehaviour {
  /** `false`: starts, but never becomes ready. */
  readonly ready?: boolean;
  /** From running to ready, as a readiness probe takes; at once by default. */
  readonly readyAfterSeconds?: number;
  /** The image cannot be pulled, for this reason. */
  readonly pull?: 'ErrImagePull';
  /** How long pulling takes on a node that does not have the image yet; without it, it is there. */
  readonly pullSeconds?: number;
  /** Ends with an error so many seconds after each start. */
  readonly crashAfterSeconds?: number;
  /** What a container of it writes after each start, a line a second; a line at the start and every 10 seconds by default. */
  readonly logs?: readonly string[];
}

/** What differs between clusters. */
export interface Settings {
  /** Minor version: 35 of `1.35`. */
  readonly minor: number;
  readonly seed: number;
  /** From binding to ready. */
  readonly startSeconds: number;
  /** From deletion to disappearance on a live node. */
  readonly terminateSeconds: number;
  /** By image; the behaviour of an image may change while the cluster runs. */
  readonly images: Record<string, ImageBehaviour>;
  /** How many pods may exist; more are refused. */
  readonly podQuota: number | undefined;
}

/** Settings as they are given: what is missing stands in {@link DEFAULT_SETTINGS}. */
export type GivenSettings = Partial<Omit<Settings, 'images'>> & {
  readonly images?: Readonly<Record<string, ImageBehaviour>>;
};

export const DEFAULT_SETTINGS: Settings = {
  minor: 35,
  seed: 1,
  startSeconds: 2,
  terminateSeconds: 1,
  images: {},
  podQuota: undefined,
};
