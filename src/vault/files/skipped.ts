import { SETTINGS_FILES } from '#site';

/** Files at the top of the folder that are about the site, not of it. */
const SETTINGS = new Set<string>([...SETTINGS_FILES, 'glossary.yaml', 'glossary.yml', '_config.yml', '_config.yaml']);

/** Whether an entry is neither note nor attachment: hidden, of another tool, or a settings file. `folder` is `''` at the top. */
export function isSkipped(folder: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && SETTINGS.has(name));
}
