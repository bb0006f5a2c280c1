import type { PerLang } from '#naming';
import type { ConceptName } from './concepts.ts';

/** Why the server, or a lint, says something: for a reader who meets the message for the first time. */
export interface Explanation {
  /** What the message means and why the rule is there. */
  readonly text: PerLang<string>;
  /** The idea behind it, for a link to where it is explained; missing where there is none. */
  readonly concept?: ConceptName;
}

/** An explanation, and the messages that it is for. The first entry of a code whose words occur in the message counts. */
export interface ExplanationEntry extends Explanation {
  readonly code: string;
  /** Words of the message; without them the entry is for every message of its code. */
  readonly words?: RegExp;
}
