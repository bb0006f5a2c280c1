import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { diagnose } from '#diagnostics';
import { normaliseText } from '#located';
import type { Glossary } from './concept.ts';
import { readGlossary, type GlossaryRead } from './read-glossary.ts';

/** Names of the glossary in a folder of notes; the first that exists is read. */
export const GLOSSARY_FILES = ['glossary.yaml', 'glossary.yml'] as const;

/** A glossary as it was read; `glossary` is `undefined` where there is no such file, or no concept in it. */
export interface GlossaryLoaded extends Pick<GlossaryRead, 'diagnostics'> {
  readonly glossary: Glossary | undefined;
}

/** Reads the glossary of the folder of notes at `contentRoot`. Never throws: what cannot be read is a diagnostic. */
export async function loadGlossary(contentRoot: string): Promise<GlossaryLoaded> {
  for (const file of GLOSSARY_FILES) {
    try {
      const text = await readFile(path.join(contentRoot, file), 'utf8');
      const { glossary, diagnostics } = readGlossary(normaliseText(text), file);
      return { glossary: glossary.concepts.length === 0 ? undefined : glossary, diagnostics };
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (reason === 'ENOENT' || reason === 'ENOTDIR') continue;
      const place = { file, line: 1, column: 1 };
      return { glossary: undefined, diagnostics: [diagnose('glossary-unreadable', place, { file, reason })] };
    }
  }
  return { glossary: undefined, diagnostics: [] };
}
