import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A rule of accessibility that a page breaks, and where. */
export interface Violation {
  readonly id: string;
  /** Markup of each place, with what axe says of it. */
  readonly places: readonly (readonly [html: string, summary: string | undefined])[];
}

/** What axe finds on a page as it is now. Throws for a page with frames, which it would not look into. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  if (page.frames().length > 1) throw new Error('The page has frames');
  // For the sake of frames of other sites axe would sum up on a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    places: nodes.map(({ html, failureSummary }) => [html, failureSummary] as const),
  }));
}
