export { jsonReport } from './json-report.ts';
export { progressBar } from './progress-bar.ts';
export { textReport } from './text-report.ts';
export { WORDS } from './words.ts';
