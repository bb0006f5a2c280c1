const KEY = 'madang-searches';
const MOST = 6;

/** What the reader looked for, the last first; known to this browser alone. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is closed to this site, or somebody else wrote there.
    return [];
  }
}

export function rememberSearch(question: string): void {
  const said = question.trim();
  if (said === '') return;
  keep([said, ...recentSearches().filter((one) => one !== said)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Nothing is remembered then.
  }
}
