import { diagnose } from '#diagnostics';
import { textsFor } from '#i18n';
import type { Edit } from '../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { type FencedBlock, fencedBlocks } from './fences.ts';
import { pluginOf } from './plugins.ts';

/**
 * Shows what a plugin would run as what it is: a folded callout that names the plugin, and in it the text of the block.
 * Nothing is run. Data that is nothing to read is left out.
 */
export const pluginBlocks: Rewrite = (text, { note, placeOf }) => {
  const found = fencedBlocks(text).flatMap((block) => {
    const plugin = pluginOf(block.language, note.flavour);
    return plugin === undefined ? [] : [{ block, plugin, place: placeOf(block.start + block.prefix.length) }];
  });
  if (found.length === 0) return UNCHANGED;
  const texts = textsFor(note.lang).plugins;
  return {
    edits: found.flatMap(({ block, plugin: { name, as } }) => {
      const notice = as === undefined ? texts.hidden(name) : texts.notRun(name);
      return as === undefined ? [alone(block, name, notice)] : folded(block, name, notice, as);
    }),
    diagnostics: found.map(({ plugin, place }) => diagnose('plugin-block', place, { plugin: plugin.name })),
    changes: found.map(({ block, plugin, place }): Change => {
      return { kind: plugin.as === undefined ? 'lost' : 'changed', what: `\`\`\`${block.language}`, place };
    }),
  };
};

/** A callout around a block, each of whose lines gets the sign of a quote. */
function folded(
  { start, prefix, languageStart, language, lines, closing }: FencedBlock,
  name: string,
  notice: string,
  as: string,
): Edit[] {
  const inside = start + prefix.length;
  return [
    { start: inside, end: inside, insert: `> [!info]- ${name}\n${prefix}> ${notice}\n${prefix}>\n${prefix}> ` },
    { start: languageStart, end: languageStart + language.length, insert: as },
    ...lines.map((line) => ({ start: line.start, end: line.start, insert: line.text === '' ? '>' : '> ' })),
    { start: closing, end: closing, insert: '> ' },
  ];
}

/** A callout in the place of a block. */
function alone({ start, end, prefix }: FencedBlock, name: string, notice: string): Edit {
  return { start: start + prefix.length, end, insert: `> [!info] ${name}\n${prefix}> ${notice}` };
}
