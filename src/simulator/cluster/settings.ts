/** How containers of an image behave; by default they start and stay ready. */
export interface ImageBehaviour {
  /** `false`: starts, but never becomes ready. */
  readonly ready?: boolean;
  /** The image cannot be pulled, for this reason. */
  readonly pull?: 'ErrImagePull';
  /** Ends with an error so many seconds after each start. */
  readonly crashAfterSeconds?: number;
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
  readonly images: Readonly<Record<string, ImageBehaviour>>;
  /** How many pods may exist; more are refused. */
  readonly podQuota: number | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  minor: 35,
  seed: 1,
  startSeconds: 2,
  terminateSeconds: 1,
  images: {},
  podQuota: undefined,
};
