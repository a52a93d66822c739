import type { Mutations } from "../support/mutation.ts";
import { ccMutations } from "./contract/cc.ts";
import { groupMutations } from "./contract/group.ts";
import { pageMutations } from "./contract/page.ts";
import { signingMutations } from "./contract/signing.ts";
import { wholeMutations } from "./contract/whole.ts";

/** Constraints on contracts, each broken by itself. */
export const contractMutations: Mutations = {
  ...wholeMutations,
  ...signingMutations,
  ...ccMutations,
  ...groupMutations,
  ...pageMutations,
};
