import type { FileOperationRegistrationOptions, ServerCapabilities } from "vscode-languageserver";
import { features } from "./features.ts";

/** Of the protocol: texts come as changes, so that a key pressed sends a few bytes. */
const incremental = 2;

/** What contracts name, and folders of it. */
const movable: FileOperationRegistrationOptions["filters"] = [
  { scheme: "file", pattern: { glob: "**/*.{yaml,yml,pdf}", matches: "file", options: { ignoreCase: true } } },
  { scheme: "file", pattern: { glob: "**", matches: "folder" } },
];

/** What the server says that it can. */
export function serverCapabilities(): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: incremental, save: { includeText: false } },
    workspaceSymbolProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: movable }, didRename: { filters: movable } },
    },
  };
  return Object.assign(own, ...features.map(({ capabilities }) => capabilities)) as ServerCapabilities;
}
