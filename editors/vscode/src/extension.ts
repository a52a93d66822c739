import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { startingIds } from "./languages.ts";
import { createPreviews } from "./preview.ts";
import type { OfSample } from "./requests.ts";
import { createServers } from "./servers.ts";
import { showStatus } from "./status.ts";
import { registerTexts, showText } from "./texts.ts";

/** What VS Code calls when a contract is opened. All that is known of contracts is known by the language server. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("Flowspec", { log: true });
  const servers = createServers(context.asAbsolutePath("server"), output);
  const hook = await readFile(context.asAbsolutePath("media/preview.js"), "utf8");
  const previews = createPreviews(servers, hook);

  const restart = (): void => void servers.restart();
  const open = (document: vscode.TextDocument): void => {
    if (startingIds.has(document.languageId)) void servers.of(document.uri);
  };
  /** A lens says what it is about; the palette means the contract that is open. */
  const withContract = (call: (of: OfSample) => unknown) => (of?: OfSample) => {
    const document = vscode.window.activeTextEditor?.document;
    if (typeof of?.uri === "string") return call(of);
    return document?.languageId === "flowspec" ? call({ uri: document.uri.toString() }) : undefined;
  };

  context.subscriptions.push(
    output,
    servers,
    previews,
    registerTexts(servers),
    showStatus(servers),
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (["flowspec.path", "flowspec.language"].some((name) => event.affectsConfiguration(name))) restart();
    }),
    vscode.commands.registerCommand("flowspec.preview", withContract(previews.show)),
    vscode.commands.registerCommand(
      "flowspec.payload",
      withContract((of) => showText("flowspec-payload", of)),
    ),
    vscode.commands.registerCommand(
      "flowspec.targets",
      withContract((of) => showText("flowspec-targets", of)),
    ),
    vscode.commands.registerCommand("flowspec.restart", restart),
    vscode.commands.registerCommand("flowspec.output", () => output.show()),
  );
  vscode.workspace.textDocuments.forEach(open);
  await vscode.commands.executeCommand("setContext", "flowspec.isActive", true);
}
