import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a reader's browser has to load, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** Where the bundler finds what is bundled; there is no such file. */
const ENTRY = 'virtual:entry';

/** Bundles a module for browsers, leaving out what `external` names, and measures what came out. Writes nothing. */
export async function browserBundle(source: string, external: readonly string[] = []): Promise<BundleSize> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
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
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  if (code === '') throw new Error('The bundler made nothing.');
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
