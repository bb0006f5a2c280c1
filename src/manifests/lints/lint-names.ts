/** Every lint by its permanent name; `site.yaml` switches them by it. */
export const LINT_NAMES = [
  'daemon-limits',
  'deprecated',
  'duplicate-env',
  'duplicate-item',
  'duplicate-port',
  'empty-name',
  'empty-term',
  'fractional-bytes',
  'host-access',
  'ignored-field',
  'image-reference',
  'image-tag',
  'never-matches',
  'null-unknown-field',
  'relative-path',
  'title-kind',
  'unknown-kind',
  'unused-volume',
  'volume-source',
] as const;

/** The name of a lint. */
export type LintName = (typeof LINT_NAMES)[number];

/** Which lints are on; one that is not named is on. */
export type LintSwitches = Readonly<Partial<Record<LintName, boolean>>>;
