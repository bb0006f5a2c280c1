import { readFileSync, statSync } from 'node:fs';
import { diagnose } from '#diagnostics';
import type { Asset } from '#garden';
import { withoutMetadata } from '#metadata';
import { digestOf } from '#naming';
import { openStore } from '#store';
import type { Made, Output } from '../outputs/output.ts';
import { type SourceDigests, sourceDigests } from './source-digests.ts';

/** Larger files are copied as they are: to clean them they would have to be held in memory. */
const MOST_CLEANED = 512 * 1024 * 1024;

/** Outputs for the files that pages use. What is known of their bytes is kept in the folder `cache`. */
export async function assetOutputs(assets: readonly Asset[], cache: string): Promise<readonly Output[]> {
  const store = openStore(cache, 'file-digests');
  const digests = sourceDigests(store);
  const outputs = assets.map((asset) => assetOutput(asset, digests));
  await store.save();
  return outputs;
}

/**
 * A file without what tells where and by whom it was made. One that is named like an image but is none is left out: nobody
 * knows what it holds. What stays in other files is reported.
 */
function assetOutput({ absolutePath, path, source }: Asset, digests: SourceDigests): Output {
  return {
    path,
    inputs: { file: digests.of(absolutePath), name: digestOf(source) },
    make: () => clean(absolutePath, source),
  };
}

function clean(absolutePath: string, source: Asset['source']): Made {
  const place = { file: source, line: 1, column: 1 };
  if (statSync(absolutePath).size > MOST_CLEANED) {
    return { content: { copyOf: absolutePath }, diagnostics: [diagnose('metadata-kept', place, { kinds: ['?'] })] };
  }
  const bytes = readFileSync(absolutePath);
  const cleaned = withoutMetadata(source, bytes);
  switch (cleaned.state) {
    case 'cleaned':
      return { content: cleaned.bytes };
    case 'kept':
      return {
        content: bytes,
        diagnostics: cleaned.kinds.length === 0 ? [] : [diagnose('metadata-kept', place, { kinds: cleaned.kinds })],
      };
    case 'faulty':
      return { content: undefined, diagnostics: [diagnose('image-unreadable', place, { format: cleaned.format })] };
  }
}
