/**
 * Makes a function that works once for an object until it is asked about another one: several rules ask the same of one
 * rubric, one after the other.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
