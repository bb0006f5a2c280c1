import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a reader's browser has to load before the first manifest can be judged, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** Where the bundler finds what is bundled; there is no such file. */
const ENTRY = 'virtual:judge';
const SOURCE = "export { judge } from '#manifests';";

/** Bundles `judge` alone for browsers, as the page of the simulator loads it, and measures what came out. Writes nothing. */
export async function bundleSize(): Promise<BundleSize> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${import.meta.dirname}/judge.virtual.ts` : undefined),
        load: (id) => (id.endsWith('/judge.virtual.ts') ? SOURCE : undefined),
      },
    ],
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  if (code === '') throw new Error('The bundler made nothing.');
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
