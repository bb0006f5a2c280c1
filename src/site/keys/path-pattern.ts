import type { PerLang } from '#naming';
import { z } from 'zod';
import { parsePathPattern } from '../path-pattern.ts';

/** What a pattern of paths may be, for messages. */
export const pathPatternWanted: PerLang<string> = {
  ko: '노트 폴더에서 시작하는 경로 패턴(`*`, `**`, `?`, `{a,b}`)',
  en: 'a pattern of paths from the top of the folder (`*`, `**`, `?`, `{a,b}`)',
};

/** A pattern of paths. Numbers are taken as written in YAML: a folder may be called `2024`. */
export const pathPattern: z.ZodType<string> = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => parsePathPattern(text) !== undefined, { params: { wanted: pathPatternWanted } });
