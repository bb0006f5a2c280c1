import { SETTINGS_FILES } from '#site';

/** The settings of Jekyll. */
const JEKYLL_SETTINGS = ['_config.yml', '_config.yaml', '_config.toml'] as const;

/** Files at the top of the folder that are about the site, not of it. */
const SETTINGS = new Set<string>([...SETTINGS_FILES, 'glossary.yaml', 'glossary.yml', ...JEKYLL_SETTINGS]);
const LANDMARKS = new Set<string>(['.obsidian', ...JEKYLL_SETTINGS]);

/** The folder at the top in which scenarios of the simulator lie. */
const SCENARIOS = 'scenarios';

/**
 * Whether an entry is neither note nor attachment: hidden, of another tool, a settings file, or a scenario of the simulator.
 * `folder` is `''` at the top.
 */
export function isSkipped(folder: string, name: string): boolean {
  if (folder === SCENARIOS && /\.ya?ml$/.test(name)) return true;
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && SETTINGS.has(name));
}

/** Whether something of this name, though skipped, tells what the folder around it was made for. */
export function isLandmark(name: string): boolean {
  return LANDMARKS.has(name);
}
