import { diagnose } from '#diagnostics';
import { outside } from '../../source/regions.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';

/** Commands of Templater that were left where a template was never filled in; they become code, so that nothing is lost. */
export const templateCommands: Rewrite = (text, { placeOf, regions }) => {
  if (!text.includes('<%')) return UNCHANGED;
  const commands = [...text.matchAll(COMMAND)].map((match) => {
    const [whole] = match;
    const insert = whole.includes('\n') ? `\n\`\`\`js\n${whole}\n\`\`\`\n` : `\`${whole}\``;
    return { start: match.index, end: match.index + whole.length, insert };
  });
  const found = commands.length === 0 ? commands : outside(regions().opaque, commands);
  return {
    edits: found,
    diagnostics: found.map(({ start }) => diagnose('template-command', placeOf(start), {})),
    changes: found.map(({ start }): Change => ({ kind: 'changed', what: '<% … %>', place: placeOf(start) })),
  };
};

const COMMAND = /<%[*_+~=-]{0,2}\s*(?:await\s+)?(?:tp[.\s]|(?<=<%\*)\s)[^`%]{0,2000}(?:%(?!>)[^`%]{0,2000}){0,20}%>/g;
