/** Thrown at the end of a build whose notes hold errors. The pages are written; the faults have been printed. */
export class BuildFaults extends Error {
  override readonly name = 'BuildFaults';
  readonly errors: number;

  constructor(errors: number) {
    super(`${errors} error${errors === 1 ? '' : 's'} in the notes`);
    this.errors = errors;
  }
}
