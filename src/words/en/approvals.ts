/** Approvals of changes: what is said of them beside changes, what is written and removed, and what the keys of their file are, for editors. */
export const approvalsMessages = {
  file: "The changes of contracts that this project has approved, each by itself. `flowspec diff` reads it, and `flowspec diff --approve` adds to it.",
  "key-change": "The whole id of the change, 32 digits. It alone says what is approved.",
  "key-contract": "The contract of the change. It has to agree with the id.",
  "key-kind": "The kind of the change. It may be left out; where it stands it has to agree with the id.",
  "key-says": "The change in words, for whoever reads the file. It is compared with nothing.",
  "key-reason": "Why the change is right.",
  "key-by": "Who approves it: a team, a role or a person. flowspec prints it, so a team is better.",
  "key-until": "The last day on which it holds, to its end in China (UTC+8). Without it the approval holds until it is removed.",

  holding: "{path}: {count:counted approval approvals} {count:plural holds hold}.",
  "holding-until": "{path}: {count:counted approval approvals} {count:plural holds hold}; the next to lapse does so on {until}.",
  "several-until": "{path}: {count:counted approval approvals} {count:plural holds hold}; the next to lapse are {lapsing}, on {until}.",
  unreviewed: "Nobody is set to review {path}, as CODEOWNERS of {before} has it: put the file there.",
  "unreviewed-yet": "Nobody is set to review {path} yet: CODEOWNERS of {before} counts, and this one only once it is merged.",
  "unreviewed-from-now": "Once this is merged nobody is set to review {path} any more: CODEOWNERS does not have it now.",
  loosened: "`approvals: independent` is gone from the configuration. Here it still counts, as {before} has it.",

  independent: "committed by another author than the change",
  "same-author": "committed by an author of the change",
  uncommitted: "it, or the change, is not committed yet",
  "same-author-refused": "does not count: it was committed by an author of the change",
  "uncommitted-refused": "does not count: it, or the change, is not committed yet",
  "unknown-refused": "does not count: git does not say who committed it",

  approved: "approved {id}, {contract}: {says}",
  "approved-before": "approved already {id}, {contract}, by {by}",
  written: "{path}: {count:counted approval approvals} more. Commit the file with the change.",
  "written-independent":
    "{path}: {count:counted approval approvals} more. Somebody else than the author of the change has to commit the file: `approvals: independent`.",
  pruned: "removed {id}, {contract}: it fits no change",
  "pruned-lapsed": "removed {id}, {contract}: it held until {until}",
  "not-pruned": "left {id}, {contract}: others of {path} refer to it; remove it by hand",
  "nothing-to-prune": "{path}: every approval is used and holds.",
  incomplete: "Nothing was written: not every contract could be compared.",
} as const;
