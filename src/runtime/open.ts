import { hole, isConcrete } from "./hole.ts";

/** Where facts say what is known of their keys that are holes. */
export const opened: unique symbol = Symbol("opened");

/** What is known of a value that depends on parameters. */
export interface OpenValue {
  /** Its constant parts, in their order. */
  readonly parts: readonly string[];
  /** Values of one id are equal, whatever the parameters are; none where the value may be absent. */
  readonly id?: string;
}

function openIn(facts: object, key: string): OpenValue | undefined {
  // Only facts are asked, and the symbol is set to nothing else.
  return (facts as { readonly [opened]?: Readonly<Record<string, OpenValue>> })[opened]?.[key];
}

/** The constant parts of a text that depends on parameters. */
export function constantPartsOf(facts: object, key: string): readonly string[] {
  return openIn(facts, key)?.parts ?? [];
}

/** A text that is the same for values of a key that are equal whatever the parameters are; `undefined` where nobody knows, or nothing is given. */
export function identityOfValue<F extends object>(facts: F, key: keyof F & string): string | undefined {
  const value: unknown = facts[key];
  if (value === hole) {
    const id = openIn(facts, key)?.id;
    return id === undefined ? undefined : `{${id}}`;
  }
  return isConcrete(value) ? `=${String(value)}` : undefined;
}

/** A construct, and the first one of the same identity, which stands before it. */
interface Repetition<T> {
  readonly again: T;
  readonly first: T;
}

/** Up to how many values are compared each with each. */
const fewValues = 8;

/** Whether values of constructs are texts, and all of them different; of many nobody looks. */
function differAll<T extends object>(constructs: readonly T[], valueOf: (construct: T) => unknown): boolean {
  if (constructs.length > fewValues) return false;
  // Nearly always there are two, and to ask one of them again takes less time than to note what it said.
  return constructs.every((construct, index) => {
    const value = valueOf(construct);
    if (value === undefined) return true;
    if (typeof value !== "string") return false;
    for (let before = 0; before < index; before += 1) if (valueOf(constructs[before] as T) === value) return false;
    return true;
  });
}

/**
 * Those of the constructs that have the identity of an earlier one; one without an identity repeats none. `partOf` is a value in which all of
 * one identity agree, `undefined` of what has none: where those are texts that differ, nobody needs to ask for identities.
 */
export function repeatsAmong<T extends object>(
  constructs: readonly T[],
  identityOf: (construct: T) => string | undefined,
  partOf?: (construct: T) => unknown,
): readonly Repetition<T>[] {
  const repeats: Repetition<T>[] = [];
  if (constructs.length < 2 || (partOf !== undefined && differAll(constructs, partOf))) return repeats;
  const seen = new Map<string, T>();
  for (const again of constructs) {
    const identity = identityOf(again);
    if (identity === undefined) continue;
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, again);
    else repeats.push({ again, first });
  }
  return repeats;
}
