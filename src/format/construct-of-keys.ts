import { type Construct, rowsOf } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import { declaredKeys, elementKeys, overrideKeys, ownKeys, reuseKeys } from "../language/tables/frame.ts";

/** Keys that say nothing of what a map is. */
const everywhere: ReadonlySet<string> = new Set(["<<", ...declaredKeys, ...reuseKeys, ...elementKeys, ...overrideKeys]);

/**
 * What the keys at the top of a file are those of: a contract, whole or without what it alone says, or the first construct that has all of them, for
 * which contracts use the file. A contract where nothing has all of them.
 */
export function constructOfKeys(names: readonly string[]): Construct {
  const telling = names.filter((name) => !everywhere.has(name));
  const isContract = ownKeys.every((name) => telling.includes(name));
  return (
    (isContract ? undefined : allConstructs().find((each) => telling.every((name) => rowsOf(each, undefined).has(name)))) ?? wholeContract
  );
}

/** Whether such keys can be those of a file that contracts use: some say what it is, and the others stand beside them. */
export function areKeysOfPart(names: readonly string[]): boolean {
  const rows = rowsOf(constructOfKeys(names), undefined);
  return names.some((name) => !everywhere.has(name)) && names.every((name) => everywhere.has(name) || rows.has(name));
}

/** All constructs of the language, an outer one before what stands in it. */
function allConstructs(): readonly Construct[] {
  const found = new Set<Construct>([wholeContract]);
  for (const construct of found)
    for (const { slot } of rowsOf(construct, undefined).values()) if ("construct" in slot) found.add(slot.construct);
  return [...found];
}
