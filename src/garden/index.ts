export type * from './page.ts';
export type * from './garden.ts';
export { plantGarden } from './plant-garden.ts';
