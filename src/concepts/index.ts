export type { Concept, Glossary, NoteReference } from './concept.ts';
export { readGlossary, type GlossaryRead } from './read-glossary.ts';
