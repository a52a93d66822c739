/** What an editor offers above the name of a contract, and above its samples. */
export const lensMessages = {
  preview: "Preview",
  targets: "Actions it compiles for",
  payload: "Request",
  "preview-with": "Preview with this sample",
} as const;
