import type { ClientCapabilities } from "vscode-languageserver";

/** What an editor can show and do, as far as answers depend on it. Whatever it does not say, it cannot. */
export interface Client {
  /** Further places of a finding. */
  readonly relatedInformation: boolean;
  /** The tags of findings that it knows. */
  readonly tags: readonly number[];
  /** Links at the code of a finding. */
  readonly codeDescription: boolean;
  /** Whether hovers, and what is said of completions, may be Markdown. */
  readonly markdownHovers: boolean;
  readonly markdownCompletions: boolean;
  /** Completions with places to go through. */
  readonly snippets: boolean;
  /** An outline in levels. */
  readonly hierarchicalSymbols: boolean;
  /** Changes that say which version of a text they are of, and with the kind `create` those that make files. */
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** With the kind `rename`, those that give files other paths. */
  readonly movesFiles: boolean;
  /** What it is told after a completion behind which something has to follow, by the name that it has for it; editors differ in that. */
  readonly suggestCommand?: string;
  /** Changes that are offered as such; older ones know commands alone. */
  readonly codeActions: boolean;
  /** Changes that cannot be made, with the reason. */
  readonly disabledActions: boolean;
  /** Links that underline where they start from. */
  readonly targetLinks: boolean;
  /** Whether it tells of changed files when it is asked to. */
  readonly watchesFiles: boolean;
}

/** What an editor said that it can do. */
export function clientOf({ textDocument: texts = {}, workspace = {} }: ClientCapabilities, suggestCommand?: string): Client {
  const { publishDiagnostics: findings } = texts;
  const { workspaceEdit: edits } = workspace;
  return {
    relatedInformation: findings?.relatedInformation === true,
    tags: listOf(findings?.tagSupport?.valueSet),
    codeDescription: findings?.codeDescriptionSupport === true,
    markdownHovers: takesMarkdown(texts.hover?.contentFormat),
    markdownCompletions: takesMarkdown(texts.completion?.completionItem?.documentationFormat),
    snippets: texts.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: texts.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && listOf(edits.resourceOperations).includes("create"),
    movesFiles: edits?.documentChanges === true && listOf(edits.resourceOperations).includes("rename"),
    ...(suggestCommand === undefined ? {} : { suggestCommand }),
    codeActions: texts.codeAction?.codeActionLiteralSupport !== undefined,
    disabledActions: texts.codeAction?.disabledSupport === true,
    targetLinks: texts.definition?.linkSupport === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** Whether an editor shows Markdown: one that names formats shows no others, and those that name none have always been sent it. */
function takesMarkdown(formats: readonly string[] | undefined): boolean {
  const named = listOf(formats);
  return named.length === 0 || named.includes("markdown");
}

/** A list as an editor has sent it; what is none is as if it were not there. */
function listOf<Item>(sent: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(sent) ? sent : [];
}
