import { ALL_PARTS } from './all-parts.ts';
import { judgeWith } from './judge-with.ts';

/**
 * Judges YAML or JSON as `kubectl apply --dry-run=server --validate=strict` would: each document of a stream, each item of a
 * `List`, and fragments of objects. Never throws. Pure: the same text and options give the same verdict anywhere.
 */
export const judge = judgeWith(ALL_PARTS);
