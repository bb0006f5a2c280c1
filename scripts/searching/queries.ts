import { z } from 'zod';
import { LANGS } from '#naming';

const query = z.object({
  id: z.string(),
  /** What the reader types. */
  q: z.string(),
  /** Language of the question. */
  lang: z.enum(LANGS),
  /** Language of the page that the reader is on. */
  ui: z.enum(LANGS),
  kind: z.string(),
  /** Addresses of which any answers the question. */
  expect: z.array(z.string()).min(1),
});

export type Query = z.infer<typeof query>;

/** Reads a file of questions with their answers. Throws with the place of what is wrong. */
export function readQueries(text: string): Query[] {
  const read = z.array(query).safeParse(JSON.parse(text));
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}
