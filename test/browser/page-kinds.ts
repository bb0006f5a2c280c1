/** One page of each kind, with its path in the tour. */
export const KINDS = [
  ['home', 'ko/'],
  ['home in English', 'en/'],
  ['note', 'ko/workloads/daemonset/'],
  ['note in English', 'en/workloads/daemonset/'],
  ['note that is not translated', 'en/workloads/placement/rules/테인트/'],
  ['note with wide things', 'ko/workloads/넓은-것/'],
  ['note with components', 'ko/components/'],
  ['note of a folder', 'ko/storage/'],
  ['empty note', 'ko/empty/'],
  ['folder', 'ko/workloads/'],
  ['tag', 'ko/tags/kubernetes/workloads/'],
  ['tag in English', 'en/tags/kubernetes/'],
  ['tags', 'ko/tags/'],
  ['search', 'ko/search/'],
  ['not found', 'ko/nowhere/'],
] as const;
