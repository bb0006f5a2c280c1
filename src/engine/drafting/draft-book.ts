import { availableParallelism } from 'node:os';
import {
  type CodeFile,
  codeFileHtml,
  type Draft,
  draftDigest,
  fragmentDigest,
  lazyMarkdown,
  type MarkdownOptions,
  shownAsWritten,
} from '#markdown';
import type { NotePart } from '#garden';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import { memoryStore, openStore, programDigest, type Reading, type Store } from '#store';
import type { Note } from '#vault';
import { openDraftCrew } from './draft-crew.ts';
import { draftMissing } from './draft-missing.ts';
import { type KeptDrafts, keptDrafts, packDraft } from './kept-drafts.ts';

/** All drafts of a garden: made once, kept as long as what they are made from. */
export interface DraftBook {
  /**
   * Makes those drafts of these notes that are not kept, in threads where they are many. The threads then draft too what is not
   * kept of the parts of notes that are found in the drafts.
   */
  prepare(notes: readonly Note[], options: MarkdownOptions, partsIn?: PartsIn): Promise<Drafts>;
  /** Those of these notes whose drafts are not kept. */
  lacking(notes: readonly Note[], options: MarkdownOptions): readonly Note[];
  /** Writes to the disk what is new. Throws `CacheUnwritable`. */
  save(): Promise<void>;
}

/** What a garden is planted from, as far as texts go. */
export interface Drafts {
  readonly draft: (note: Note) => Draft;
  readonly fragment: (note: Note, start: number, end: number) => Draft;
  readonly codeFile: (file: CodeFile) => string;
}

/** Finds the parts of notes whose drafts will be wanted. */
export type PartsIn = (drafts: Drafts) => readonly NotePart[];

export interface DraftBookOptions {
  /** Absolute path of the folder of what is kept between builds; without it drafts are kept in memory. */
  readonly cache?: string | undefined;
  readonly progress?: Progress | undefined;
}

/** Fewer notes are drafted in the time that a thread takes to start. */
const LEAST_IN_THREADS = 200;

/** A thread is worth so many notes: until its code is warm, each takes it three times as long. */
const NOTES_PER_THREAD = 1000;

/** Each thread takes some 100 MB of memory. */
const MOST_THREADS = 4;

/** Threads for so many notes, one a core at the most; 0 where this thread does it. */
function threadsFor(notes: number): number {
  if (notes < LEAST_IN_THREADS) return 0;
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(notes / NOTES_PER_THREAD)));
}

export function draftBook({ cache, progress }: DraftBookOptions): DraftBook {
  const open = (name: string, reading?: Reading): Store =>
    cache === undefined ? memoryStore() : openStore(cache, name, { reading });
  const [outlines, fragments, bodies] = [open('outlines'), open('fragments'), open('bodies')];
  const heads = open('heads', 'whole');
  const whole = keptDrafts({ heads, outlines, bodies });
  const parts = keptDrafts({ heads, outlines: fragments, bodies });
  let known = new Map<Digest, Draft>();
  const digestsBy = new Map<string, WeakMap<Note, Digest>>();

  const digestsFor = (options: MarkdownOptions): ((note: Note) => Digest) => {
    // A note is the same object as long as nothing of it changes.
    const key = JSON.stringify({
      ...options,
      lexicon: options.lexicon?.digest,
      scenarios: options.scenarios?.digest,
    });
    const digests = digestsBy.get(key) ?? new WeakMap<Note, Digest>();
    digestsBy.set(key, digests);
    return (note) => {
      const found = digests.get(note) ?? draftDigest(note, options);
      digests.set(note, found);
      return found;
    };
  };

  return {
    lacking(notes, options) {
      const digestFor = digestsFor(options);
      return notes.filter((note) => !known.has(digestFor(note)) && !whole.has(digestFor(note)));
    },
    async prepare(notes, options, partsIn) {
      const digestFor = digestsFor(options);
      const kept = new Map<Digest, Draft>();
      const find = (note: Note): Draft | undefined => {
        const digest = digestFor(note);
        const found = kept.get(digest) ?? known.get(digest) ?? whole.get(digest, () => lazy.draft(note));
        if (found !== undefined) kept.set(digest, found);
        return found;
      };
      const lazy = lazyMarkdown(options, { knownDraft: find, keptBlocks: fragments });
      const missing = notes.filter((note) => find(note) === undefined);
      const partDigest = (note: Note, start: number, end: number): Digest =>
        fragmentDigest(digestFor(note), start, end);
      const drafts: Drafts = {
        draft: (note) => find(note) ?? keep(whole, digestFor(note), () => lazy.draft(note)),
        fragment: (note, start, end) =>
          keep(parts, partDigest(note, start, end), () => lazy.fragment(note, start, end)),
        codeFile: (file) => {
          const digest = digestOf(programDigest(), JSON.stringify([file.name, file.title, file.code]));
          const known = fragments.get(digest);
          if (known !== undefined) return known;
          const html = codeFileHtml(file);
          fragments.set(digest, html);
          return html;
        },
      };
      const threads = threadsFor(missing.length);
      const crew = threads > 0 ? openDraftCrew({ threads, markdown: options }) : undefined;
      try {
        await draftMissing(missing, {
          ...{ crew, options, progress },
          keptBlocks: fragments,
          done: (note, packed) => {
            whole.set(digestFor(note), packed);
          },
          failed: (note, reason) => {
            // Another time, or elsewhere, it may well be drafted: it is not kept.
            const digest = digestOf(digestFor(note), reason.message);
            kept.set(digestFor(note), { ...shownAsWritten(note, reason), digest });
          },
        });
        known = kept;
        const wanted = (crew && partsIn?.(drafts)) ?? [];
        const tasks = wanted
          .map(({ note, start, end }) => ({ note, start, end, digest: partDigest(note, start, end) }))
          .filter(({ digest }) => !parts.has(digest))
          .map(({ note, digest, start, end }) => {
            return { note, digest, part: { start, end, headings: drafts.draft(note).headings } };
          });
        await crew?.draft(tasks, {
          done: ({ digest }, packed) => {
            parts.set(digest, packed);
          },
          // Whoever asks for it will have it drafted here.
          failed: () => undefined,
        });
      } finally {
        await crew?.close();
      }
      return drafts;
    },
    async save() {
      for (const store of [bodies, outlines, fragments, heads]) await store.save();
    },
  };
}

/** The draft as it is kept, so that a fresh one is no other than one of the last build. */
function keep(drafts: KeptDrafts, digest: Digest, make: () => Draft): Draft {
  const known = drafts.get(digest, make);
  if (known !== undefined) return known;
  const made = make();
  drafts.set(digest, packDraft(made));
  return drafts.get(digest, make) ?? made;
}
