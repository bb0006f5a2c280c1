import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The folders of templates. */
export interface TemplateFolders {
  /** Tells whether the folder at a path (relative, NFC) holds templates, and how that is known. */
  readonly isTemplates: IsTemplates;
  /** Stands for what it tells: where this is the same, so is that. */
  readonly key: string;
}

export type IsTemplates = (folder: string) => 'set' | 'named' | undefined;

const NAMES = new Set(['templates', '_templates', '템플릿']);

/**
 * The folders of templates of an Obsidian vault: what its core plugin Templates and the plugin Templater are set to. Where
 * neither is set, a folder of a usual name at the top of the vault is taken for one.
 */
export async function readTemplateFolders(root: string): Promise<TemplateFolders> {
  const settings = path.join(root, '.obsidian');
  const [core, templater] = await Promise.all([
    readSetting(path.join(settings, 'templates.json'), 'folder'),
    readSetting(path.join(settings, 'plugins', 'templater-obsidian', 'data.json'), 'templates_folder'),
  ]);
  const folders = [core, templater]
    .flatMap((folder) => (folder === undefined ? [] : [tidy(folder)]))
    .filter((f) => f !== '');
  const isSet: IsTemplates = (folder) => (folders.includes(folder) ? 'set' : undefined);
  const isNamed: IsTemplates = (folder) => (NAMES.has(folder.toLowerCase()) ? 'named' : undefined);
  return { isTemplates: folders.length > 0 ? isSet : isNamed, key: JSON.stringify(folders) };
}

async function readSetting(file: string, key: string): Promise<string | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    return z.looseObject({ [key]: z.string() }).safeParse(content).data?.[key];
  } catch {
    // No Obsidian, no such plugin, or settings that Obsidian itself could not read.
    return undefined;
  }
}

function tidy(folder: string): string {
  return folder.normalize('NFC').replaceAll(/^\/+|\/+$/g, '');
}
