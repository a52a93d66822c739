import type { InitializeParams, WorkspaceFolder } from "vscode-languageserver";

/** What an editor sets beside the protocol, when it starts the server (`initializationOptions`) or later (the section `flowspec` of its settings). */
export interface EditorOptions {
  /** The language of answers; nothing where the editor's own counts. */
  readonly language?: string;
  /** Whether values that name somebody are shown masked. */
  readonly maskPersonal?: boolean;
  /** The sample whose values hints show (`inlayHints.sample`); empty, and where a contract has none of that name, its first. */
  readonly sample?: string;
  /** The editor's command that asks for completions once more. */
  readonly suggestCommand?: string;
}

/** What is set, of whatever was sent; what is no such setting is as if it were not there. */
export function optionsOf(sent: unknown): EditorOptions {
  const { language, maskPersonal, suggestCommand, inlayHints } = recordOf(sent);
  const { sample } = recordOf(inlayHints);
  return {
    ...(typeof language === "string" && language !== "" && language !== "auto" ? { language } : {}),
    ...(typeof maskPersonal === "boolean" ? { maskPersonal } : {}),
    ...(typeof sample === "string" ? { sample } : {}),
    ...(typeof suggestCommand === "string" ? { suggestCommand } : {}),
  };
}

/** The settings of flowspec among all that an editor sends. */
export function sectionOf(sent: unknown): unknown {
  return recordOf(sent)["flowspec"];
}

/** The folders that are open in an editor when it starts the server; what it says of them in another shape is as if it were not there. */
export function foldersOf({
  workspaceFolders,
  rootUri,
}: Pick<InitializeParams, "workspaceFolders" | "rootUri">): readonly WorkspaceFolder[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.filter((folder) => typeof recordOf(folder)["uri"] === "string");
  return typeof rootUri === "string" && rootUri !== "" ? [{ uri: rootUri, name: "" }] : [];
}

/** What was sent without the members that are `null`, at any depth: editors write it where they mean nothing. */
export function withoutNulls<Sent>(sent: Sent): Sent | undefined {
  if (sent === null) return undefined;
  if (typeof sent !== "object" || Array.isArray(sent)) return sent;
  const members = Object.entries(sent).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls<unknown>(value)]]));
  // The same members, but those that may be left out.
  return Object.fromEntries(members) as Sent;
}

function recordOf(sent: unknown): Readonly<Record<string, unknown>> {
  return typeof sent === "object" && sent !== null ? { ...sent } : {};
}
