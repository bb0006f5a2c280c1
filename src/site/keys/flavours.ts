import { type Flavour, FLAVOURS, isFlavour } from '#naming';
import { nearestNames } from '#nearest';
import { z } from 'zod';
import { parsePathPattern } from '../path-pattern.ts';
import type { FlavourRule } from '../site.ts';
import { pathPatternWanted } from './path-pattern.ts';
import { type Refusal, siteKey } from './site-key.ts';
import { word } from './word.ts';

/** Names that people have for what is a flavour under another name here. */
const OTHER_NAMES: Readonly<Record<string, Flavour>> = {
  github: 'markdown',
  gfm: 'markdown',
  commonmark: 'markdown',
  quartz: 'obsidian',
  'digital-garden': 'obsidian',
  kramdown: 'jekyll',
  tistory: 'blog',
  naver: 'blog',
  velog: 'blog',
  wordpress: 'blog',
  blogger: 'blog',
  html: 'blog',
};

// One step for patterns and flavours, so that every fault of both is reported.
const rules = z.record(z.string(), word).transform((written, context): FlavourRule[] =>
  Object.entries(written).flatMap(([pattern, name]): FlavourRule[] => {
    const flavour = isFlavour(name) ? name : Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
    const isSound = parsePathPattern(pattern) !== undefined;
    if (flavour !== undefined && isSound) return [{ pattern: pattern.normalize('NFC').trim(), flavour }];
    const params = isSound ? unknownFlavour(name) : unsoundPattern();
    context.addIssue({ code: 'custom', path: [pattern], params });
    return [];
  }),
);

export const flavours = siteKey({
  name: 'flavours',
  schema: z.union([rules, z.array(rules).transform((lists) => lists.flat())]),
  about: {
    ko: '노트가 어떤 방식으로 쓰였는지를 경로 패턴마다 정합니다. 처음으로 맞는 패턴이 이깁니다.',
    en: 'How notes are written, by patterns of their paths; the first that matches wins.',
  },
  otherwise: { ko: '노트마다 그 안의 표시를 보고 알아냅니다.', en: 'Each note is recognised by its content.' },
  wanted: {
    ko: `경로 패턴마다 ${FLAVOURS.map(quoted).join(', ')} 중 하나`,
    en: `one of ${FLAVOURS.map(quoted).join(', ')} for each pattern of paths`,
  },
  example: 'flavours: { "blog/**": jekyll, "clippings/**": blog }',
});

function unknownFlavour(name: string): Refusal & Record<string, unknown> {
  const [near] = nearestNames(name, [...FLAVOURS, ...Object.keys(OTHER_NAMES)]);
  return {
    wanted: { ko: `${FLAVOURS.map(quoted).join(', ')} 중 하나`, en: `one of ${FLAVOURS.map(quoted).join(', ')}` },
    ...(near === undefined ? {} : { example: `flavours: { "**": ${near} }` }),
  };
}

function unsoundPattern(): Refusal & Record<string, unknown> {
  return { wanted: pathPatternWanted };
}

function quoted(name: string): string {
  return `\`${name}\``;
}
