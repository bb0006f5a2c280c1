import { readFileSync } from 'node:fs';
import { branchHtml } from '#components';
import type { Garden } from '#garden';
import { digestOf } from '#naming';
import type { Output } from '#publish';
import type { Theme } from '#theme';
import { documentOutputs } from './documents.ts';
import { labOutputs } from './lab-outputs.ts';
import type { ShelvedStart } from './shelf.ts';

/**
 * Every file of a site that does not depend on the others: documents, branches of the sidebar, names for the page that says
 * that there is none, scripts and styles. Assets and fonts are the publisher's.
 */
export function siteOutputs(garden: Garden, theme: Theme, shelf?: readonly ShelvedStart[]): Output[] {
  const branches = garden.branches.map((branch): Output => ({
    path: `branches/${branch.lang}/${branch.slug}.html`,
    get fingerprint() {
      return garden.world;
    },
    get inputs() {
      return { branch: digestOf(JSON.stringify(branch)) };
    },
    make: () => branchHtml(branch),
  }));
  const names = garden.names.map(({ lang, key, names, longer }): Output => ({
    path: `names/${lang}/${key}.json`,
    get fingerprint() {
      return garden.world;
    },
    get inputs() {
      return { names: digestOf(JSON.stringify({ names, longer })) };
    },
    make: () => JSON.stringify({ names, longer }),
  }));
  const files = theme.files.map(({ path, absolutePath, digest }): Output => ({
    path,
    inputs: { theme: digest },
    make: () => readFileSync(absolutePath),
  }));
  return [...documentOutputs(garden, theme), ...labOutputs(garden, theme, shelf), ...branches, ...names, ...files];
}
