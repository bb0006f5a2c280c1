import type { Diagnostic } from '#diagnostics';
import type { Digest } from '#naming';

/** Digests of what a file is made from, each by a name. */
export type Inputs = Readonly<Record<string, Digest>>;

/** A file of the site: where it goes, all that it is made from, and how it is made. */
export interface Output {
  /** Path inside the site, with `/` between its segments, NFC. No two outputs have the same. */
  readonly path: string;
  /**
   * A digest of everything that the bytes depend on, by a name that tells a person why the file was made again. The program
   * itself need not be among them: what another program wrote is never kept.
   */
  readonly inputs: Inputs;
  /**
   * A digest that is the same only if all inputs are, for outputs whose inputs take time to tell: while it is, they are not
   * asked for.
   */
  readonly fingerprint?: Digest | undefined;
  /** Makes the file; asked only when it has to be made. Text is written as UTF-8. */
  make(): Making | Promise<Making>;
}

export type Making = Content | Made;
export type Content = string | Uint8Array;

/** A file with what was found while it was made. */
export interface Made {
  /** The bytes; `undefined` for a file that must not be in the site after all. */
  readonly content: Content | CopyOf | undefined;
  /** Faults to be told again whenever the file is kept. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What it was made from in truth, where a source has changed since the output was described. */
  readonly inputs?: Inputs;
}

/** The bytes of another file, which may be too large to be held. */
export interface CopyOf {
  readonly copyOf: string;
}
