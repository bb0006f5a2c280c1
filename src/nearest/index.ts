export { nameFinder, nearestNames, type NameFinder } from './nearest-names.ts';
export { boundedDistance } from './bounded-distance.ts';
export { nameKey } from './name-key.ts';
