/** What a reader has solved stays in his browser: the names of tasks, by the scenario. */
const KEY = 'madang-solved';

/** The tasks of a scenario that were solved before; none where the browser keeps nothing. */
export function solvedTasks(scenario: string): ReadonlySet<string> {
  return new Set(kept()[scenario] ?? []);
}

/** Keeps that a task was solved, as far as the browser lets us. */
export function keepSolved(scenario: string, task: string): void {
  const all = kept();
  const solved = new Set(all[scenario] ?? []).add(task);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all, [scenario]: [...solved] }));
  } catch {
    // Storage is closed to this site: it holds for this visit.
  }
}

function kept(): Readonly<Record<string, readonly string[]>> {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof given !== 'object' || given === null) return {};
    const lists = Object.entries(given).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
    return Object.fromEntries(lists);
  } catch {
    return {};
  }
}
