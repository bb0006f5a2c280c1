export type { Hint, HintCode, Stage } from './fault.ts';
export { hintText } from './explanations/hints.ts';
export { LINT_NAMES, type LintName, type LintSwitches } from './lints/lint-names.ts';
export { type Restored, restoreIndentation } from './restore/restore-indentation.ts';
export { judge } from './judge.ts';
export type { Json, JsonObject } from './json.ts';
export type { JudgeOptions } from './session.ts';
export type { DocumentKind, JudgedDocument, ManifestDiagnostic, Verdict, Weight } from './verdict.ts';
