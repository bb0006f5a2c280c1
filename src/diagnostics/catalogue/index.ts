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

/** The faults by what they are about, in the order in which one would look for them. */
export const families = {
  site: siteFaults,
  vault: vaultFaults,
  frontmatter: frontmatterFaults,
  publication: publicationFaults,
  markdown: markdownFaults,
  manifests: manifestFaults,
  scenarios: scenarioFaults,
  diagrams: diagramFaults,
  jekyll: jekyllFaults,
  hugo: hugoFaults,
  exported: exportedFaults,
  garden: gardenFaults,
  glossary: glossaryFaults,
  leaks: leakFaults,
  importing: importFaults,
} as const;

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
