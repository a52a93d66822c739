import type { Code } from "../model/diagnostic.ts";

export const severitiesOfWarnings: Code = {
  name: "severities-of-warnings",
  severity: "error",
  refusals: [],
  docs: {
    what: "`severities` in flowspec.config.yaml names diagnostics that are warnings.",
    why: "An error is a request that the service refuses, which no setting changes; a misspelt name would change nothing without a word.",
    mend: "Correct the name, or remove the line; `flowspec explain` lists all diagnostics.",
    wrong: "severities: { approver-name-required: off }",
    right: "severities: { used-params: error }",
  },
};
