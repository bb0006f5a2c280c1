import type { TransformFactory } from './transform.ts';

/**
 * The transforms in their order. `safeHtml` comes first: its `hast` part is the first to see the author's HTML. Those that
 * replace whole nodes by finished HTML (code, math) come last, since the others read what they replace.
 */
export const transforms: readonly TransformFactory[] = [];
