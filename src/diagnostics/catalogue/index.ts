import { diagramFaults } from './diagrams.ts';
import type { CatalogueEntry } from './entry.ts';
import { exportedFaults } from './exported.ts';
import { frontmatterFaults } from './frontmatter.ts';
import { gardenFaults } from './garden.ts';
import { glossaryFaults } from './glossary.ts';
import { hugoFaults } from './hugo.ts';
import { importFaults } from './importing.ts';
import { jekyllFaults } from './jekyll.ts';
import { leakFaults } from './leak.ts';
import { manifestFaults } from './manifests.ts';
import { markdownFaults } from './markdown.ts';
import { publicationFaults } from './publication.ts';
import { scenarioFaults } from './scenarios.ts';
import { siteFaults } from './site.ts';
import { vaultFaults } from './vault.ts';

/** Every fault that Madang can report, by its permanent code. */
export const catalogue = {
  ...siteFaults,
  ...vaultFaults,
  ...frontmatterFaults,
  ...publicationFaults,
  ...markdownFaults,
  ...manifestFaults,
  ...scenarioFaults,
  ...diagramFaults,
  ...jekyllFaults,
  ...hugoFaults,
  ...exportedFaults,
  ...gardenFaults,
  ...glossaryFaults,
  ...leakFaults,
  ...importFaults,
} as const;

/** Permanent code of a fault. */
export type Code = keyof typeof catalogue;

/** What the texts of a fault are made from. */
export type ArgsOf<C extends Code> = (typeof catalogue)[C] extends CatalogueEntry<infer Args> ? Args : never;

export function isCode(value: string): value is Code {
  return Object.hasOwn(catalogue, value);
}
