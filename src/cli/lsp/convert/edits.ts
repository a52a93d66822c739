import type { CreateFile, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Renaming } from "../../../language-service/answers.ts";
import type { Edit } from "../../../model/diagnostic.ts";
import type { Client } from "../client.ts";
import type { Conversion } from "./conversion.ts";

/** Changes of one text. */
export function textEditsOf(edits: readonly Edit[], { rangeOf }: Conversion): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(span), newText: text }));
}

/**
 * Changes of any files, and files that are made. `versionOf` says which version of an open document they are changes of, so that the editor
 * makes none of a text that is another by now.
 */
export function workspaceEditOf(
  edits: readonly Edit[],
  creates: ReadonlyMap<string, string>,
  versionOf: (uri: string) => number | undefined,
  client: Client,
  conversion: Conversion,
): WorkspaceEdit {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) {
    const uri = conversion.addressOf(edit.span.source.path);
    files.set(uri, [...(files.get(uri) ?? []), edit]);
  }
  const changes = [...files].map(([uri, each]) => ({ uri, edits: textEditsOf(each, conversion) }));
  if (!client.versionedEdits) return { changes: Object.fromEntries(changes.map(({ uri, edits: each }) => [uri, each])) };
  const made = [...creates].flatMap(([path, text]): (CreateFile | TextDocumentEdit)[] => {
    const uri = conversion.addressOf(path);
    const start = { line: 0, character: 0 };
    return [
      { kind: "create", uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ];
  });
  const changed = changes.map(({ uri, edits: each }) => ({ textDocument: { uri, version: versionOf(uri) ?? null }, edits: each }));
  return { documentChanges: [...made, ...changed] };
}

/** The changes of a rename: those of texts first, which say the files by the paths that they still have, then files that move, where an editor does that. */
export function renamingOf(
  { edits, moves }: Renaming,
  versionOf: (uri: string) => number | undefined,
  client: Client,
  conversion: Conversion,
): WorkspaceEdit {
  const { documentChanges = [], ...changes } = workspaceEditOf(edits, new Map(), versionOf, client, conversion);
  if (!client.versionedEdits) return changes;
  const renames = moves.map(({ from, to }): RenameFile => ({
    kind: "rename",
    oldUri: conversion.addressOf(from),
    newUri: conversion.addressOf(to),
    options: { overwrite: false, ignoreIfExists: true },
  }));
  return { documentChanges: [...documentChanges, ...(client.movesFiles ? renames : [])] };
}
