import { availableParallelism } from 'node:os';
import {
  type CodeFile,
  codeFileHtml,
  createMarkdown,
  type Draft,
  draftDigest,
  fragmentDigest,
  lazyMarkdown,
  type MarkdownOptions,
  shownAsWritten,
} from '#markdown';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import { memoryStore, openStore, programDigest, type Reading, type Store } from '#store';
import type { Note } from '#vault';
import { draftInThreads } from './draft-crew.ts';
import { type KeptDrafts, keptDrafts, type PackedDraft, packDraft } from './kept-drafts.ts';

/** All drafts of a garden: made once, kept as long as what they are made from. */
export interface DraftBook {
  /** Makes those drafts of these notes that are not kept, in threads where they are many. */
  prepare(notes: readonly Note[], options: MarkdownOptions): Promise<Drafts>;
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
    async prepare(notes, options) {
      const digestFor = digestsFor(options);
      const kept = new Map<Digest, Draft>();
      const find = (note: Note): Draft | undefined => {
        const digest = digestFor(note);
        const found = kept.get(digest) ?? known.get(digest) ?? whole.get(digest, () => lazy.draft(note));
        if (found !== undefined) kept.set(digest, found);
        return found;
      };
      const lazy = lazyMarkdown(options, { knownDraft: find, keptBlocks: fragments });
      await draftMissing(
        notes.filter((note) => find(note) === undefined),
        {
          options,
          keptBlocks: fragments,
          progress,
          done: (note, packed) => {
            whole.set(digestFor(note), packed);
          },
          failed: (note, reason) => {
            // Another time, or elsewhere, it may well be drafted: it is not kept.
            const digest = digestOf(digestFor(note), reason.message);
            kept.set(digestFor(note), { ...shownAsWritten(note, reason), digest });
          },
        },
      );
      known = kept;
      return {
        draft: (note) => find(note) ?? keep(whole, digestFor(note), () => lazy.draft(note)),
        fragment: (note, start, end) => {
          const digest = fragmentDigest(digestFor(note), start, end);
          return keep(parts, digest, () => lazy.fragment(note, start, end));
        },
        codeFile: (file) => {
          const digest = digestOf(programDigest(), JSON.stringify([file.name, file.title, file.code]));
          const known = fragments.get(digest);
          if (known !== undefined) return known;
          const html = codeFileHtml(file);
          fragments.set(digest, html);
          return html;
        },
      };
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

interface Drafting {
  readonly options: MarkdownOptions;
  /** For who drafts a few notes. Threads have none: to keep the blocks of a whole garden takes longer than it will save. */
  readonly keptBlocks: Store;
  readonly progress: Progress | undefined;
  readonly done: (note: Note, packed: PackedDraft) => void;
  readonly failed: (note: Note, reason: Error) => void;
}

async function draftMissing(
  notes: readonly Note[],
  { options, keptBlocks, progress, done, failed }: Drafting,
): Promise<void> {
  if (notes.length === 0) return;
  progress?.begin('draft', notes.length);
  const count = (note: Note, packed: PackedDraft): void => {
    done(note, packed);
    progress?.advance('draft', 1);
  };
  const threads = threadsFor(notes.length);
  if (threads > 0) {
    await draftInThreads(notes, { threads, markdown: options, done: count, failed });
  } else {
    const { draft } = await createMarkdown(options, { keptBlocks });
    for (const note of notes) count(note, packDraft(draft(note)));
  }
  progress?.end('draft');
}
