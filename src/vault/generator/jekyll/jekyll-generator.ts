import { diagnose, type Diagnostic } from '#diagnostics';
import type { LocatedEntry } from '#located';
import { digestOf } from '#naming';
import { pathMatcher, type SettingsFile } from '#site';
import { matcherOf } from '../../files/matcher-of.ts';
import { plainName } from '../../frontmatter/fields.ts';
import type { Ground } from '../../publication/ground.ts';
import { type Generator, plainTreatment, type Treatment } from '../generator.ts';
import { type JekyllSettings, jekyllSettings, type ScopedDefaults } from './jekyll-settings.ts';
import { type PostPath, postPathOf } from './post-path.ts';

/** Folders that Jekyll leaves out without being told (`Configuration::DEFAULT_EXCLUDES`), and where Bundler puts packages. */
const NEVER_READ = /^(?:vendor|node_modules)\//;

/**
 * What Jekyll does with files, by its settings: folders that begin with `_` hold its own works unless they hold posts, drafts
 * or a collection, or are named under `include`; what is named under `exclude` is not published.
 */
export function jekyllGenerator(file: SettingsFile, paths: readonly string[]): Generator {
  const settings = jekyllSettings(file);
  const excluderOf = excluder(settings);
  const treat = (path: string): Treatment => {
    const post = postPathOf(path);
    const { role, treePath, type, permalink, excludedBy } = placed(path, post, settings);
    return {
      ...plainTreatment(treePath),
      role: role === 'hidden' || NEVER_READ.test(path) || isBelow(path, settings.destination) ? 'hidden' : role,
      excludedBy: excluderOf(path) ?? excludedBy,
      defaults: { entries: defaultsFor(path, type, settings.defaults), placeOf: settings.placeOf },
      waitsForDate: (post !== undefined || type !== 'pages') && !settings.future,
      addressPattern: permalinkIn(settings, path, type) ?? permalink,
    };
  };
  return { treat, siteRoots: [''], diagnostics: undatedPosts(paths), digest: digestOf('jekyll', file.digest) };
}

interface Placed {
  readonly role: Treatment['role'];
  readonly treePath: string;
  /** What `defaults` call it: `posts`, `drafts`, `pages`, or a collection. */
  readonly type: string;
  readonly permalink: string | undefined;
  readonly excludedBy?: Ground;
}

function placed(path: string, post: PostPath | undefined, settings: JekyllSettings): Placed {
  const inside = isBelow(path, settings.collectionsFolder) ? path.slice(settings.collectionsFolder.length + 1) : path;
  if (post !== undefined) {
    const isPost = post.isDraft || post.day !== undefined;
    const excludedBy: Ground = { decidedBy: 'excluded', what: '_posts/YYYY-MM-DD-…' };
    return {
      role: 'page',
      treePath: settings.collectionsFolder === '' ? post.treePath : (postPathOf(inside)?.treePath ?? post.treePath),
      type: post.isDraft ? 'drafts' : 'posts',
      permalink: settings.permalink,
      ...(isPost ? {} : { excludedBy }),
    };
  }
  const [first = ''] = inside.split('/', 1);
  const collection =
    first.startsWith('_') && inside.includes('/') ? settings.collections.get(first.slice(1)) : undefined;
  if (collection !== undefined) {
    const excludedBy: Ground = { decidedBy: 'excluded', what: `collections: ${first.slice(1)}` };
    return {
      role: 'page',
      treePath: inside.slice(1),
      type: first.slice(1),
      permalink: collection.permalink,
      ...(collection.hasPages ? {} : { excludedBy }),
    };
  }
  const kept = { treePath: path, type: 'pages', permalink: undefined };
  const included = settings.include.find((name) => isBelow(path, name) || path === name);
  if (included !== undefined) return { ...kept, role: 'page', treePath: path.replace(/^_/, '') };
  const folders = path.split('/').slice(0, -1);
  if (folders.some((folder) => folder.startsWith('_'))) return { ...kept, role: 'hidden' };
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isSpecial = /^[_#~]|~$/.test(name);
  return { ...kept, role: 'page', ...(isSpecial ? { excludedBy: { decidedBy: 'excluded', what: name } } : {}) };
}

/** Finds the entry of `exclude` that names a path, as Jekyll does: by pattern, or by how the path begins. */
function excluder({ exclude, placeOf }: JekyllSettings): (path: string) => Ground | undefined {
  const rules = exclude.flatMap((item) => {
    const text =
      item.kind === 'scalar'
        ? item.text
            .normalize('NFC')
            .trim()
            .replace(/^\.?\/+/, '')
        : '';
    if (text === '') return [];
    // For Ruby's `fnmatch`, a star at the beginning crosses folders.
    const fits = pathMatcher(text.startsWith('*') ? [text, `**/${text}`] : [text]);
    const ground: Ground = { decidedBy: 'excluded', what: `exclude: ${text}`, place: placeOf(item.start) };
    return [{ text, fits, ground }];
  });
  return (path) => rules.find(({ text, fits }) => path.startsWith(text) || fits(path) !== undefined)?.ground;
}

/** The fields that scopes give a file; of two scopes the longer path wins, then the later one. */
function defaultsFor(path: string, type: string, defaults: readonly ScopedDefaults[]): LocatedEntry[] {
  const fields = new Map<string, LocatedEntry>();
  const inScope = defaults.filter((scope) => fitsScope(path, type, scope));
  for (const { values } of inScope.toSorted((a, b) => a.path.length - b.path.length)) {
    for (const entry of values) fields.set(plainName(entry.key), entry);
  }
  fields.delete('permalink');
  return [...fields.values()];
}

function fitsScope(path: string, type: string, scope: ScopedDefaults): boolean {
  if (scope.type !== undefined && scope.type !== type) return false;
  return (
    scope.path === '' || isBelow(path, scope.path) || path === scope.path || matcherOf(scope.path)(path) !== undefined
  );
}

function permalinkIn({ defaults }: JekyllSettings, path: string, type: string): string | undefined {
  const inScope = defaults
    .filter((scope) => fitsScope(path, type, scope))
    .toSorted((a, b) => a.path.length - b.path.length);
  const entry = inScope.flatMap(({ values }) => values.filter(({ key }) => key === 'permalink')).at(-1);
  return entry?.value.kind === 'scalar' ? entry.value.text : undefined;
}

function isBelow(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`);
}

/** Posts that Jekyll does not see, for want of a date in their names. */
function undatedPosts(paths: readonly string[]): Diagnostic[] {
  return paths.flatMap((file) => {
    const post = /\.(?:md|markdown|html?)$/i.test(file) ? postPathOf(file) : undefined;
    if (post === undefined || post.isDraft || post.day !== undefined) return [];
    return [diagnose('jekyll-post-undated', { file, line: 1, column: 1 }, undefined)];
  });
}
