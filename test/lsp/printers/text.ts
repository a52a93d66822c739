import { structuredPatch } from "diff";
import type { Location, LocationLink, MarkupContent, MarkedString, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { documentOf, pathIn, placeIn } from "../../support/lsp/documents.ts";
import type { Editor } from "../../support/lsp.ts";

/** A line for each, or that there are none. */
export function lines(each: readonly string[]): string {
  return each.length === 0 ? "nothing\n" : `${each.join("\n")}\n`;
}

/** A file as its author sees it: the open text, else that of the disk. */
export function documentAt(editor: Editor, path: string): TextDocument {
  try {
    return editor.document(path);
  } catch {
    return documentOf(existsSync(join(editor.folder, path)) ? editor.onDisk(path) : "", editor.uri(path));
  }
}

/** A place of any file of the editor. */
export function locationText(editor: Editor, location: Location | LocationLink): string {
  const [uri, range] = "uri" in location ? [location.uri, location.range] : [location.targetUri, location.targetSelectionRange];
  const path = pathIn(editor.folder, uri);
  return `${path} ${placeIn(documentAt(editor, path), range)}`;
}

/** What is said in a hover or beside a proposal. */
export function saidIn(contents: string | MarkupContent | MarkedString | readonly MarkedString[]): string {
  if (typeof contents === "string") return contents;
  if ("kind" in contents || "value" in contents) return contents.value;
  return contents.map(saidIn).join("\n\n");
}

/** The texts of the files that an answer changes, by path, before and after. */
function changed(editor: Editor, { changes = {}, documentChanges = [] }: WorkspaceEdit): readonly Changed[] {
  const texts = new Map<string, { readonly before: string; after: string }>();
  const write = (uri: string, edits: readonly TextEdit[]): void => {
    const path = pathIn(editor.folder, uri);
    const before = documentAt(editor, path).getText();
    const known = texts.get(path) ?? { before, after: before };
    texts.set(path, { ...known, after: TextDocument.applyEdits(documentOf(known.after), [...edits]) });
  };
  for (const [uri, edits] of Object.entries(changes)) write(uri, edits);
  for (const change of documentChanges) {
    if ("textDocument" in change) write(change.textDocument.uri, change.edits as readonly TextEdit[]);
    else if (change.kind === "create") write(change.uri, []);
    else if (change.kind !== "rename") throw new Error(`A change of kind ${change.kind} was not expected.`);
  }
  return [...texts].map(([path, { before, after }]) => ({ path, before, after, isNew: !existsSync(join(editor.folder, path)) }));
}

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly isNew: boolean;
}

/** What an answer changes, file by file: the lines that go and those that come. */
export function changesText(editor: Editor, edit: WorkspaceEdit): string {
  return changed(editor, edit)
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, before, after, isNew }) => `  ${path}${isNew ? " (new)" : ""}\n${changedLines(before, after)}`)
    .concat(
      (edit.documentChanges ?? []).flatMap((change) =>
        "kind" in change && change.kind === "rename"
          ? [`  ${pathIn(editor.folder, change.oldUri)} → ${pathIn(editor.folder, change.newUri)}\n`]
          : [],
      ),
    )
    .join("");
}

/** The lines that differ between two texts, each with its number in the text that has it. */
export function changedLines(before: string, after: string): string {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
  const printed = hunks.flatMap(({ oldStart, newStart, lines }) => {
    let [old, now] = [oldStart, newStart];
    return lines.flatMap((line) => {
      if (line.startsWith("\\")) return [];
      const number = line.startsWith("-") ? old++ : now++;
      return [`    ${line[0]} ${number}  ${line.slice(1).replaceAll("\r", "␍")}\n`];
    });
  });
  return printed.length === 0 ? "    (no change)\n" : printed.join("");
}
