declare const brand: unique symbol;

/**
 * A string that passed the guard of its kind and cannot be mixed up with strings of another kind. A string may be of two
 * kinds at once (`Branded<'A'> & Branded<'B'>`), and is then taken for either.
 */
export type Branded<Name extends string> = string & { readonly [brand]: Readonly<Record<Name, true>> };
