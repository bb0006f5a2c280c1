export { abridge, type Abridged } from './abridge.ts';
export { catalogue, families, isCode, type ArgsOf, type Code } from './catalogue/index.ts';
export type { DiagramSlip } from './catalogue/diagrams.ts';
export type { CatalogueEntry } from './catalogue/entry.ts';
export {
  compareDiagnostics,
  diagnose,
  SEVERITIES,
  type Diagnostic,
  type LinesMend,
  type Mend,
  type WordMend,
  type Place,
  type Severity,
} from './diagnostic.ts';
export { displayWidth } from './print/display-width.ts';
export { oneLine } from './print/one-line.ts';
export { printAbridged, printDiagnostics, type PrintOptions } from './print/print-diagnostics.ts';
export { countSeverities, exitCodeOf, worstSeverity } from './severities.ts';
