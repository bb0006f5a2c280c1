import type { Digest } from '#naming';
import type { KnownForm } from './known-files.ts';

/** Tells files by their bytes. Only what has the size of a known file is digested. */
export interface KnownForms {
  readonly isEmpty: boolean;
  add(form: KnownForm, file: string): void;
  remove(form: KnownForm): void;
  /** The file that has these bytes, by their number and a digest that is made when it is asked for. */
  fileOf(size: number, digest: () => Digest): string | undefined;
}

/** Files of fewer bytes are no secret: the empty file, a pixel. */
const LEAST = 64;

export function knownForms(): KnownForms {
  const bySize = new Map<number, Map<Digest, string>>();
  return {
    get isEmpty() {
      return bySize.size === 0;
    },
    add({ size, digest }, file) {
      if (size < LEAST) return;
      const forms = bySize.get(size) ?? new Map<Digest, string>();
      bySize.set(size, forms);
      if (!forms.has(digest)) forms.set(digest, file);
    },
    remove({ size, digest }) {
      bySize.get(size)?.delete(digest);
    },
    fileOf(size, digest) {
      const forms = bySize.get(size);
      return forms === undefined || forms.size === 0 ? undefined : forms.get(digest());
    },
  };
}
