export { historyMark, type LastChanges, readLastChanges } from './last-changes.ts';
