import type { Flavour } from '#naming';
import type { FlavourMark } from '../note.ts';

/** The mark of the nearest folder around a file that speaks for a flavour. */
export type FolderMarks = (file: string) => FolderMark | undefined;

/** A mark of a folder. */
export interface FolderMark {
  readonly mark: FlavourMark;
  /** `generator`: the settings of the tool that makes the site; `editor`: what else lies there. */
  readonly kind: 'generator' | 'editor';
}

interface Landmark {
  readonly flavour: Flavour;
  /** A generator's word goes before an editor's, wherever in the tree both stand: a Jekyll blog may be written in Obsidian. */
  readonly kind: 'generator' | 'editor';
  /** Matched against a path; the folder that it speaks for is what comes before the match. */
  readonly pattern: RegExp;
}

const LANDMARKS: readonly Landmark[] = [
  { flavour: 'hugo', kind: 'generator', pattern: /(?:^|\/)hugo\.(?:toml|ya?ml|json)$/ },
  { flavour: 'hugo', kind: 'generator', pattern: /(?:^|\/)config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json)$/ },
  { flavour: 'jekyll', kind: 'generator', pattern: /(?:^|\/)_config\.(?:ya?ml|toml)$/ },
  { flavour: 'jekyll', kind: 'editor', pattern: /(?:^|\/)_posts(?=\/)/ },
  { flavour: 'obsidian', kind: 'generator', pattern: /(?:^|\/)quartz\.(?:config\.)?(?:ts|ya?ml)$/ },
  { flavour: 'obsidian', kind: 'editor', pattern: /(?:^|\/)\.obsidian$/ },
];

/** `config.toml` is Hugo's only where there are notes for it: `content/` beside it. */
const OLD_HUGO_CONFIG = /(?:^|\/)config\.(?:toml|ya?ml|json)$/;

/**
 * Finds the folders that were made for a flavour, by what lies in them. `paths` are those of all files, and of what is no
 * file of the vault but marks a folder (`.obsidian`, `_config.yml`).
 */
export function folderMarks(paths: readonly string[]): FolderMarks {
  let withContent: ReadonlySet<string> | undefined;
  const marked = { generator: new Map<string, FlavourMark>(), editor: new Map<string, FlavourMark>() };
  for (const path of paths) {
    for (const { flavour, kind, pattern } of LANDMARKS) {
      const match = pattern.exec(path);
      if (match === null) continue;
      remember(marked[kind], path.slice(0, match.index), flavour, match[0].replace(/^\//, ''));
    }
    const config = OLD_HUGO_CONFIG.exec(path);
    if (config === null) continue;
    const folder = path.slice(0, config.index);
    withContent ??= foldersAround('content', paths);
    if (withContent.has(folder)) {
      remember(marked.generator, folder, 'hugo', config[0].replace(/^\//, ''));
    }
  }
  return (file) => {
    const generator = nearest(marked.generator, file);
    if (generator !== undefined) return { mark: generator, kind: 'generator' };
    const editor = nearest(marked.editor, file);
    return editor === undefined ? undefined : { mark: editor, kind: 'editor' };
  };
}

/** The folders that hold a folder of this name with something in it. */
function foldersAround(name: string, paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const folders = path.split('/').slice(0, -1);
    for (let depth = folders.indexOf(name); depth !== -1; depth = folders.indexOf(name, depth + 1)) {
      found.add(folders.slice(0, depth).join('/'));
    }
  }
  return found;
}

function remember(marks: Map<string, FlavourMark>, folder: string, flavour: Flavour, name: string): void {
  const what = folder === '' ? name : `${folder}/${name}`;
  if (!marks.has(folder)) marks.set(folder, { flavour, what });
}

function nearest(marks: ReadonlyMap<string, FlavourMark>, file: string): FlavourMark | undefined {
  if (marks.size === 0) return undefined;
  let folder = file;
  while (folder !== '') {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const mark = marks.get(folder);
    if (mark !== undefined) return mark;
  }
  return undefined;
}
