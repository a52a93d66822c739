import * as vscode from "vscode";
import { languageIds } from "./languages.ts";
import type { Servers } from "./servers.ts";

/** How long nothing changes before what is made of contracts is made anew, in milliseconds. */
const pause = 300;

/** Calls a while after the last change of anything that contracts are made of, in the editor or on disk. */
export function following(servers: Servers, call: () => void): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(call, pause);
  };
  const files = vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml,pdf,pdf.facts.json}");
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    files,
    files.onDidChange(soon),
    files.onDidCreate(soon),
    files.onDidDelete(soon),
    servers.onChange(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => languageIds.includes(document.languageId) && soon()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("flowspec") && soon()),
  );
}
