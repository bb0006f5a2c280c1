import type { LabStart } from '../engine/lab-start.ts';

/** Fetches a scenario of the shelf; `folder` is the address of its files. Rejects where it cannot be had. */
export async function fetchStart(folder: string, name: string): Promise<LabStart> {
  const file = `${folder}${name}.json`;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  // The page's own build has written it.
  return (await response.json()) as LabStart;
}
