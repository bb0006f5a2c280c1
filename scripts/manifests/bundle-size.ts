import { type BrowserChunk, type BundleSize, browserChunks } from '../tools/browser-bundle.ts';

/** What browsers load of the judge, in bytes. */
export interface JudgeSizes {
  /** Before a DaemonSet, or another sound manifest of a Pod or of what makes them, can be judged. */
  readonly first: BundleSize;
  /** All parts together, and what helps while a manifest is written. */
  readonly all: BundleSize;
}

const SOURCE = `
  export { judge, loadExplanations, loadJudge, schemaOf } from '#manifests/late';
  export const editing = () => import('#manifests/editing');`;

const POD_JUDGE = 'src/manifests/late/pod-judge.ts';

/** Measures the judge as the page of the simulator loads it. Each file counts by itself, as a server sends it. */
export async function bundleSize(): Promise<JudgeSizes> {
  const chunks = await browserChunks(SOURCE);
  const [entry] = chunks;
  const pods = chunks.find(({ module }) => module === POD_JUDGE);
  if (entry === undefined || pods === undefined) throw new Error(`No file begins with ${POD_JUDGE}`);
  return { first: together(withImports([entry, pods], chunks)), all: together(chunks) };
}

/** The files with all that is loaded with them. */
function withImports(wanted: readonly BrowserChunk[], chunks: readonly BrowserChunk[]): readonly BrowserChunk[] {
  const names = new Set(wanted.map(({ name }) => name));
  for (const name of names)
    for (const imported of chunks.find((chunk) => chunk.name === name)?.imports ?? []) names.add(imported);
  return chunks.filter(({ name }) => names.has(name));
}

function together(chunks: readonly BrowserChunk[]): BundleSize {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  return { minified: sum(chunks.map(({ minified }) => minified)), gzip: sum(chunks.map(({ gzip }) => gzip)) };
}
