export { checkDist, DIST_MARK, UnsafeDist } from './check-dist.ts';
export { type Locations, locationsFrom } from './locations.ts';
export { printedPaths } from './printed-paths.ts';
export { PROJECT } from './project.ts';
export { receiptPath } from './receipt-path.ts';
