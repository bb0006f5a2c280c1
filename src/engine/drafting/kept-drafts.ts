import type { Draft } from '#markdown';
import type { Digest } from '#naming';
import type { Store } from '#store';

/** A draft as it is kept and sent between threads: all of it but the HTML as JSON, and the HTML. */
export interface PackedDraft {
  readonly outline: string;
  readonly body: string;
}

export function packDraft({ html: body, ...outline }: Draft): PackedDraft {
  return { outline: JSON.stringify(outline), body };
}

/** Drafts that are kept by their digests. */
export interface KeptDrafts {
  has(digest: Digest): boolean;
  /** The draft, its HTML still on the disk; `undefined` where it is not kept. `remake` is called if the HTML does not survive. */
  get(digest: Digest, remake: () => Draft): Draft | undefined;
  set(digest: Digest, packed: PackedDraft): void;
}

/** Keeps drafts in two stores: who knows what a draft says seldom wants all of its text. */
export function keptDrafts(outlines: Store, bodies: Store): KeptDrafts {
  return {
    has: (digest) => bodies.has(digest) && outlines.has(digest),
    get(digest, remake) {
      const outline = bodies.has(digest) ? outlines.get(digest) : undefined;
      if (outline === undefined) return undefined;
      return {
        ...(JSON.parse(outline) as Omit<Draft, 'html'>),
        get html() {
          const body = bodies.get(digest);
          if (body !== undefined) return body;
          const { html } = remake();
          bodies.set(digest, html);
          return html;
        },
      };
    },
    set(digest, { outline, body }) {
      outlines.set(digest, outline);
      bodies.set(digest, body);
    },
  };
}
