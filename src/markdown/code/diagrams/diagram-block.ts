import { diagramLinks } from '#diagrams';
import type { DiagramSlot } from '../../draft.ts';
import type { DraftContext } from '../../transform.ts';
import type { Fence } from '../fence.ts';
import type { Placer } from '../manifests/manifest-faults.ts';
import { placesInBlock } from '../places-in-block.ts';

/** Leaves a diagram, and the links in it, to the garden; returns the marker of its slot. `start` is the offset of the fence. */
export function diagramBlock(source: string, { title }: Fence, start: number, context: DraftContext): string {
  const placeOf = placesInBlock(source, start, context);
  const links = diagramLinks(source).map(({ syntax, target, label, line, column }) => {
    const { length } = context.slots;
    context.slot({
      ...{ kind: 'link', syntax, target, labelled: label !== '' },
      ...{ place: placeOf(line, column), sentence: label },
    });
    return length;
  });
  return context.slot({
    ...{ kind: 'diagram', source, links, lines: linesOf(source, placeOf) },
    ...(title !== undefined && { title }),
  });
}

/** `DiagramSlot.lines`. */
function linesOf(source: string, placeOf: Placer): DiagramSlot['lines'] {
  const lines: DiagramSlot['lines'][number][] = [];
  let expected = { line: 0, column: 0 };
  for (let line = 1; line <= source.split('\n').length; line += 1) {
    const place = placeOf(line, 1);
    if (place.line !== expected.line || place.column !== expected.column) lines.push([line, place.line, place.column]);
    expected = { line: place.line + 1, column: place.column };
  }
  return lines;
}
