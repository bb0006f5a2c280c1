import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** A rule of accessibility that a page breaks, and where. */
export interface Violation {
  readonly id: string;
  /** Markup of each place, with what axe says of it. */
  readonly places: readonly (readonly [html: string, summary: string | undefined])[];
}

/** What we use of axe in a page. */
interface Axe {
  run(
    context: Document,
    options: { readonly resultTypes: readonly string[] },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

// The one that comes with its helper for Playwright, which itself looks at frames too and takes twice as long for a page.
const helper = createRequire(import.meta.url).resolve('@axe-core/playwright');
const AXE = readFileSync(createRequire(helper).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it is now. Throws for a page with frames, which it would not look into. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  if (page.frames().length > 1) throw new Error('The page has frames');
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ html, failureSummary }) => [html, failureSummary] as const),
    }));
  });
}
