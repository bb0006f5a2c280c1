/** Stands in a picture for a prefix that no other picture of the page has. */
export const DIAGRAM_ANCHOR = '\uFDD6';
/** Stand in a picture for the opening tag of a link, with the number of the link between them. */
export const DIAGRAM_LINK_OPEN = '\uFDD7';
export const DIAGRAM_LINK_CLOSE = '\uFDD8';

/**
 * A text without what looks like a marker, of this room or of another: all are noncharacters, which a diagram can still name by
 * their numbers (`#64976;`).
 */
export function withoutMarkers(text: string): string {
  return text.replaceAll(/[\uFDD0-\uFDEF]/g, '');
}
