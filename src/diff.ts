import { builderChanges } from "./diff/builder/changes.ts";
import type { Sealed } from "./diff/builder/files.ts";
import { rootChanges } from "./diff/root.ts";
import type { Change } from "./model/change.ts";
import type { Contract } from "./model/contract.ts";

export { contractAdded, contractRemoved } from "./diff/builder/changes.ts";
export type { Sealed } from "./diff/builder/files.ts";

/**
 * What differs between two versions of one contract: nothing where their requests are the same in every environment, their builders take the same and their PDFs are
 * the same. Both have to be complete ({@link Contract.root} without anything unknown, with all files that it uses). Whether files are `sealed` unless they say otherwise
 * their projects say; without a word of it they are not.
 */
export function diffContracts(before: Contract, after: Contract, sealed?: Sealed): readonly Change[] {
  return [...builderChanges(before, after, sealed), ...rootChanges(before, after)];
}
