import type { Digest } from '#naming';
import type { Ledger } from './ledger.ts';
import type { Output } from './output.ts';

/** Why an output has to be made, as names for a person; none where it would come out as before. */
export function reasonsOf(
  { path, inputs }: Pick<Output, 'path' | 'inputs'>,
  ledger: Ledger | undefined,
  program: Digest,
): readonly string[] {
  const before = ledger?.records.get(path)?.inputs();
  if (before === undefined) return ['new'];
  if (ledger?.program !== program) return ['program'];
  const names = Object.keys(inputs).filter((name) => inputs[name] !== before[name]);
  return names.concat(Object.keys(before).filter((name) => !(name in inputs)));
}
