import { prepareSource } from '../source/prepared-source.ts';
import { withoutPrivate } from '../source/legible.ts';
import { takeLinks, type WrittenLink } from './take-links.ts';

/** The links to notes in a diagram, in the order in which they stand there. Pictures name them by their index. */
export function diagramLinks(source: string): readonly WrittenLink[] {
  return takeLinks(prepareSource(withoutPrivate(source)).body).links;
}
