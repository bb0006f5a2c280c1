import type { ImageBehaviour } from '#simulator';
import { group, made, optional } from './groups.ts';
import type { Reader } from './reader.ts';
import { oneOf, seconds, truth } from './scalars.ts';

interface WrittenBehaviour {
  readonly ready: boolean | undefined;
  readonly pull: 'missing' | undefined;
  readonly pullTime: number | undefined;
  readonly readyAfter: number | undefined;
  readonly crashAfter: number | undefined;
}

/** How the containers of an image behave. */
export const behaviour: Reader<ImageBehaviour> = made(
  group<WrittenBehaviour>({
    ready: optional(truth, undefined),
    pull: optional(oneOf('missing'), undefined),
    pullTime: optional(seconds, undefined),
    readyAfter: optional(seconds, undefined),
    crashAfter: optional(seconds, undefined),
  }),
  ({ ready, pull, pullTime, readyAfter, crashAfter }) => ({
    ...(ready === undefined ? {} : { ready }),
    ...(pull === undefined ? {} : { pull: 'ErrImagePull' }),
    ...(pullTime === undefined ? {} : { pullSeconds: pullTime }),
    ...(readyAfter === undefined ? {} : { readyAfterSeconds: readyAfter }),
    ...(crashAfter === undefined ? {} : { crashAfterSeconds: crashAfter }),
  }),
);
