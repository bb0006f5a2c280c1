import { gardener, setCurrentGarden } from '#engine';
import type { NoteCodeSource } from './note-code.ts';
import type { CodeOrder } from './order.ts';

/** Grows the garden in the process that runs Astro's build, and hands it to the pages. */
export async function growForCode({ content, cache }: CodeOrder): Promise<NoteCodeSource> {
  const { garden, vault } = await gardener({ content, cache }).grow();
  setCurrentGarden(garden);
  return { garden, root: vault.root };
}
