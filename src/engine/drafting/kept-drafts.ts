import { catalogue, type Diagnostic } from '#diagnostics';
import type { Draft } from '#markdown';
import { type Digest, digestOf } from '#naming';
import type { Store } from '#store';

/** A draft as it is kept and sent between threads, as JSON but for the HTML. */
export interface PackedDraft {
  /** All but what follows. */
  readonly outline: string;
  readonly body: string;
  /** What its diagnostics say, and how they are mended. */
  readonly words: string;
}

type Words = Pick<Diagnostic, 'message' | 'hint' | 'mend'>;

interface Outline extends Omit<Draft, 'html' | 'diagnostics'> {
  readonly diagnostics: readonly Omit<Diagnostic, keyof Words>[];
  /** Under what the words of the diagnostics are kept. */
  readonly words: Digest;
}

const NO_WORDS = '[]';

export function packDraft({ html: body, diagnostics, ...rest }: Draft): PackedDraft {
  const words = JSON.stringify(
    diagnostics.map(({ message, hint, mend }): Words => ({ message, ...(hint && { hint }), ...(mend && { mend }) })),
  );
  const outline: Outline = {
    ...rest,
    diagnostics: diagnostics.map(({ code, severity, file, line, column }) => ({ code, severity, file, line, column })),
    words: digestOf(words),
  };
  return { outline: JSON.stringify(outline), body, words };
}

/** Drafts that are kept by their digests. */
export interface KeptDrafts {
  has(digest: Digest): boolean;
  /**
   * The draft, its HTML and the words of its diagnostics still on the disk; `undefined` where it is not kept. `remake` is called
   * if these do not survive.
   */
  get(digest: Digest, remake: () => Draft): Draft | undefined;
  set(digest: Digest, packed: PackedDraft): void;
}

/** Keeps drafts in two stores: who knows what a draft says seldom wants all of its text. */
export function keptDrafts(outlines: Store, bodies: Store): KeptDrafts {
  const set: KeptDrafts['set'] = (digest, { outline, body, words }) => {
    outlines.set(digest, outline);
    bodies.set(digest, body);
    // Many notes give rise to the very same advice.
    if (words !== NO_WORDS && !bodies.has(digestOf(words))) bodies.set(digestOf(words), words);
  };
  return {
    has: (digest) => bodies.has(digest) && outlines.has(digest),
    get(digest, remake) {
      const outline = bodies.has(digest) ? outlines.get(digest) : undefined;
      if (outline === undefined) return undefined;
      const { diagnostics, words, ...rest } = JSON.parse(outline) as Outline;
      if (diagnostics.length > 0 && !bodies.has(words)) return undefined;
      const made = (): Draft => {
        const draft = remake();
        set(digest, packDraft(draft));
        return draft;
      };
      let told: readonly Words[] | undefined;
      const tell = (): readonly Words[] => {
        const kept = bodies.get(words);
        return kept === undefined ? made().diagnostics : (JSON.parse(kept) as readonly Words[]);
      };
      return {
        ...rest,
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
