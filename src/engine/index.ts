export { currentGarden, setCurrentGarden } from './current-garden.ts';
export {
  gardener,
  type Gardener,
  type GrowingSketch,
  type GardenerOptions,
  type Growth,
  type GrowOptions,
} from './grow.ts';
