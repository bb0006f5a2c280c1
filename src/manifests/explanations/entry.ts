import type { PerLang } from '#naming';

/** Why the server, or a lint, says something: for a reader who meets the message for the first time. */
export interface Explanation {
  /** What the message means and why the rule is there. */
  readonly text: PerLang<string>;
  /** The concept behind it, by its English name, for a link into the notes; missing where there is none. */
  readonly concept?: string;
}

/** An explanation, and the messages that it is for. The first entry of a code whose words occur in the message counts. */
export interface ExplanationEntry extends Explanation {
  readonly code: string;
  /** Words of the message; without them the entry is for every message of its code. */
  readonly words?: RegExp;
}
