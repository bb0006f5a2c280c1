import { catalogue, type Code, isCode, SEVERITIES, type Severity } from '#diagnostics';
import { z } from 'zod';
import { siteKey } from './site-key.ts';
import { word } from './word.ts';

const codes = Object.keys(catalogue).filter(isCode);

const severity: z.ZodType<Severity | 'off'> = word
  .transform((text) => (text === 'warn' ? 'warning' : text))
  .pipe(z.enum([...SEVERITIES, 'off']));

const schema: z.ZodType<Readonly<Partial<Record<Code, Severity | 'off'>>>> = z.partialRecord(z.enum(codes), severity);

export const checks = siteKey({
  name: 'checks',
  schema,
  names: codes,
  about: {
    ko: '검사마다 결과를 얼마나 심각하게 다룰지 정합니다. `error`가 하나라도 있으면 검사와 빌드가 실패합니다.',
    en: 'How much the faults of each check matter. One `error` makes the check of the notes and the build fail.',
  },
  otherwise: {
    ko: '검사마다 진단에 적힌 심각도를 씁니다.',
    en: 'Each check has the severity shown beside it among the diagnostics.',
  },
  wanted: {
    ko: '검사마다 `error`, `warning`, `info`, `off` 중 하나',
    en: '`error`, `warning`, `info` or `off` for each check',
  },
  example: 'checks: { link-broken: warning }',
});
