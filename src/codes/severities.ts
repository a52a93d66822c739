import type { Code } from "../model/diagnostic.ts";

const severitiesOfWarningsWords = {
  messages: {
    "an-error": "{name:code} is an error, and stays one.",
    unknown: "No diagnostic is called {name:quoted}.",
  },
  helps: {
    remove: "Remove the line.",
    list: "`flowspec explain` lists the diagnostics.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const severitiesOfWarnings: Code<typeof severitiesOfWarningsWords.messages, typeof severitiesOfWarningsWords.helps> = {
  name: "severities-of-warnings",
  severity: "error",
  refusals: [],
  ...severitiesOfWarningsWords,
  docs: {
    what: "`severities` in flowspec.config.yaml names diagnostics that are warnings.",
    why: "An error is a request that the service refuses, which no setting changes; a misspelt name would change nothing without a word.",
    fix: "Correct the name, or remove the line; `flowspec explain` lists all diagnostics.",
    wrong: "severities: { approver-name-required: off }",
    right: "severities: { used-params: error }",
  },
};
