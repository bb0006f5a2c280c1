import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Digest, digestOf } from '#naming';
import { openStore, programDigest } from '#store';

/** A file of Pagefind's own program for the reader's browser. */
export interface EngineFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const NAMES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/**
 * Pagefind's script and program, which answer questions in the reader's browser: the same until another version of Pagefind is
 * installed. They are kept in the folder `cache`. Throws with Pagefind's words where it does not give them.
 */
export async function engineFiles(cache: string): Promise<readonly EngineFile[]> {
  const store = openStore(cache, 'search-engine');
  const version = readFileSync(fileURLToPath(import.meta.resolve('pagefind')));
  const keyOf = (name: string): Digest => digestOf(programDigest(), version, name);
  const kept = NAMES.flatMap((name) => {
    const content = store.get(keyOf(name));
    return content === undefined ? [] : [{ name, content: Buffer.from(content, 'base64') }];
  });
  if (kept.length === NAMES.length) {
    await store.save();
    return kept;
  }
  const made = await unpack();
  for (const { name, content } of made) store.set(keyOf(name), Buffer.from(content).toString('base64'));
  await store.save();
  return made;
}

/** Pagefind only writes its program together with an index: this is one of nothing. */
async function unpack(): Promise<EngineFile[]> {
  // It starts a process of its own, which is wanted once.
  const { close, createIndex } = await import('pagefind');
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-search-'));
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('\n'));
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return NAMES.map((name) => ({ name, content: readFileSync(path.join(folder, name)) }));
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
