import { type Digest, digestOf, type Slug } from '#naming';
import type { Glossary } from './concept.ts';

/** The words of a glossary, as far as they are looked for in notes; plain data, which threads can hand each other. */
export interface Lexicon {
  /** Right spellings first. */
  readonly words: readonly Word[];
  /** Digest of the words: that of the glossary changes with definitions too. */
  readonly digest: Digest;
}

/** A word for a concept. */
export interface Word {
  /** A capital letter stands for itself, a small one for a capital too, a space for any white space. */
  readonly form: string;
  readonly concept: Slug;
  /** Set for a misspelling: what is meant. */
  readonly meant?: string;
}

/** The words of a glossary. */
export function lexiconOf({ concepts }: Glossary): Lexicon {
  const right = concepts.flatMap(({ id, term, aliases }): Word[] =>
    [...new Set([term.ko, term.en, ...aliases])].map((form) => ({ form, concept: id })),
  );
  const wrong = concepts.flatMap(({ id, term, misspellings }): Word[] =>
    misspellings.map((form) => ({ form, concept: id, meant: /[가-힣]/.test(form) ? term.ko : term.en })),
  );
  const words = [...right, ...wrong];
  return { words, digest: digestOf(JSON.stringify(words)) };
}
