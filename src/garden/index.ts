export type * from './page.ts';
export type * from './garden.ts';
