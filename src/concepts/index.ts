export type { Concept, Glossary, NoteReference } from './concept.ts';
export { readGlossary, type GlossaryRead } from './read-glossary.ts';
export { GLOSSARY_FILES, loadGlossary } from './load-glossary.ts';
export { type Lexicon, lexiconOf, type Word } from './lexicon.ts';
export { type FindWords, type FoundWord, wordFinder } from './word-finder.ts';
export { agreeing, areParticles } from './particles.ts';
export { initialOf } from './initial.ts';
