/** That of the files that a command takes, none is asked for. */
export const selectionMessages = {
  "none-changed": "Nothing that a contract here reads was changed since {since}.",
  "none-in-shard": "None of {count:counted contract contracts} is in shard {shard}.",
} as const;
