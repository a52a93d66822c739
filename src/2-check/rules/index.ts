import type { Rule } from "../rule.ts";
import { flowRules } from "./flow.ts";

/** Every rule, in the order in which their findings would be listed at one place. */
export const rules: readonly Rule[] = [...flowRules];
