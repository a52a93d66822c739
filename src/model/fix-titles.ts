/** What fixes do, in the imperative and without personal values: one template each. */
export const fixTitles = {
  "remove-comment": "Remove the comment",
  "write-name": "Write {name}",
} as const;
