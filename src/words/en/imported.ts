/** The comments of a contract that was imported. */
export const importedMessages = {
  request: "Imported from a request of {action}. Names of parameters are guessed.",
  requests: "Imported from {count} requests of {action}: what differs between them is a parameter. Names of parameters are guessed.",
  call: "Imported from {from}, a call of {action}. Names of parameters are guessed.",
  now: "guessed: a moment at which the times of the request lie ahead",
  wire: "what no key of the language says",
  omit: "what the request leaves out",
} as const;
