export { printReport } from './print-report.ts';
export type { Report, ReportedLine } from './report.ts';
