import { digestOf } from '#naming';
import { readSettingsFile, type SettingsFile } from '#site';
import { digitalGardenGenerator } from './digital-garden-generator.ts';
import { type Generator, plainTreatment, type Treatment } from './generator.ts';
import { HUGO_PERMALINKS_FILES, HUGO_SETTINGS_FILES, hugoGenerator } from './hugo/hugo-generator.ts';
import { jekyllGenerator } from './jekyll/jekyll-generator.ts';
import { postPathOf } from './jekyll/post-path.ts';
import { quartzGenerator } from './quartz/quartz-generator.ts';

const JEKYLL_SETTINGS_FILES = ['_config.yml', '_config.yaml', '_config.toml'] as const;

/**
 * Finds the tool that the folder `root` was made for: Hugo, Jekyll or Quartz, whose settings lie at its top, or the template of the digital garden. `paths` are those of all
 * its files. Faults of settings that do not parse are reported by who reads the site.
 */
export async function findGenerator(root: string, paths: readonly string[]): Promise<Generator> {
  const hugo = await readSettingsFile(root, HUGO_SETTINGS_FILES);
  const permalinks = await readSettingsFile(root, HUGO_PERMALINKS_FILES);
  const generator = hugo === undefined ? undefined : hugoGenerator(hugo, permalinks, paths);
  if (generator !== undefined) return generator;
  const jekyll: SettingsFile | undefined = await readSettingsFile(root, JEKYLL_SETTINGS_FILES);
  if (jekyll !== undefined) return jekyllGenerator(jekyll, paths);
  return (await quartzGenerator(root, paths)) ?? digitalGardenGenerator(paths) ?? NO_GENERATOR;
}

/** Where no tool has a say. A folder of posts is taken for one all the same: it may be all that was copied of a blog. */
export const NO_GENERATOR: Generator = {
  treat: treatAlone,
  siteRoots: [''],
  diagnostics: [],
  digest: digestOf('none'),
};

function treatAlone(path: string): Treatment {
  const post = postPathOf(path);
  if (post === undefined) return plainTreatment(path);
  return { ...plainTreatment(post.treePath), waitsForDate: true, addressPattern: 'date' };
}
