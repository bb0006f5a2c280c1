import { test as base } from '@playwright/test';
import { handedOver, type SiteName } from './sites/handed-over.ts';

/** Nothing leaves the machine, and nothing of the browser's own business disturbs a test. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

interface Fixtures {
  /** Address of a page: `at('tour', 'ko/데몬셋/')`. */
  readonly at: (site: SiteName, path?: string) => string;
}

/** Playwright's `test` with our browser, watching in every test that no page breaks a rule that holds for all. */
export const test = base.extend<Fixtures>({
  launchOptions: async ({}, use) => {
    const { path, environment } = handedOver().chromium;
    await use({ executablePath: path, args: FLAGS, env: { ...definedEnvironment(), ...environment } });
  },
  at: async ({}, use) => {
    const { sites } = handedOver();
    await use((site, path = '') => new URL(path, sites[site].url).href);
  },
});

export { expect } from '@playwright/test';

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
