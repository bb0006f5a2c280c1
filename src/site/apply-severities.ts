import type { Diagnostic } from '#diagnostics';
import type { Site } from './site.ts';

/** The diagnostics with the severities that the site gives its checks; those that it switches off are left out. */
export function applySeverities(site: Site, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = site.checks[diagnostic.code] ?? diagnostic.severity;
    if (severity === 'off') return [];
    // Many a diagnostic makes up what it says when it is asked, as a copy would.
    return severity === diagnostic.severity ? [diagnostic] : [{ ...diagnostic, severity }];
  });
}
