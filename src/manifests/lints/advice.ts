import type { Fault, Hint } from '../fault.ts';
import { type Path, formatPath } from '../path.ts';
import type { LintName } from './lint-names.ts';

/** Where lints put what they advise. */
export type Advice = Fault[];

/** Says something about a field; the message begins with its path, as the server's own warnings do. */
export function advise(
  advice: Advice,
  code: LintName,
  { path }: { readonly path: Path | undefined },
  words: string,
  hint?: Hint,
): void {
  advice.push({ stage: 'lint', code, message: `${formatPath(path)}: ${words}`, path, hint });
}
