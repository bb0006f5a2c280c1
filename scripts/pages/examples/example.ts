import type { ArgsOf, Code } from '#diagnostics';
import type { Flavour } from '#naming';

/** How a fault comes about: something faulty that Madang reports, or what its texts are made from. */
export type Example<C extends Code> = NoteExample | SettingsExample | GlossaryExample | GivenExample<C>;

/** A note that is reported. */
export interface NoteExample {
  readonly note: string;
  /** The same put right. */
  readonly right?: string;
  /** Name of its file, if not `note.md`. */
  readonly file?: string;
  /** Other notes in its folder. */
  readonly beside?: Readonly<Record<string, string>>;
  /** How it is written, where it does not show it. */
  readonly flavour?: Flavour;
}

/** Settings that are reported. */
export interface SettingsExample {
  readonly settings: string;
  readonly right?: string;
}

/** A glossary that is reported. */
export interface GlossaryExample {
  readonly glossary: string;
  readonly right?: string;
}

/** What the texts are made from, for a fault that no text alone brings about. */
export interface GivenExample<C extends Code> {
  readonly args: ArgsOf<C>;
  readonly faulty?: string;
  readonly right?: string;
  /** Language of the two texts, if not Markdown. */
  readonly language?: string;
}

/** An example of each of some faults. */
export type Examples<C extends Code> = { readonly [One in C]: Example<One> };
