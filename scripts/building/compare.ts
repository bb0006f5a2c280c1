import { gardener } from '#engine';
import type { Locations } from '#locations';
import { printDifference } from '#publish';
import type { DifferenceOptions } from '../publishing/difference-options.ts';
import { findDifference } from '../publishing/find-difference.ts';

/** Prints what a build would newly publish, as text or as JSON; gives the exit code. */
export async function compare(wanted: DifferenceOptions, locations: Locations, json: boolean): Promise<0 | 1 | 2> {
  const growth = await gardener({ content: locations.content, cache: locations.cache }).grow();
  const { compared, code, difference: changes } = await findDifference(growth, locations, wanted);
  process.stdout.write(
    json
      ? `${JSON.stringify({ compared, ...changes }, null, 2)}\n`
      : printDifference(changes, growth.site.defaultLanguage),
  );
  return code;
}
