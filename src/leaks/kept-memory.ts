import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Digest, digestOf } from '#naming';
import type { KnownForm } from './known-files.ts';
import { emptyMemory, type KnownSource, type Memory, type SearchedFile } from './memory.ts';
import { needleTable, packNeedles, type PackedNeedles } from './needle-table.ts';

const FILE = 'leak-search';
/** A file begins with the digest of its version and of the rest of it, in so many letters. */
const DIGEST_LETTERS = 32;

/** The memory that a check of this version left in the folder `cache`; an empty one where there is none that is whole. */
export function keptMemory(cache: string, version: Digest): Memory {
  try {
    const bytes = readFileSync(path.join(cache, FILE));
    const rest = bytes.subarray(DIGEST_LETTERS);
    if (bytes.toString('latin1', 0, DIGEST_LETTERS) !== digestOf(version, rest)) return emptyMemory();
    return unpacked(deserialize(rest) as Packed);
  } catch {
    // Not there, or written by another Node: all that it would tell can be found out again.
    return emptyMemory();
  }
}

/** Keeps of a memory what is about these needles, for the next check of this version. One that has not changed is kept. */
export async function keepMemory(
  cache: string,
  version: Digest,
  memory: Memory,
  needles: readonly number[],
): Promise<void> {
  if (!memory.isChanged) return;
  const rest = serialize(packed(memory, needles));
  const digest = digestOf(version, rest);
  const file = path.join(cache, FILE);
  await mkdir(cache, { recursive: true });
  await writeFile(`${file}.${process.pid}`, [digest, rest]);
  await rename(`${file}.${process.pid}`, file);
}

/** Numbers of needles, list after list. */
interface PackedLists {
  readonly sizes: Int32Array;
  readonly values: Int32Array;
}

interface Packed {
  readonly needles: PackedNeedles;
  /** JSON of `Texts`. */
  readonly texts: string;
  readonly sources: PackedLists;
  readonly said: PackedLists;
  readonly inNames: PackedLists;
  readonly inTexts: PackedLists;
  readonly inParts: PackedLists;
}

type PackedFile = readonly [string, Digest, number, readonly KnownForm[], boolean, boolean];

interface Texts {
  readonly sources: readonly (readonly [string, KnownForm | undefined])[];
  readonly said: readonly string[];
  readonly named: { readonly sign: string; readonly notes: readonly (readonly [Digest, readonly string[]])[] };
  readonly files: readonly PackedFile[];
  /** Digests of the parts of files that have some. */
  readonly parts: readonly (readonly [string, readonly Digest[]])[];
  readonly cleaned: readonly (readonly [Digest, readonly KnownForm[]])[];
}

function packed(memory: Memory, needles: readonly number[]): Packed {
  const numbers = new Int32Array(memory.needles.size).fill(-1);
  for (const [number, needle] of needles.entries()) numbers[needle] = number;
  const isAsBefore = numbers.every((number, needle) => number === needle);
  const lists = (some: Iterable<Int32Array>): PackedLists => {
    const renumbered = isAsBefore
      ? [...some]
      : Array.from(some, (list) => list.map((needle) => numbers[needle] ?? -1).filter((number) => number >= 0));
    const values = new Int32Array(renumbered.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const list of renumbered) {
      values.set(list, at);
      at += list.length;
    }
    return { sizes: Int32Array.from(renumbered, (list) => list.length), values };
  };
  const files = [...memory.files];
  const texts: Texts = {
    sources: Array.from(memory.sources, ([key, { form }]) => [key, form]),
    said: [...memory.said.keys()],
    named: { sign: memory.named.sign, notes: [...memory.named.byNote] },
    files: files.map(([file, { digest, size, inText, wrapped, hasMetadata }]) => [
      file,
      digest,
      size,
      wrapped,
      inText !== undefined,
      hasMetadata,
    ]),
    parts: files.flatMap(([file, { parts }]) => (parts ? [[file, parts.map(({ digest }) => digest)] as const] : [])),
    cleaned: [...memory.cleaned],
  };
  return {
    needles: packNeedles(memory.needles, needles),
    texts: JSON.stringify(texts),
    sources: lists(Array.from(memory.sources.values(), (source) => source.needles)),
    said: lists(memory.said.values()),
    inNames: lists(files.map(([, { inName }]) => inName)),
    inTexts: lists(files.map(([, { inText }]) => inText ?? new Int32Array())),
    inParts: lists(files.flatMap(([, { parts = [] }]) => parts.map(({ inText }) => inText))),
  };
}

function unpacked({ needles, texts, sources, said, inNames, inTexts, inParts }: Packed): Memory {
  const keys = JSON.parse(texts) as Texts;
  const [ofSources, ofSaid, names, inside] = [listsOf(sources), listsOf(said), listsOf(inNames), listsOf(inTexts)];
  const none = new Int32Array();
  const listsOfParts = listsOf(inParts).values();
  const partsByFile = new Map(
    keys.parts.map(([file, digests]): [string, SearchedFile['parts']] => [
      file,
      digests.map((digest) => ({ digest, inText: listsOfParts.next().value ?? none })),
    ]),
  );
  return {
    isChanged: false,
    needles: needleTable(needles),
    sources: new Map(
      keys.sources.map(([key, form], index): [string, KnownSource] => [
        key,
        { needles: ofSources[index] ?? none, form: form ?? undefined },
      ]),
    ),
    named: { sign: keys.named.sign, byNote: new Map(keys.named.notes) },
    said: new Map(keys.said.map((key, index) => [key, ofSaid[index] ?? none])),
    files: new Map(
      keys.files.map(([file, digest, size, wrapped, isSearched, hasMetadata], index): [string, SearchedFile] => {
        const inText = isSearched ? (inside[index] ?? none) : undefined;
        return [
          file,
          { digest, size, inName: names[index] ?? none, inText, wrapped, hasMetadata, parts: partsByFile.get(file) },
        ];
      }),
    ),
    cleaned: new Map(keys.cleaned),
  };
}

function listsOf({ sizes, values }: PackedLists): Int32Array[] {
  let at = 0;
  return Array.from(sizes, (size) => values.subarray(at, (at += size)));
}
