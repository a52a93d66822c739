import * as vscode from "vscode";
import { State } from "vscode-languageclient/node";
import { startingIds } from "./languages.ts";
import type { Program } from "./program.ts";
import type { Servers } from "./servers.ts";

/** Says beside a contract which flowspec serves it. */
export function showStatus(servers: Servers): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("flowspec.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "Flowspec";
  item.command = "flowspec.output";

  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !startingIds.has(document.languageId)) return item.hide();
    const server = await servers.of(document.uri);
    if (vscode.window.activeTextEditor?.document !== document) return;
    if (server === undefined) return item.hide();
    const { program, client } = server;
    const isFine = client.state === State.Running && program.passedOver === undefined;
    item.text = `${isFine ? "" : "$(warning) "}Flowspec ${program.version} (${fromOf(program)})`;
    item.tooltip = [
      client.state === State.Running ? "" : vscode.l10n.t("The language server does not run."),
      passedOver(program),
      program.file,
    ]
      .filter((line) => line !== "")
      .join("\n");
    item.show();
  };
  const soon = (): void => void update().catch(() => item.hide());
  soon();
  return vscode.Disposable.from(item, servers.onChange(soon), vscode.window.onDidChangeActiveTextEditor(soon));
}

function fromOf({ from }: Program): string {
  if (from === "project") return vscode.l10n.t("of the project");
  return from === "setting" ? vscode.l10n.t("of the setting") : vscode.l10n.t("bundled");
}

/** What is said of a flowspec that was looked at first. */
function passedOver({ passedOver: other }: Program): string {
  if (other === undefined) return "";
  return other.version === undefined
    ? vscode.l10n.t("There is no flowspec in {0}.", other.folder)
    : vscode.l10n.t("Flowspec {0} in {1} has no language server.", other.version, other.folder);
}
