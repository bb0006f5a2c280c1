import { PartMissing } from './late-part.ts';

/**
 * Does something for which parts of the judge may be missing. Those are loaded, and it is done `again` from its start: half
 * of it may be done.
 */
export async function withParts<Made>(first: () => Made, again: () => Made = first): Promise<Made> {
  for (let attempt = first; ; attempt = again) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      await error.load();
    }
  }
}
