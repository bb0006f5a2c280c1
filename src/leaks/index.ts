export { checkLeaks, type LeakCheck, type LeakResult, type LeakSearch } from './check-leaks.ts';
