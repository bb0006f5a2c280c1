export { currentGarden, setCurrentGarden } from './current-garden.ts';
export { gardener, type Gardener, type GardenerOptions, type Growth, type GrowOptions } from './grow.ts';
