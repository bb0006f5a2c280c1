import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Rolldown, build } from 'vite';
import { PROJECT } from '#locations';

/** What a reader's browser has to load, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** A file that a browser loads by itself. */
export interface BrowserChunk extends BundleSize {
  readonly name: string;
  /** Names of the files that are loaded with it. */
  readonly imports: readonly string[];
  /** The module that asks for it, as a path from the project; empty where it only holds what others share. */
  readonly module: string;
}

/** Where the bundler finds what is bundled; there is no such file. */
const ENTRY = 'virtual:entry';

/** Bundles a module for browsers, leaving out what `external` names, and measures what came out. Writes nothing. */
export async function browserBundle(source: string, external: readonly string[] = []): Promise<BundleSize> {
  return sizeOf((await built(source, external)).map(({ code }) => code).join(''));
}

/** The files that come out of it. */
export async function browserChunks(source: string): Promise<readonly BrowserChunk[]> {
  return (await built(source, [])).map(({ fileName, imports, facadeModuleId, code }) => ({
    name: fileName,
    imports,
    module: path.relative(PROJECT, facadeModuleId ?? PROJECT),
    ...sizeOf(code),
  }));
}

function sizeOf(code: string): BundleSize {
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

async function built(source: string, external: readonly string[]): Promise<readonly Rolldown.OutputChunk[]> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      // As in a worker, where parts are loaded without anything around them.
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', external: [...external] },
    },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? `${import.meta.dirname}/entry.virtual.ts` : undefined),
        load: (id) => (id.endsWith('/entry.virtual.ts') ? source : undefined),
      },
    ],
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((file) => file.type === 'chunk');
  if (chunks.length === 0) throw new Error('The bundler made nothing.');
  return chunks;
}
