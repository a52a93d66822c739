/** What the server for editors says beside its answers. */
export const lspMessages = {
  "at-terminal": "flowspec lsp is started by editors, and talks to them in a protocol of theirs: at a terminal there is nothing to see.",
} as const;
