import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labDocument, type SidebarParts, siteFacts } from '#components';
import type { Garden } from '#garden';
import type { LabStart } from '#lab';
import { type Digest, digestOf, toSlug } from '#naming';
import type { Output } from '#publish';
import { readScenario, verdictsOn } from '#scenarios';
import type { Theme } from '#theme';

/** Where the scenarios of a site lie, in the folder of its notes. */
const FOLDER = 'scenarios';

/** A scenario that lies in a file of its own. */
export interface ScenarioFile {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly text: string;
}

/** Reads the files of the scenarios of a site, in the order of their names; none where there is no such folder. */
export function scenarioFiles(content: string): ScenarioFile[] {
  const folder = path.join(content, FOLDER);
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .map((name) => name.normalize('NFC'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({
      name: name.replace(/\.ya?ml$/, ''),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

/** The page of the simulator in each language, and a file for each scenario; nothing for a site without scenarios. */
export function labOutputs(garden: Garden, theme: Theme, files: readonly ScenarioFile[]): Output[] {
  const starts = files.flatMap(({ name, text }): LabStart[] => {
    const { scenario } = readScenario(text);
    return scenario === undefined ? [] : [{ name, scenario, verdicts: verdictsOn(scenario) }];
  });
  if (files.length === 0) return [];
  starts.sort((a, b) => a.scenario.order - b.scenario.order);
  const facts = siteFacts(garden.site);
  const entries = starts.map(({ name = '', scenario: { title, description } }) => ({ name, title, description }));
  const shared: Readonly<Record<string, Digest>> = {
    theme: theme.shells,
    settings: digestOf(JSON.stringify(facts)),
    scenario: digestOf(JSON.stringify(entries)),
  };
  const pages = facts.languages.map((lang): Output => {
    // Its menu is that of the home page.
    const menu = (): SidebarParts => {
      const { sidebar, tagIndex, glossary } = garden.page({ lang, slug: toSlug('') });
      return {
        lang,
        sidebar,
        ...(tagIndex !== undefined && { tagIndex }),
        ...(glossary !== undefined && { glossary }),
      };
    };
    return {
      path: `${lang}/lab/index.html`,
      get inputs() {
        return { ...shared, sidebar: digestOf(JSON.stringify(menu())) };
      },
      make: () => theme.document(labDocument(menu(), entries, facts)),
    };
  });
  const data = starts.map((start): Output => {
    const text = JSON.stringify(start);
    return { path: `lab/${start.name ?? ''}.json`, inputs: { scenario: digestOf(text) }, make: () => text };
  });
  return [...pages, ...data];
}
