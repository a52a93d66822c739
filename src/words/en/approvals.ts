/** Approvals of changes: what is said of them beside changes, and what is written and removed. */
export const approvalsMessages = {
  holding: "{path}: {count:counted approval approvals} {count:plural holds hold}.",
  "holding-until": "{path}: {count:counted approval approvals} {count:plural holds hold}, one of them until {until}.",
  "several-until": "{path}: {count:counted approval approvals} {count:plural holds hold}, {lapsing} of them until {until}.",
  unreviewed: "Nobody is set to review {path}: put it under CODEOWNERS.",

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
