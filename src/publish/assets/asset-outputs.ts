import { readFileSync, statSync } from 'node:fs';
import { diagnose, type Place } from '#diagnostics';
import type { Asset } from '#garden';
import { withoutMetadata } from '#metadata';
import { digestOf } from '#naming';
import { type FileDigests, openFileDigests } from '#store';
import type { Made, Output } from '../outputs/output.ts';

/** Larger files are copied as they are: to clean them they would have to be held in memory. */
const MOST_CLEANED = 512 * 1024 * 1024;

/** Outputs for the files that pages use. What is known of their bytes is kept in the folder `cache`. */
export async function assetOutputs(assets: readonly Asset[], cache: string): Promise<readonly Output[]> {
  const digests = openFileDigests(cache);
  const outputs = assets.map((asset) => assetOutput(asset, digests));
  await digests.save();
  return outputs;
}

/**
 * A file without what tells where and by whom it was made. One that is named like an image but is none is left out: nobody
 * knows what it holds. What stays in other files is reported.
 */
function assetOutput({ absolutePath, path, source }: Asset, digests: FileDigests): Output {
  const inputs = { file: digests.of(absolutePath), name: digestOf(source) };
  return {
    path,
    inputs,
    make() {
      if (statSync(absolutePath).size > MOST_CLEANED) return copied(absolutePath, source);
      const bytes = readFileSync(absolutePath);
      // Notes may be edited while their site is built.
      return { ...cleaned(bytes, source), inputs: { ...inputs, file: digestOf(bytes) } };
    },
  };
}

function copied(absolutePath: string, source: Asset['source']): Made {
  return {
    content: { copyOf: absolutePath },
    diagnostics: [diagnose('metadata-kept', placeOf(source), { kinds: ['?'] })],
  };
}

function cleaned(bytes: Buffer, source: Asset['source']): Made {
  const result = withoutMetadata(source, bytes);
  switch (result.state) {
    case 'cleaned':
      return { content: result.bytes };
    case 'kept': {
      const { kinds } = result;
      const faults = kinds.length === 0 ? [] : [diagnose('metadata-kept', placeOf(source), { kinds })];
      return { content: bytes, diagnostics: faults };
    }
    case 'faulty':
      return {
        content: undefined,
        diagnostics: [diagnose('image-unreadable', placeOf(source), { format: result.format })],
      };
  }
}

function placeOf(source: Asset['source']): Place {
  return { file: source, line: 1, column: 1 };
}
