/** What the server for editors says beside its answers. */
export const lspMessages = {
  "at-terminal": "flowspec lsp is started by editors, and talks to them in their protocol: at a terminal there is nothing to see.",
  "earlier-config": "flowspec.config.yaml has errors: until they are mended, contracts are judged by what it said before.",
  "no-config": "flowspec.config.yaml has errors: until they are mended, contracts are judged as if there were no such file.",
} as const;
