import type { Digest } from '#naming';
import { formOf, type KnownForm } from './known-files.ts';

/** Tells files by their bytes. Only what has the size of a known file is digested. */
export interface KnownForms {
  add(form: KnownForm, file: string): void;
  remove(form: KnownForm): void;
  /** The file that has these bytes. */
  fileOf(bytes: Uint8Array): string | undefined;
}

/** Files of fewer bytes are no secret: the empty file, a pixel. */
const LEAST = 64;

export function knownForms(): KnownForms {
  const bySize = new Map<number, Map<Digest, string>>();
  return {
    add({ size, digest }, file) {
      if (size < LEAST) return;
      const forms = bySize.get(size) ?? new Map<Digest, string>();
      bySize.set(size, forms);
      if (!forms.has(digest)) forms.set(digest, file);
    },
    remove({ size, digest }) {
      bySize.get(size)?.delete(digest);
    },
    fileOf(bytes) {
      const forms = bySize.get(bytes.length);
      return forms === undefined ? undefined : forms.get(formOf(bytes).digest);
    },
  };
}
