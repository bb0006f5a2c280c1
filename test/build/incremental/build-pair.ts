import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Built, buildSite } from '#build';
import { printDiagnostics } from '#diagnostics';
import { type Causes, causesOf } from '#freshness';
import type { Progress } from '#progress';
import { localDay } from '#i18n';
import { receiptPath } from '#locations';
import { CACHE_OF_TESTS } from '../cache-of-tests.ts';
import { differenceOfSites, differenceOfTexts } from './compare-sites.ts';
import type { EditedVault } from './edited-vault.ts';

/** What a build leaves behind beside the folder of the site. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** Every fault, as JSON. */
  readonly diagnostics: string;
  /** The receipt; `undefined` where there is none. */
  readonly receipt: string | undefined;
  /** Paths of the files that were made, in order. */
  readonly written: readonly string[];
  /** Number of texts that were drafted: read as Markdown and written as HTML. */
  readonly drafted: number;
}

export interface Places {
  readonly dist: string;
  readonly cache: string;
  readonly themeCache: string;
}

/** Builds the site of a vault in this process. */
export const buildOnce: Build = async (vault, { dist, cache, themeCache }) => {
  const locations = { content: vault.root, dist, cache };
  let drafted = 0;
  const progress: Progress = {
    begin: () => undefined,
    end: () => undefined,
    advance(phase, steps) {
      if (phase === 'draft') drafted += steps;
    },
  };
  const { growth, published }: Built = await buildSite({ locations, today: vault.today, themeCache, progress });
  const faults = [...growth.diagnostics, ...published.diagnostics];
  const holdsErrors = faults.some(({ severity }) => severity === 'error');
  return {
    exitCode: published.withdrawn === undefined ? (holdsErrors ? 1 : 0) : 2,
    diagnostics: printDiagnostics(faults, { lang: 'en', format: 'json' }),
    receipt: receiptOf(dist),
    written: [...published.files.written].sort(),
    drafted,
  };
};

function receiptOf(dist: string): string | undefined {
  return existsSync(receiptPath(dist)) ? readFileSync(receiptPath(dist), 'utf8') : undefined;
}

/** Builds the site of a vault, and says what came of it. */
export type Build = (vault: Pick<EditedVault, 'root' | 'today'>, places: Places) => Promise<Outcome>;

/** Builds the site of a vault in this process on the day of the machine, as a process of its own does. */
export const buildToday: Build = ({ root }, places) => buildOnce({ root, today: localDay(new Date()) }, places);

/** A site that is built again and again into one folder, beside one that is always built anew. */
export interface BuildPair {
  readonly incremental: Places;
  readonly clean: Places;
  /**
   * Builds both; `difference` says how the incremental site differs from the clean one, or from the one before although nothing
   * that it is made from looks any different; `undefined` where all is well.
   */
  build(): Promise<{ readonly outcome: Outcome; readonly difference: string | undefined }>;
}

/**
 * What a clean build need not make again, since no edit of notes changes it: the theme, Pagefind's program, what our own says,
 * and the font and the pictures of diagrams, which only clean builds have put there.
 */
const SPARED: ReadonlySet<string> = new Set([
  'font',
  'pictures',
  'program-texts',
  'search-engine',
  'sketches',
  'theme',
]);

/** Builds the sites of a vault in the new folder `folder`. */
export function buildPair(
  vault: EditedVault,
  folder: string,
  { build = buildOnce }: { readonly build?: Build } = {},
): BuildPair {
  const places = (name: string): Places => ({
    dist: path.join(folder, name, 'site'),
    cache: path.join(folder, name, 'cache'),
    themeCache: CACHE_OF_TESTS,
  });
  const [incremental, clean] = [places('incremental'), places('clean')];
  let before: { readonly causes: Causes; readonly outcome: Outcome } | undefined;
  return {
    incremental,
    clean,
    async build() {
      const causes = await causesOf({ content: vault.root, ...incremental }, vault.today);
      const last = before;
      const outcome = await build(vault, incremental);
      before = causes && { causes, outcome };
      const looksTheSame = last !== undefined && last.causes.digest === causes?.digest;
      const right = await buildAnew(vault, clean, build);
      return {
        outcome,
        difference:
          differenceOfBuilds({ ...incremental, outcome }, { ...clean, outcome: right }) ??
          (looksTheSame ? differenceOfOutcomes(last.outcome, outcome) : undefined),
      };
    },
  };
}

/** Builds with nothing kept but what no edit of notes changes. */
export function buildAnew(
  vault: Pick<EditedVault, 'root' | 'today'>,
  places: Places,
  build = buildOnce,
): Promise<Outcome> {
  empty(places);
  return build(vault, places);
}

function empty({ dist, cache }: Places): void {
  rmSync(dist, { recursive: true, force: true });
  rmSync(receiptPath(dist), { force: true });
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (!SPARED.has(name)) rmSync(path.join(cache, name), { recursive: true });
  }
}

/** What a build made, and where. */
export interface Made {
  readonly dist: string;
  readonly outcome: Outcome;
}

/** Says how a build differs from the right one; `undefined` for equal ones. */
export function differenceOfBuilds(made: Made, right: Made): string | undefined {
  return differenceOfSites(made.dist, right.dist) ?? differenceOfOutcomes(made.outcome, right.outcome);
}

/** Says how the outcome of a build differs from the right one; `undefined` for equal ones. What was written may differ. */
function differenceOfOutcomes(outcome: Outcome, right: Outcome): string | undefined {
  const texts = ({ exitCode, diagnostics, receipt }: Outcome): string[] => [
    `exit code ${exitCode}`,
    `diagnostics ${diagnostics}`,
    `receipt ${receipt ?? 'missing'}`,
  ];
  const wanted = texts(right);
  return texts(outcome)
    .map((text, index) => differenceOfTexts(text, wanted[index] ?? ''))
    .find((difference) => difference !== undefined);
}
