import { type Draft, child, childIfAny } from './draft.ts';

/** What stands in `stringData` goes into `data`, as the conversion does before anything is checked. */
export function secretData(secret: Draft): void {
  const written = childIfAny(secret, 'stringData');
  if (written === undefined) return;
  const data = child(secret, 'data');
  for (const [key, value] of Object.entries(written)) if (typeof value === 'string') data[key] = encode(value);
  delete secret['stringData'];
}

function encode(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
