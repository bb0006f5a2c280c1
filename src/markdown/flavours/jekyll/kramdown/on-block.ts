import type { LineFinder } from '../lines/line-finder.ts';
import { calloutKindIn } from '../callout-kinds.ts';
import { type Applied, became, NOT_SAID } from './applied.ts';
import { calloutEdits } from './as-callout.ts';
import type { AttributeList } from './attribute-list.ts';
import { onImage } from './on-image.ts';
import type { TargetBlock } from './target-block.ts';

/** Says in Markdown what attributes say of a block: a heading's id, the kind of a notice, the size of an image. */
export function onBlock(text: string, block: TargetBlock, list: AttributeList, lines: LineFinder): Applied {
  if (block.kind === 'heading') return onHeading(text, block, list, lines);
  const titled = list.classes.filter((name) => name.endsWith('-title')).map((name) => name.slice(0, -'-title'.length));
  const callout = calloutKindIn([...list.classes, ...titled]);
  if (callout !== undefined && block.kind !== 'table') {
    return {
      edits: calloutEdits(text, block, callout, titled.length > 0, lines),
      became: became(`> [!${callout}]`),
    };
  }
  return block.kind === 'text' ? onImage(text, block.end, list) : NOT_SAID;
}

function onHeading(text: string, { start, end }: TargetBlock, { id }: AttributeList, lines: LineFinder): Applied {
  // The line above the one that underlines it.
  const textEnd = lines.startOf(end) === start ? end : lines.startOf(end) - 1;
  const line = text.slice(lines.startOf(textEnd), textEnd).trimEnd();
  if (id === undefined || /\{[^{}]*\}$/.test(line.slice(-200))) return NOT_SAID;
  const at = lines.startOf(textEnd) + line.length;
  return { edits: [{ start: at, end: at, insert: ` {#${id}}` }], became: became(`{#${id}}`) };
}
