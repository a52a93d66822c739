/** What `cache` says of what is kept. */
export const cacheMessages = {
  none: "No cache is kept: FLOWSPEC_CACHE is off, or the environment names no home.",
  code: "{size} in {files:counted file files}: compiled code of flowspec",
  runs: "{size} in {files:counted file files}: records of runs",
  pdf: "{size} in {files:counted file files}: what was read of PDFs",
} as const;
