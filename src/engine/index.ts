export { currentGarden, setCurrentGarden } from './current-garden.ts';
export { type Crew, openCrew } from './diagrams/draw-in-threads.ts';
export {
  gardener,
  type Gardener,
  type GrowingSketch,
  type GardenerOptions,
  type Growth,
  type GrowOptions,
} from './grow.ts';
export { openThread, type Thread } from './thread.ts';
