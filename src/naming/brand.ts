declare const brand: unique symbol;

/** A string that passed the guard of its kind and cannot be mixed up with strings of another kind. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
