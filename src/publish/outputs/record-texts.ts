import type { Diagnostic } from '#diagnostics';
import type { FileRecord, WrittenFile } from './ledger.ts';
import type { Inputs } from './output.ts';

/** Sizes of the texts of a record, which stand one after the other, in bytes. */
export interface TextSizes {
  /** The characters that its file shows; -1 for a file that shows no text. */
  readonly characters: number;
  /** JSON. */
  readonly inputs: number;
  /** JSON; nothing where there are none. */
  readonly diagnostics: number;
}

/** Where the texts of a record stand that was read. */
export interface PlacedTexts extends TextSizes {
  readonly body: Buffer;
  readonly start: number;
}

/** The end of the texts of a record. */
export function endOf({ start, characters, inputs, diagnostics }: PlacedTexts): number {
  return start + Math.max(0, characters) + inputs + diagnostics;
}

/** The inputs of a record, read when they are asked for. */
export function inputsIn(texts: PlacedTexts): () => Inputs {
  let parsed: Inputs | undefined;
  return () => {
    const end = endOf(texts) - texts.diagnostics;
    return (parsed ??= JSON.parse(texts.body.toString('utf8', end - texts.inputs, end)) as Inputs);
  };
}

/** The diagnostics of a record. */
export function diagnosticsIn(texts: PlacedTexts): readonly Diagnostic[] {
  if (texts.diagnostics === 0) return [];
  const end = endOf(texts);
  return JSON.parse(texts.body.toString('utf8', end - texts.diagnostics, end)) as Diagnostic[];
}

/** A file with the characters that it shows. */
export function fileWith({ body, start, characters }: PlacedTexts, file: WrittenFile): WrittenFile {
  if (characters < 0) return file;
  const { digest, size, mtimeMs } = file;
  return { digest, size, mtimeMs, characters: body.toString('utf8', start, start + characters) };
}

/** Gathers the texts of records. */
export interface TextRuns {
  add(record: FileRecord): TextSizes;
  /** All texts, in the order of their records; those that were read one after the other are one piece. */
  all(): readonly Uint8Array[];
}

/** Makes an empty gathering of texts. */
export function textRuns(): TextRuns {
  const runs: Uint8Array[] = [];
  let run: { readonly body: Buffer; readonly start: number; end: number } | undefined;
  const endRun = (): void => {
    if (run !== undefined) runs.push(run.body.subarray(run.start, run.end));
    run = undefined;
  };
  return {
    add(record) {
      const { texts } = record;
      if (texts === undefined) {
        endRun();
        const { pieces, sizes } = written(record);
        runs.push(...pieces);
        return sizes;
      }
      if (run?.body === texts.body && run.end === texts.start) run.end = endOf(texts);
      else {
        endRun();
        run = { body: texts.body, start: texts.start, end: endOf(texts) };
      }
      return texts;
    },
    all() {
      endRun();
      return runs;
    },
  };
}

function written({ file, inputs, diagnostics }: FileRecord) {
  const characters = Buffer.from(file?.characters ?? '');
  const made = Buffer.from(JSON.stringify(inputs()));
  const found = Buffer.from(diagnostics.length === 0 ? '' : JSON.stringify(diagnostics));
  const sizes: TextSizes = {
    characters: file?.characters === undefined ? -1 : characters.length,
    inputs: made.length,
    diagnostics: found.length,
  };
  return { pieces: [characters, made, found], sizes };
}
