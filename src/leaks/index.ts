export {
  checkLeaks,
  type LeakCheck,
  type LeakResult,
  type LeakSearch,
  openLeakCheck,
  type OpenLeakCheck,
} from './check-leaks.ts';
export type { FileDigest } from './search-site.ts';
