import { type ArgsOf, type Code, diagnose, type Diagnostic } from '#diagnostics';

/** Where a diagram stands in a note: the place of the first character of its source. Lines and columns count from 1. */
export interface DiagramPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Collects the faults of one diagram. */
export interface Reporter {
  /** `line` and `column` count from 1 within the source. */
  readonly report: <C extends Code>(code: C, line: number, column: number, args: ArgsOf<C>) => void;
  readonly found: readonly Diagnostic[];
}

export function reporterAt({ file, line: first, column: indent }: DiagramPlace): Reporter {
  const found: Diagnostic[] = [];
  return {
    found,
    report: (code, line, column, args) => {
      found.push(diagnose(code, { file, line: first + line - 1, column: indent + column - 1 }, args));
    },
  };
}
