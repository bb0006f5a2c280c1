import { type ManifestDiagnostic, type Verdict, hintText } from '#manifests';
import type { ManifestCase } from './case.ts';

/** What a verdict misses of a case, in sentences; nothing where it is right. */
export function missesOf(entry: ManifestCase, verdict: Verdict): string[] {
  const errors = verdict.diagnostics.filter(({ severity }) => severity === 'error');
  if (entry.expect === 'valid')
    return [...errors.map((error) => `valid, but ${said(error)}`), ...adviceMisses(entry, verdict)];
  if (errors.length === 0) return ['invalid, but nothing was found'];
  const there = errors.filter((error) => isAt(entry, error));
  if (there.length === 0) return [`nothing at ${placeOf(entry)}; found ${errors.map(said).join(' | ')}`];
  const worded = there.filter((error) => saysTheSame(entry, error));
  if (worded.length === 0)
    return [`other words at ${placeOf(entry)}: ${there.map(({ message }) => message).join(' | ')}`];
  const { hint } = entry;
  if (hint === undefined || worded.some((error) => adviseOf(error).includes(hint))) return [];
  return [`no hint with ${hint}: ${worded.map(adviseOf).join(' | ')}`];
}

function said({ path, line, message }: ManifestDiagnostic): string {
  return `${path}:${line} ${message}`;
}

function placeOf({ path, pathAlt, line, lineAlt }: ManifestCase): string {
  return `${[path, pathAlt].filter(Boolean).join(' or ')} line ${[line, lineAlt].filter(Boolean).join(' or ')}`;
}

function adviseOf({ hint }: ManifestDiagnostic): string {
  return hint === undefined ? '' : hintText(hint, 'en');
}

/** Whether path and line are those of the case. In a stream a path may carry the position of its document. */
function isAt({ path, pathAlt, line, lineAlt, layer }: ManifestCase, error: ManifestDiagnostic): boolean {
  const paths = [error.path, `[${error.document}].${error.path}`];
  const rightPath =
    (path === '' && layer === 'yaml') || [path, pathAlt].some((one) => one !== undefined && paths.includes(one));
  const slack = layer === 'yaml' ? 1 : 0;
  const lines = [line, lineAlt].filter((one) => one !== undefined);
  return rightPath && (lines.length === 0 || lines.some((one) => Math.abs(error.line - one) <= slack));
}

/** For faults of rules: whether what the server says at this path is what was said here, word for word. */
function saysTheSame({ layer, kubectlMessage }: ManifestCase, { message }: ManifestDiagnostic): boolean {
  return layer !== 'rule' || kubectlMessage === undefined || plain(kubectlMessage).includes(plain(message));
}

/** Without what differs from run to run, and without differences in white space. */
function plain(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'UID').replaceAll(/\s+/g, ' ');
}

/** Advice that is wanted for a manifest that the server takes. */
function adviceMisses({ lint, serverWarning }: ManifestCase, { diagnostics }: Verdict): string[] {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const advice = diagnostics.filter(({ severity }) => severity !== 'error');
  const misses: string[] = [];
  if (lint !== undefined && warnings.length === 0) misses.push(`no warning: ${lint}`);
  const wanted = serverWarning?.replace(/^Warning: /, '');
  if (wanted !== undefined && !advice.some(({ message }) => message === wanted)) misses.push(`not said: ${wanted}`);
  return misses;
}
