import { type Diagnostic, diagnose, type Place } from '#diagnostics';
import { LINT_NAMES, type LintName, type ManifestDiagnostic, type Verdict } from '#manifests';
import { adviceOn } from './advice-on.ts';

/** The place in the note of a place in the code (both from 1); line 0 is that of the fence. */
export type Placer = (line: number, column: number) => Place;

export interface Expectation {
  /** The message that the server is to refuse it with, or a part of it; `''` for any; `undefined` if it is to accept it. */
  readonly expected: string | undefined;
  readonly placeOf: Placer;
}

/** What there is to say about a manifest to the author of a note. */
export function manifestFaults(verdict: Verdict, { expected, placeOf }: Expectation): Diagnostic[] {
  const refused = verdict.diagnostics.filter(({ severity }) => severity === 'error');
  const advice = verdict.diagnostics.filter(({ severity }) => severity !== 'error');
  const at = ({ line, column }: ManifestDiagnostic): Place => placeOf(line, column);
  const said = (fault: ManifestDiagnostic) => ({ message: fault.message, advice: adviceOn(fault) });
  if (expected === undefined) {
    return [
      ...refused.map((fault) => diagnose('manifest-refused', at(fault), said(fault))),
      ...advice.map((fault) => diagnose(adviceCode(fault), at(fault), said(fault))),
    ];
  }
  if (refused.length === 0) return [diagnose('manifest-not-refused', placeOf(0, 1), undefined)];
  const messages = refused.map(({ message }) => message);
  if (messages.some((message) => plain(message).includes(plain(expected)))) return [];
  return [diagnose('manifest-refused-otherwise', placeOf(0, 1), { expected, messages })];
}

/** A lint's code in the catalogue of diagnostics, which `site.yaml` switches. */
function adviceCode({ code }: ManifestDiagnostic): `manifest-${LintName}` {
  const name = LINT_NAMES.find((known) => known === code);
  if (name === undefined) throw new RangeError(`No lint has the name ${code}.`);
  return `manifest-${name}`;
}

/** Spaces and quotation marks are not what a message is known by. */
function plain(message: string): string {
  return message.replaceAll(/["'`\s]+/g, ' ').trim();
}
