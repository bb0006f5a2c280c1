import { diagnose, type Diagnostic } from '#diagnostics';
import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { inOrder } from '../lines/edit-list.ts';
import { partsOf } from '../lines/layout.ts';
import { lineFinder } from '../lines/line-finder.ts';
import { shortened } from '../liquid/outputs.ts';
import { removal } from '../liquid/removal.ts';
import { type Applied, became, NOT_SAID } from './applied.ts';
import { type AttributeList, joinedLists } from './attribute-list.ts';
import { contentsAround } from './contents.ts';
import { attributeListsIn, type FoundLists } from './found-lists.ts';
import { onBlock } from './on-block.ts';
import { onCode } from './on-code.ts';
import { onImage } from './on-image.ts';
import { elementBefore } from './span-element.ts';
import { blockBefore, blockBehind } from './target-block.ts';

/**
 * Says in Markdown what kramdown's attribute lists say (ids, languages, sizes, notices, contents) and takes them out; other
 * attributes are a matter of the site. What stands behind plain text is shown as it is written, as kramdown does.
 *
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export const attributeLists: Rewrite = (text, { placeOf }) => {
  if (!text.includes('{:')) return UNCHANGED;
  const lines = lineFinder(text);
  const parts = partsOf(text);
  const { found, definitions } = attributeListsIn(text, parts, lines);
  if (found.length + definitions.length === 0) return UNCHANGED;
  const code = parts.filter(({ kind }) => kind === 'code');
  const codeByEnd = new Map(code.map((part) => [part.end, part]));
  const codeByStart = new Map(code.map((part) => [part.start, part]));
  const defined = new Map(definitions.map(({ name, list }) => [name, list]));
  const edits: Edit[] = definitions.map((definition) => without(definition, true));
  const diagnostics: Diagnostic[] = [];
  const changes: Change[] = definitions.map(({ start, end }) => ({ kind: 'lost', ...described(start, end) }));
  let floor = 0;
  for (const [index, lists] of found.entries()) {
    const list = joinedLists(lists.lists, defined);
    const ceiling = found[index + 1]?.start ?? text.length;
    const applied = lists.isBlock ? ofBlock(lists, list, ceiling) : ofSpan(lists, list);
    if (applied === undefined) {
      const { what, place } = described(lists.start, lists.end);
      diagnostics.push(diagnose('kramdown-attributes-loose', place, { what }));
      continue;
    }
    edits.push(...applied.edits);
    const kind = applied.became === undefined ? 'lost' : 'changed';
    changes.push({ kind, ...described(lists.start, lists.end), ...(applied.became && { became: applied.became }) });
    if (lists.isBlock) floor = Math.min(lines.endOf(lists.end) + 1, text.length);
  }
  return { edits: inOrder(edits), diagnostics, changes };

  function described(start: number, end: number) {
    return { what: shortened(text.slice(start, end)), place: placeOf(start) };
  }

  function without({ start, end }: { readonly start: number; readonly end: number }, tight: boolean): Edit {
    return removal(text, { start, end, trimsBefore: false, trimsAfter: false }, lines, tight);
  }

  /** Whether the next line begins a block that ends what stands before it anyway. */
  function beginsBlock(end: number): boolean {
    const next = lines.endOf(end) + 1;
    return /^[ \t]*(?:[-*+]|1\.|#{1,6})[ \t]/.test(text.slice(next, next + 50));
  }

  function ofBlock(lists: FoundLists, list: AttributeList, ceiling: number): Applied {
    const lineStart = lines.startOf(lists.start);
    const ended = codeByEnd.get(lineStart - 1);
    if (ended !== undefined) return and(onCode(text, ended, list, lines), without(lists, true));
    const before = lineStart === 0 ? undefined : blockBefore(text, lineStart, floor, lines);
    if (before !== undefined) {
      if (list.references.includes('toc') && before.kind === 'list') return contents(before.start, lists.end);
      return and(
        onBlock(text, before, list, lines),
        without(lists, before.kind === 'heading' || beginsBlock(lists.end)),
      );
    }
    const next = Math.min(lines.endOf(lists.end) + 1, text.length);
    const begun = codeByStart.get(next + (/^[ \t>]*/.exec(text.slice(next, next + 100))?.[0].length ?? 0));
    if (begun !== undefined) return and(onCode(text, begun, list, lines), without(lists, true));
    const behind = blockBehind(text, next, ceiling, lines);
    return and(behind === undefined ? NOT_SAID : onBlock(text, behind, list, lines), without(lists, true));
  }

  function ofSpan(lists: FoundLists, list: AttributeList): Applied | undefined {
    const { start, end } = lists;
    const line = lines.startOf(start);
    switch (elementBefore(text, start, line)) {
      case 'heading':
        if (list.id === undefined)
          return and(NOT_SAID, { start: text.slice(line, start).trimEnd().length + line, end, insert: '' });
        return { edits: [{ start, end, insert: `{#${list.id}}` }], became: became(`{#${list.id}}`) };
      case 'list':
        if (list.references.includes('toc')) return contents(line, end);
        return and(NOT_SAID, { start, end: text[end] === ' ' ? end + 1 : end, insert: '' });
      case 'image':
        return and(onImage(text, start, list), { start, end, insert: '' });
      case 'other':
        return and(NOT_SAID, { start, end, insert: '' });
      case undefined:
        return list.references.includes('toc') && /^\s*(?:[-*+]|1\.) /.test(text.slice(line, line + 20))
          ? contents(line, end)
          : undefined;
    }
  }

  function contents(from: number, to: number): Applied {
    const { start, end } = contentsAround(text, { start: from, end: lines.endOf(to) }, lines);
    return { edits: [{ start, end, insert: '' }], became: { ko: '사이트의 차례', en: 'the contents of the page' } };
  }
};

function and({ edits, ...rest }: Applied, edit: Edit): Applied {
  return { edits: [...edits, edit], ...rest };
}
