import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of `src` in the order in which notes pass through them. A room imports only from rooms that stand before its
 * own; rooms in the same place do not know each other.
 */
const ORDER = [
  ['naming', 'html', 'shell'],
  ['nearest', 'diagnostics', 'metadata', 'store', 'progress', 'locations'],
  ['located', 'i18n', 'history', 'manifests', 'diagrams', 'search'],
  ['report', 'freshness', 'simulator', 'concepts'],
  ['site', 'scenarios', 'lab'],
  ['vault'],
  ['markdown', 'leaks'],
  ['garden'],
  ['engine'],
  ['importing', 'client'],
  ['components'],
  ['theme'],
  ['publish'],
  ['build'],
  ['astro', 'layouts', 'styles'],
] as const;

/** Rooms without a front door: Astro gives their files their place, and they build pages together. */
const OPEN: ReadonlySet<string> = new Set(['astro', 'client', 'layouts', 'styles']);

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  imports: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const sources = globSync('{src,scripts,test}/**/*.{ts,tsx,mjs,astro}', { exclude: ['**/fixtures/**'] }).map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));
// Declarations at the top of `src` describe what no room makes.
const ours = sources.filter(({ file }) => /^src\/[^/]+\//.test(file) && !file.endsWith('.test.ts'));

function placeOf(room: string): number {
  return ORDER.findIndex((place) => place.some((known) => known === room));
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** What a file imports, each as it is written. */
function importsOf(text: string): string[] {
  const static_ = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...static_, ...dynamic].map(([, from, bare]) => from ?? bare ?? '');
}

/** The room that an import reaches, and whether it comes in by the front door; `undefined` for packages and Node. */
function reached(file: string, specifier: string): { room: string; door: boolean } | undefined {
  const target = manifest.imports[specifier];
  if (target !== undefined) return { room: roomOf(path.posix.normalize(target)), door: true };
  if (!specifier.startsWith('.')) return undefined;
  return { room: roomOf(path.posix.join(path.posix.dirname(file), specifier)), door: false };
}

describe('the rooms', () => {
  it('all have a place in the order', () => {
    expect([...new Set(ours.map(({ file }) => roomOf(file)))].filter((room) => placeOf(room) < 0)).toEqual([]);
  });

  it('import only what stands before them, through the front door', () => {
    const broken = ours.flatMap(({ file, text }) =>
      importsOf(text).flatMap((specifier) => {
        const target = reached(file, specifier);
        const room = roomOf(file);
        if (target === undefined || target.room === room) return [];
        const before = placeOf(target.room) < placeOf(room);
        const together = OPEN.has(room) && OPEN.has(target.room);
        return (before && (target.door || OPEN.has(target.room))) || together ? [] : [`${file} imports ${specifier}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('do not use their own front door', () => {
    const circular = ours.filter(({ file, text }) => importsOf(text).includes(`#${roomOf(file)}`));
    expect(circular.map(({ file }) => file)).toEqual([]);
  });

  it('have a front door that only opens', () => {
    const doors = Object.values(manifest.imports).map((door) => path.posix.normalize(door));
    const logic = doors.filter((door) => {
      const code = readFileSync(door, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return (
        code.replaceAll(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*'[^']+';/g, '').trim() !== ''
      );
    });
    expect(logic).toEqual([]);
  });
});

describe('the files', () => {
  it('are named after an idea', () => {
    const vague = /(?:^|[/._-])(?:utils?|helpers?|common|misc|shared|stuff)(?:[/._-]|$)/;
    expect(sources.filter(({ file }) => vague.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it('have at most 400 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 400);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('are mostly short', () => {
    const lengths = ours.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200);
  });
});

describe('the packages', () => {
  it('are all pinned to one version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('can be installed on every system from the lockfile', () => {
    // npm leaves out what the registry did not offer when the file was written, and then refuses to install from it.
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, wanted]) => {
          const places = enclosing(at).map((folder) => `${folder}node_modules/${name}`);
          const version = packages[places.find((place) => place in packages) ?? '']?.version;
          return version === undefined || (/^\d[\w.-]*$/.test(wanted) && version !== wanted);
        })
        .map(([name, wanted]) => `${at} wants ${name} ${wanted}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The folders in which Node looks for what a package imports: `a/node_modules/b` gives `a/node_modules/b/`, `a/`, ``. */
function enclosing(at: string): string[] {
  const folders = [at === '' ? '' : `${at}/`];
  for (let end = at.lastIndexOf('node_modules/'); end >= 0; end = at.lastIndexOf('node_modules/', end - 1)) {
    folders.push(at.slice(0, end));
    if (end === 0) break;
  }
  return folders;
}
