import type { PerLang } from '#naming';
import { z } from 'zod';

/** A text in all languages: one string for all, or one for each; a language left out takes another's text. */
export function textPerLang(text: z.ZodType<string>): z.ZodType<PerLang<string>> {
  return z.union([
    text.transform((whole) => ({ ko: whole, en: whole })),
    z
      .strictObject({ ko: text.optional(), en: text.optional() })
      .refine(({ ko, en }) => ko !== undefined || en !== undefined)
      .transform(({ ko, en }) => ({ ko: ko ?? en ?? '', en: en ?? ko ?? '' })),
  ]);
}

/** A text of one line that is not empty. Numbers are taken as written in YAML: `title: 2024`. */
export const line: z.ZodType<string> = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
  .refine((text) => text !== '');
