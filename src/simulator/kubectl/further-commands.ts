import { apiResources, apiVersions, clusterInfo, config, top, version } from './commands/cluster-facts.ts';
import { describe } from './commands/describe.ts';
import { diff } from './commands/diff.ts';
import { edit } from './commands/edit.ts';
import { events } from './commands/events.ts';
import { explain } from './commands/explain.ts';
import { logs } from './commands/logs.ts';
import { patch } from './commands/patch.ts';
import { wait } from './commands/wait.ts';
import type { Command } from './commands.ts';
import type { FurtherName } from './further-names.ts';

/** What only a person types, and neither a button nor a scenario does: a browser loads it with the first of them. */
export const FURTHER_COMMANDS: Readonly<Record<FurtherName, Command>> = {
  describe,
  patch,
  edit,
  diff,
  logs,
  events,
  wait,
  explain,
  version,
  'api-resources': apiResources,
  'api-versions': apiVersions,
  'cluster-info': clusterInfo,
  'config current-context': config,
  'config get-contexts': config,
  'config set-context': config,
  'top node': top,
  'top pod': top,
};
