/** The names of the commands that a browser loads later. */
export const FURTHER_NAMES = [
  'describe',
  'patch',
  'edit',
  'diff',
  'logs',
  'events',
  'wait',
  'explain',
  'version',
  'api-resources',
  'api-versions',
  'cluster-info',
  'config current-context',
  'config get-contexts',
  'config set-context',
  'top node',
  'top pod',
] as const;

export type FurtherName = (typeof FURTHER_NAMES)[number];
