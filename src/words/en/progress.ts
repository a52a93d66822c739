/** How far a run is, what it watches, and what it has made of files. */
export const progressMessages = {
  contracts: "{count} of {all} contracts",
  slowest: "{count} of {all} contracts, the slowest {path} with {seconds} s",
  projects: "{count} of {all} projects",
  watching: "Watching {specs:list}.",
  fixed: "Made {fixes:counted fix fixes} in {files:counted file files}.",
  "laid-out": "{changed} of {all} files laid out anew.",
  "would-lay-out": "{changed} of {all} files would be laid out anew.",
  "too-different": "# too many lines differ",
  "facts-written": "One file of facts written.",
  "several-facts-written": "{count} files of facts written.",
} as const;
