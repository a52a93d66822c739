/**
 * A reader of tables that keeps its answers: the tables and the sites that are made of them are the same for every contract, and each key of it asks.
 * A tenth of a check went into these answers.
 */
export function kept<A extends object, B extends object, T>(read: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly answer: T }>>();
  return (a, b) => {
    const ofFirst = known.get(a);
    const before = ofFirst?.get(b);
    if (before) return before.answer;
    const answer = read(a, b);
    if (ofFirst) ofFirst.set(b, { answer });
    else known.set(a, new WeakMap([[b, { answer }]]));
    return answer;
  };
}
