import type { Json } from '#manifests';
import type { World } from '../world.ts';

/** Notes where the cluster is not as expected. */
export type Expectation = (world: World, expected: Json) => void;
