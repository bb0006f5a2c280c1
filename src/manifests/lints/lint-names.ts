/** Every lint by its permanent name; `site.yaml` switches them by it. */
export const LINT_NAMES = [
  'daemon-limits',
  'deprecated',
  'duplicate-env',
  'duplicate-port',
  'empty-term',
  'fractional-bytes',
  'host-access',
  'image-reference',
  'image-tag',
  'never-matches',
  'null-unknown-field',
  'relative-path',
  'session-affinity',
  'title-kind',
  'unknown-kind',
  'unused-volume',
  'volume-source',
] as const;

/** The name of a lint. */
export type LintName = (typeof LINT_NAMES)[number];

/** Which lints are on; one that is not named is on. */
export type LintSwitches = Readonly<Partial<Record<LintName, boolean>>>;
