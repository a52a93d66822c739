import type { ClientCapabilities } from "vscode-languageserver/node";

/** An editor that can do all that a server may ask of one. */
export const everything: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"], staleRequestSupport: { cancel: true, retryOnContentModified: [] } },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"], failureHandling: "transactional" },
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    fileOperations: { willRename: true, didRename: true, didCreate: true, didDelete: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown"],
        insertReplaceSupport: true,
        deprecatedSupport: true,
        preselectSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ["documentation", "additionalTextEdits"] },
      },
    },
    hover: { contentFormat: ["markdown"] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    rename: { prepareSupport: true },
    foldingRange: { lineFoldingOnly: false },
    selectionRange: {},
    inlayHint: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source", "source.fixAll"] } },
      disabledSupport: true,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: ["declaration"], formats: ["relative"] },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

/** An editor of some years ago: no versions of findings, no snippets, no watched files, plain answers. */
export const modest: ClientCapabilities = {
  textDocument: { synchronization: {}, publishDiagnostics: {}, completion: {}, hover: { contentFormat: ["plaintext"] } },
};
