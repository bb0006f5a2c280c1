import { withoutMarks } from '../links/link-marks.ts';
import { withoutMarkers } from '../picture/markers.ts';
import { withoutStandIns } from './stand-ins.ts';

/** A text of the picture as it is to be read: without what was put into it for Mermaid, and what forges a marker. */
export function legible(text: string): string {
  const clean = withoutMarkers(text);
  return PRIVATE.test(clean) ? withoutStandIns(withoutMarks(clean)) : clean;
}

/** A text of an author without what would be taken for ours. */
export function withoutPrivate(text: string): string {
  return text.replaceAll(ALL_PRIVATE, '');
}

const PRIVATE = /[\u{100000}-\u{10FFFD}]/u;
const ALL_PRIVATE = /[\u{100000}-\u{10FFFD}]/gu;
