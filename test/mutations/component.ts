import type { Mutations } from "../support/mutation.ts";
import { extraMutations } from "./component/extra.ts";
import { fillingMutations } from "./component/filling.ts";
import { placementMutations } from "./component/placement.ts";
import { signingMutations } from "./component/signing.ts";

/** Constraints on components, each broken by itself. */
export const componentMutations: Mutations = { ...placementMutations, ...signingMutations, ...fillingMutations, ...extraMutations };
