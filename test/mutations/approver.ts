import type { Mutations } from "../support/mutation.ts";
import { identityMutations } from "./approver/identity.ts";
import { valueMutations } from "./approver/values.ts";
import { wholeMutations } from "./approver/whole.ts";

/** Constraints on approvers, each broken by itself. */
export const approverMutations: Mutations = { ...identityMutations, ...valueMutations, ...wholeMutations };
