/** How a run says that it failed. */
export const failureMessages = {
  error: "error: {said}",
  bug: "This is a bug in flowspec, not in your contract: {said}\nSet FLOWSPEC_DEBUG=1 for where it happened.",
  "stdout-broken": "cannot write to the standard output: {reason}",
  "stdout-is-input": "nothing is written to the standard output: it is {path}, which was read",
  "stdout-is-stdin": "nothing is written to the standard output: it is standard input, which was read",
} as const;
