/** What a run of several projects says of them. */
export const projectsMessages = {
  in: "In {folders:list}:",
  "in-many": "In {folder} and {count:counted project projects} more:",
  more: "… and {count:counted project projects} more.",
  sum: "{projects:counted project projects}: {written} written, {unchanged} unchanged, {removed} removed.",
  "sum-of-some": "{projects} of {all} projects: {written} written, {unchanged} unchanged, {removed} removed.",
  passed: "{count:counted folder folders} passed over: neither flowspec.config.yaml nor contracts in specs.",
  "none-selected": "No contract of these projects is among those that are asked for.",
  "out-of-memory": "error: the thread that worked on it ran out of memory",
} as const;
