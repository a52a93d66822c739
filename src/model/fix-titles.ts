/** What fixes do, in the imperative and without personal values: one template each. */
export const fixTitles = {
  "remove-comment": "Remove the comment",
  "write-name": "Write {name}",
  "quote-value": "Put the value in quotes",
  "remove-comma": "Remove the comma",
  "double-quotes": "Put it in double quotes",
} as const;
