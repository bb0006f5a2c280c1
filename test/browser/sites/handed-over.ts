import type { FoundChromium } from '../chromium/find-chromium.ts';

/** The sites that browser tests read. `own`: the notes of this project; `tour`: every construct, under a base path. */
export type SiteName = 'own' | 'tour';

export interface TestSite {
  /** Address of the home page; ends with the base path. */
  readonly url: string;
  /** Folder of the built site. */
  readonly dist: string;
}

/** What the set-up hands to the tests, which run in other processes. */
export interface HandedOver {
  readonly chromium: FoundChromium;
  readonly sites: Readonly<Record<SiteName, TestSite>>;
}

const VARIABLE = 'MADANG_BROWSER_TESTS';

/** Playwright starts its workers with the environment that the set-up leaves. */
export function handOver(value: HandedOver): void {
  process.env[VARIABLE] = JSON.stringify(value);
}

export function handedOver(): HandedOver {
  return JSON.parse(process.env[VARIABLE] ?? '') as HandedOver;
}
