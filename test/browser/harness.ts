import { type Page, test as base } from '@playwright/test';
import { FLAGS } from './chromium/flags.ts';
import { withOurs } from './chromium/with-ours.ts';
import { handedOver, type SiteName } from './sites/handed-over.ts';

interface Fixtures {
  /** Address of a page: `at('tour', 'ko/데몬셋/')`. */
  readonly at: (site: SiteName, path?: string) => string;
  /** What the pages of a test did that no page may do. Seen to by itself; a test adds what it provokes to `expected`. */
  readonly conduct: Conduct;
}

/** Said where a machine was too slow for the font: `font-display: optional` then keeps it for the next page, as it should. */
const LATE_FONT = /fonts\/madang-sans\S*\.woff2 was preloaded using link preload but not used/;

/** What pages did wrong: requests that leave the site, errors of scripts, violations of the Content-Security-Policy. */
export class Conduct {
  readonly faults: string[] = [];
  /** Faults that are the point of a test. */
  readonly expected: RegExp[] = [];

  watch(page: Page, origins: readonly string[]): void {
    page.on('request', (request) => {
      const url = request.url();
      if (!origins.some((origin) => url.startsWith(`${origin}/`)) && !/^(?:data|blob|about):/.test(url))
        this.faults.push(`asks ${url}`);
    });
    page.on('pageerror', (error) => this.faults.push(`throws ${String(error)}`));
    page.on('console', (message) => {
      const isFault = message.type() === 'error' || message.type() === 'warning';
      if (isFault && !LATE_FONT.test(message.text())) {
        this.faults.push(`says ${message.text()} (${message.location().url})`);
      }
    });
  }

  unexpected(): string[] {
    return [...new Set(this.faults)].filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
  }
}

/** Playwright's `test` with our browser, which watches in every test that no page breaks a rule that holds for all. */
export const test = base.extend<Fixtures>({
  launchOptions: async ({}, use) => {
    const { path, environment } = handedOver().chromium;
    await use({ executablePath: path, args: [...FLAGS], env: withOurs(environment) });
  },
  locale: 'ko-KR',
  at: async ({}, use) => {
    const { sites } = handedOver();
    await use((site, path = '') => new URL(path, sites[site].url).href);
  },
  conduct: [
    async ({ context }, use, testInfo) => {
      const { sites } = handedOver();
      const conduct = new Conduct();
      const origins = Object.values(sites).map(({ url }) => new URL(url).origin);
      context.on('page', (page) => {
        conduct.watch(page, origins);
      });
      await use(conduct);
      if (testInfo.status === 'passed') base.expect(conduct.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
