/** What changes are called that an editor offers, in the imperative: one whole title each. */
export const changesMessages = {
  "fix-all-of": "Fix {count:counted place places} of {code:code} in this file",
  "fix-all": "Make all safe fixes in this file",
  ignore: "Ignore {code:code} here, with a reason that you write",
} as const;
