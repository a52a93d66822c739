import type { Rule } from "./base/rule.ts";
import { approverRules } from "./approver/index.ts";
import { componentRules } from "./component/index.ts";
import { pdfRules } from "./pdf/index.ts";
import { contractRules } from "./contract/index.ts";

/** Every rule, in the order in which their findings would be listed at one place. */
export const rules: readonly Rule[] = [...contractRules, ...approverRules, ...componentRules, ...pdfRules];
