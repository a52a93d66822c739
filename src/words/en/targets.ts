/** What `targets` says of a contract and the actions. */
export const targetsMessages = {
  compiles: "compiles",
  refused: "refused",
  same: "The requests of both are the same.",
  places: "{places:list}",
  "more-places": "{places:list} and {count} more",
  "between-files": "; ",
} as const;
