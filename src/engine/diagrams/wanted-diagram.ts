import type { ShownDiagram } from '#garden';
import { type Digest, digestOf, type Lang } from '#naming';
import { programDigest } from '#store';

/** A diagram that is to be drawn. */
export interface WantedDiagram {
  readonly source: string;
  /** Of the text in which it stands. */
  readonly lang: Lang;
}

export function wantedDiagram({ note: { lang }, slot: { source } }: ShownDiagram): WantedDiagram {
  return { source, lang };
}

/** Digest of all that a picture is made from. */
export function diagramDigest({ source, lang }: WantedDiagram): Digest {
  return digestOf(programDigest(), JSON.stringify(['diagram', lang, source]));
}
