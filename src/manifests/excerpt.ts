import type { Hint } from './fault.ts';

const ELLIPSIS_LINE = /^[ \t]*(?:- )?(?:\.{3}|…)[ \t]*$/m;
const ELLIPSIS = /^["']?(?:\.{3}|…)["']?$/;
const TO_FILL_IN = /<[a-z][\w .-]*>|\{\{[^{}]*\}\}/i;

/** The hint for a text that leaves lines out; `undefined` where it leaves out nothing. */
export function hintForLeftOut(text: string): Hint | undefined {
  return ELLIPSIS_LINE.test(text) ? { code: 'excerpt', values: [] } : undefined;
}

/** The hint for a value that is written to be filled in, such as `<name>` or `{{ .name }}`. */
export function hintForPlaceholder(value: string): Hint | undefined {
  return ELLIPSIS.test(value) || TO_FILL_IN.test(value) ? { code: 'excerpt', values: [] } : undefined;
}
