export { checkDist, DIST_MARK, UnsafeDist } from './check-dist.ts';
export { currentGarden, setCurrentGarden } from './current-garden.ts';
export { gardener, type Gardener, type GardenerOptions, type Growth, type GrowOptions } from './grow.ts';
export { type Locations, locationsFrom } from './locations.ts';
export { printedPaths } from './printed-paths.ts';
