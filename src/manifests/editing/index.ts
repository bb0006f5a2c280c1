export type { Hover } from './hover.ts';
export { hoverAt, suggestionsAt } from './late-editing.ts';
export type { Suggestion, Suggestions } from './suggestions.ts';
