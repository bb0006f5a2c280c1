import { z } from 'zod';

/** A plain word; case and the space around it do not matter. */
export const word: z.ZodType<string> = z.string().transform((text) => text.trim().toLowerCase());
