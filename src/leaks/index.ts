export { checkLeaks, type FileDigest, type LeakCheck, type LeakResult, type LeakSearch } from './check-leaks.ts';
