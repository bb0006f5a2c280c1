/** Makes a value when it is first asked for, and then keeps it: for modules that take long to load and are seldom needed. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
