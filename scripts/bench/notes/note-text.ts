import type { Lang } from '#naming';
import { callout, diagram, manifest, table, transcript } from './blocks.ts';
import { LONG } from './extremes.ts';
import { linker, sectionOf, titleOf } from './linker.ts';
import type { NotePlan } from './note-plan.ts';
import { type Random, seededRandom } from './random.ts';
import { paragraph, phrase, sentence } from './sentence.ts';
import { JOURNAL_WORDS } from './words.ts';

/**
 * Writes notes: some 4 KB each, in the ways of a person who studies. `plans` are all notes, the ones that may be linked to
 * among them.
 */
export function noteWriter(plans: readonly NotePlan[], seed: number): (plan: NotePlan, lang: Lang) => string {
  const linkTo = linker(plans, seed);
  return (plan, lang) => {
    if (plan.isPrivate) return journal(plan, lang, seed, linkTo);
    const random = seededRandom(seed, plans.length, plan.index, lang);
    const say = (sentences: number): string => paragraph(random, lang, sentences);
    const link = (): string => linkTo(random, plan, lang);
    const { index, name, picture, leadsTo } = plan;
    const items = Array.from(
      { length: 4 },
      (_, at) => `- ${at === 1 ? '[ ] ' : ''}${sentence(random, lang)} ${link()}`,
    );
    const parts = [
      frontmatter(plan, lang, seed),
      `${say(3)} ${link()} ${link()}`,
      `## ${sectionOf(plan, lang, seed)}\n\n${say(4)} ${link()}`,
      random.chance(0.7) ? callout(random, lang) : '',
      manifest(random, `${name}-a`),
      `## ${phrase(random, lang)}\n\n${items.join('\n')}`,
      table(random, lang),
      random.chance(0.5) ? transcript(random, `${name}-a`) : '',
      `### ${phrase(random, lang)}\n\n${say(4)}[^1]`,
      manifest(random, `${name}-b`),
      index % 5 === 2 ? diagram(random, lang) : '',
      picture === undefined ? '' : `![${phrase(random, lang)}](${'../'.repeat(depthOf(plan))}images/${picture})`,
      random.chance(0.05) ? `%% ${sentence(random, lang)} %%` : '',
      `## ${phrase(random, lang)}\n\n${say(3)} ${link()} ${link()}`,
      random.chance(0.08) ? `!${linkTo(random, plan, lang, 'section')}` : '',
      leadsTo === undefined ? '' : `${sentence(random, lang)} [[${leadsTo}]]`,
      ...(plan.isLong === true ? [...further(random, name, lang, link)] : []),
      `[^1]: ${sentence(random, lang)}`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  };
}

/** Sections that make a note long, each with what the sections of other notes hold. */
function* further(random: Random, name: string, lang: Lang, link: () => string): Generator<string> {
  for (let number = 1, bytes = 0; bytes < LONG; number += 1) {
    const parts = [
      `## ${phrase(random, lang)}\n\n${paragraph(random, lang, 4)} ${link()}`,
      callout(random, lang),
      manifest(random, `${name}-${number}`),
      table(random, lang),
      `### ${phrase(random, lang)}\n\n${paragraph(random, lang, 4)} ${link()}`,
    ];
    const section = parts.join('\n\n');
    bytes += Buffer.byteLength(section);
    yield section;
  }
}

/** A private note: the days of a person, now and then with a link to what is studied. */
function journal(plan: NotePlan, lang: Lang, seed: number, linkTo: ReturnType<typeof linker>): string {
  const random = seededRandom(seed, plan.index, lang, 'journal');
  const days = Array.from({ length: 6 }, () => {
    const day = paragraph(random, lang, 6, JOURNAL_WORDS);
    return `## ${phrase(random, lang, JOURNAL_WORDS)}\n\n${day} ${linkTo(random, plan, lang)}`;
  });
  return `${[frontmatter(plan, lang, seed), ...days].join('\n\n')}\n`;
}

/** Where a note lies: `ko/workloads/taint-3.md`. */
export function pathOf({ folder, name }: NotePlan, lang: Lang): string {
  return [lang, ...(folder === '' ? [] : [folder]), `${name}.md`].join('/');
}

function depthOf(plan: NotePlan): number {
  return pathOf(plan, 'ko').split('/').length - 1;
}

function frontmatter(plan: NotePlan, lang: Lang, seed: number): string {
  const { index, alias, tags, isPrivate } = plan;
  const day = `${2020 + (index % 6)}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}`;
  const fields = [
    `title: ${titleOf(plan, lang, seed)}`,
    ...(alias === undefined ? [] : [`aliases: [${alias}]`]),
    ...(tags.length === 0 ? [] : [`tags: [${tags.join(', ')}]`]),
    `created: ${day}`,
    ...(isPrivate ? ['private: true'] : []),
  ];
  return `---\n${fields.join('\n')}\n---`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
