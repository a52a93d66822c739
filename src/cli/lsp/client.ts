import type { ClientCapabilities } from "vscode-languageserver";

/** What an editor can show and do, as far as answers depend on it. Whatever it does not say, it cannot. */
export interface Client {
  /** Further places of a finding. */
  readonly relatedInformation: boolean;
  /** The tags of findings that it knows. */
  readonly tags: readonly number[];
  /** Links at the code of a finding. */
  readonly codeDescription: boolean;
  /** Completions with places to go through. */
  readonly snippets: boolean;
  /** An outline in levels. */
  readonly hierarchicalSymbols: boolean;
  /** Changes that also make files. */
  readonly createsFiles: boolean;
  /** Changes as objects with kinds, and not commands alone. */
  readonly actionLiterals: boolean;
  /** Links that underline where they start from. */
  readonly targetLinks: boolean;
  /** Whether it tells of changed files when it is asked to. */
  readonly watchesFiles: boolean;
  /** Whether it asks again for what it shows when it is told to, by the request that tells it. */
  readonly refreshes: readonly string[];
  /** Whether it shows how far something is. */
  readonly progress: boolean;
}

/** What an editor said that it can do. */
export function clientOf({ textDocument: texts = {}, workspace = {}, window = {} }: ClientCapabilities): Client {
  const { publishDiagnostics: findings } = texts;
  const refreshing = [
    ["workspace/codeLens/refresh", workspace.codeLens?.refreshSupport],
    ["workspace/inlayHint/refresh", workspace.inlayHint?.refreshSupport],
    ["workspace/semanticTokens/refresh", workspace.semanticTokens?.refreshSupport],
  ] as const;
  return {
    relatedInformation: findings?.relatedInformation === true,
    tags: findings?.tagSupport?.valueSet ?? [],
    codeDescription: findings?.codeDescriptionSupport === true,
    snippets: texts.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: texts.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    createsFiles:
      workspace.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    actionLiterals: texts.codeAction?.codeActionLiteralSupport !== undefined,
    targetLinks: texts.definition?.linkSupport === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshes: refreshing.flatMap(([method, can]) => (can === true ? [method] : [])),
    progress: window.workDoneProgress === true,
  };
}
