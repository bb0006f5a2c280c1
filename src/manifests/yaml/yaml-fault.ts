/** What can be wrong with YAML, by its permanent name. */
export type YamlCode =
  | 'yaml-tab'
  | 'yaml-unclosed-quote'
  | 'yaml-unclosed-flow'
  | 'yaml-colon'
  | 'yaml-dash'
  | 'yaml-character'
  | 'yaml-indent'
  | 'yaml-missing-colon'
  | 'yaml-escape'
  | 'yaml-unknown-anchor'
  | 'yaml-duplicate-key'
  | 'yaml-key-not-scalar'
  | 'yaml-template'
  | 'yaml-after-value'
  | 'yaml-control'
  | 'yaml-merge'
  | 'yaml-tag'
  | 'yaml-number'
  | 'yaml-too-deep'
  | 'yaml-syntax';

export interface YamlFault {
  readonly code: YamlCode;
  /** Offset of the character at fault: where the mistake was made rather than where it was noticed. */
  readonly start: number;
  /** What kubectl says of it, without the line. */
  readonly problem: string;
}

/** Ends the reading of a document. */
export class YamlProblem extends Error {
  readonly fault: YamlFault;

  constructor(code: YamlCode, start: number, problem: string) {
    super(problem);
    this.fault = { code, start, problem };
  }
}
