import { createRequire } from 'node:module';
import type { Diagnostic } from '#diagnostics';
import type { JudgeOptions } from '#manifests';
import { type Digest, digestOf } from '#naming';
import { programDigest } from '#store';
import { once } from '../once.ts';
import type { DraftContext } from '../transform.ts';
import { type Fence, parseFence } from './fence.ts';
import type { GivenCluster } from './manifests/given-cluster.ts';
import type * as Judging from './manifests/judge-block.ts';
import { surroundingsOf } from './manifests/surroundings-of.ts';
import { placesInBlock } from './places-in-block.ts';
import { type CodeSource, mayHoldManifest, type RenderedBlock, renderFenced } from './render-block.ts';

/** What judges manifests comes with the first: a tenth of a second, which many notes need not spend. */
export const judging = once(() => createRequire(import.meta.url)('./manifests/judge-block.ts') as typeof Judging);

/** A block of code of a note, rendered and judged. */
export interface NoteBlock {
  /** Ideas are marked in its HTML (`linkConcepts`), and not linked yet. */
  readonly block: RenderedBlock;
  /** Missing for a block that is none of Kubernetes' business. */
  readonly judged?: JudgedNoteBlock;
}

/** What is to be said of a block as a manifest, beside what its HTML shows. */
export interface JudgedNoteBlock {
  /** Where a fault stands counts from the code's first line, 0 being the fence; `placedIn` moves it into the note. */
  readonly faults: readonly Diagnostic[];
  readonly isObject: boolean;
  readonly cluster?: GivenCluster;
}

type Surrounding = 'context' | 'title' | 'prose';

/** A block as it is kept: with the digests of those words around it that the verdict asked for. */
interface KeptBlock extends NoteBlock {
  readonly asked: Partial<Record<Surrounding, Digest>>;
}

/**
 * Renders and judges a block whose fence is at an offset. Most of what an author changes about a note is not its code: where the
 * context has kept blocks, the same code beside the same words is neither highlighted nor judged again.
 */
export function noteBlock(source: CodeSource, start: number, context: DraftContext): NoteBlock {
  const { lang, keptBlocks } = context;
  const surroundings = surroundingsOf(start, context);
  if (keptBlocks === undefined) return makeBlock(source, lang, surroundings);
  const key = digestOf(programDigest(), 'block', JSON.stringify([lang, source.lang, source.meta, source.code]));
  const text = keptBlocks.get(key);
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptBlock);
  if (kept !== undefined && isStill(kept.asked, surroundings)) return kept;
  const asked: KeptBlock['asked'] = {};
  const made = makeBlock(source, lang, noting(surroundings, asked));
  keptBlocks.set(key, JSON.stringify({ ...made, asked } satisfies KeptBlock));
  return made;
}

/** The faults of a block at the places in the note where they stand. */
export function placedIn(
  { faults }: JudgedNoteBlock,
  code: string,
  start: number,
  context: DraftContext,
): readonly Diagnostic[] {
  const placeOf = placesInBlock(code, start, context);
  return faults.map((fault) => ({ ...fault, ...placeOf(fault.line, fault.column) }));
}

function makeBlock(
  { lang: language, meta, code }: CodeSource,
  lang: DraftContext['lang'],
  words: JudgeOptions,
): NoteBlock {
  const fence = parseFence(language, meta);
  const verdict = judgementOf(code, fence, lang, words);
  const block = renderFenced(code, fence, verdict?.shown);
  if (verdict === undefined) return { block };
  const { faults, isObject, cluster } = verdict;
  return { block, judged: { faults, isObject, ...(cluster && { cluster }) } };
}

function judgementOf(
  code: string,
  fence: Fence,
  lang: DraftContext['lang'],
  words: JudgeOptions,
): Judging.JudgedBlock | undefined {
  if (!mayHoldManifest(code, fence)) return undefined;
  const placeOf = (line: number, column: number) => ({ file: '', line, column });
  return judging().judgeBlock({ code, fence, lang, placeOf, surroundings: () => words });
}

function isStill(asked: KeptBlock['asked'], words: JudgeOptions): boolean {
  return (Object.keys(asked) as Surrounding[]).every((name) => asked[name] === digestOfWords(words[name]));
}

/** The same words, noting which of them are asked for. */
function noting(words: JudgeOptions, asked: KeptBlock['asked']): JudgeOptions {
  const ask = (name: Surrounding): string | undefined => {
    asked[name] = digestOfWords(words[name]);
    return words[name];
  };
  return {
    get context() {
      return ask('context');
    },
    get title() {
      return ask('title');
    },
    get prose() {
      return ask('prose');
    },
  } as JudgeOptions;
}

function digestOfWords(words: string | undefined): Digest {
  return digestOf(JSON.stringify([words ?? null]));
}
