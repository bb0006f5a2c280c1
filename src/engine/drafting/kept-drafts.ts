import { catalogue, type Diagnostic } from '#diagnostics';
import type { Draft } from '#markdown';
import { type Digest, digestOf } from '#naming';
import type { Store } from '#store';

/** A draft as it is kept and sent between threads, as JSON but for the HTML. */
export interface PackedDraft {
  /** What every build wants to know of all drafts: all but what follows. */
  readonly head: string;
  /** What is in the text and where. */
  readonly outline: string;
  readonly body: string;
  /** What its diagnostics say, and how they are mended. */
  readonly words: string;
}

type Words = Pick<Diagnostic, 'message' | 'hint' | 'mend'>;

type Outline = Pick<Draft, 'slots' | 'headings' | 'blocks' | 'ids'>;

interface Head extends Omit<Draft, keyof Outline | 'html' | 'diagnostics'> {
  readonly diagnostics: readonly Omit<Diagnostic, keyof Words>[];
  /** Under what the words of the diagnostics are kept. */
  readonly words: Digest;
}

const NO_WORDS = '[]';

export function packDraft(draft: Draft): PackedDraft {
  const { html: body, diagnostics, slots, headings, blocks, ids, ...rest } = draft;
  const words = JSON.stringify(
    diagnostics.map(({ message, hint, mend }): Words => ({ message, ...(hint && { hint }), ...(mend && { mend }) })),
  );
  const outline: Outline = { slots, headings, blocks, ids };
  const head: Head = {
    ...rest,
    diagnostics: diagnostics.map(({ code, severity, file, line, column }) => ({ code, severity, file, line, column })),
    words: digestOf(words),
  };
  return { head: JSON.stringify(head), outline: JSON.stringify(outline), body, words };
}

/** Drafts that are kept by their digests. */
export interface KeptDrafts {
  has(digest: Digest): boolean;
  /**
   * The draft, its outline, its HTML and the words of its diagnostics still on the disk; `undefined` where it is not kept.
   * `remake` is called if these do not survive.
   */
  get(digest: Digest, remake: () => Draft): Draft | undefined;
  set(digest: Digest, packed: PackedDraft): void;
}

/** Where drafts are kept: the heads of all are read by every build, the bodies of few. */
export interface DraftStores {
  readonly heads: Store;
  readonly outlines: Store;
  readonly bodies: Store;
}

/** Keeps drafts in three stores: who knows what a draft is seldom wants to know where everything stands in it, or all of its text. */
export function keptDrafts({ heads, outlines, bodies }: DraftStores): KeptDrafts {
  const set: KeptDrafts['set'] = (digest, { head, outline, body, words }) => {
    heads.set(digest, head);
    outlines.set(digest, outline);
    bodies.set(digest, body);
    // Many notes give rise to the very same advice.
    if (words !== NO_WORDS && !bodies.has(digestOf(words))) bodies.set(digestOf(words), words);
  };
  return {
    has: (digest) => bodies.has(digest) && outlines.has(digest) && heads.has(digest),
    get(digest, remake) {
      const isWhole = bodies.has(digest) && outlines.has(digest);
      const head = isWhole ? heads.get(digest) : undefined;
      if (head === undefined) return undefined;
      const { diagnostics, words, ...rest } = JSON.parse(head) as Head;
      if (diagnostics.length > 0 && !bodies.has(words)) return undefined;
      const made = (): Draft => {
        const draft = remake();
        set(digest, packDraft(draft));
        return draft;
      };
      let known: Outline | undefined;
      const outline = (): Outline => {
        const kept = known === undefined ? outlines.get(digest) : undefined;
        return (known ??= kept === undefined ? made() : (JSON.parse(kept) as Outline));
      };
      let told: readonly Words[] | undefined;
      const tell = (): readonly Words[] => {
        const kept = bodies.get(words);
        return kept === undefined ? made().diagnostics : (JSON.parse(kept) as readonly Words[]);
      };
      return {
        ...rest,
        get slots() {
          return outline().slots;
        },
        get headings() {
          return outline().headings;
        },
        get blocks() {
          return outline().blocks;
        },
        get ids() {
          return outline().ids;
        },
        get html() {
          return bodies.get(digest) ?? made().html;
        },
        diagnostics: diagnostics.map((fault, index) => withWords(fault, () => (told ??= tell())[index])),
      };
    },
    set,
  };
}

/** A diagnostic that is asked what it says only where it is shown: of much advice, little is. */
function withWords(fault: Omit<Diagnostic, keyof Words>, words: () => Words | undefined): Diagnostic {
  return {
    ...fault,
    get message() {
      return words()?.message ?? catalogue[fault.code].title;
    },
    get hint() {
      return words()?.hint;
    },
    get mend() {
      return words()?.mend;
    },
  } as Diagnostic;
}
