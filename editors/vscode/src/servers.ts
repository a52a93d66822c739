import { join } from "node:path";
import * as vscode from "vscode";
import {
  DocumentFormattingRequest,
  type Executable,
  LanguageClient,
  State,
  type TextDocumentFilter,
  TransportKind,
} from "vscode-languageclient/node";
import { type Program, programFor } from "./program.ts";
import { languageIds, startingIds } from "./languages.ts";

/** A language server that runs, or failed to. */
interface Server {
  readonly program: Program;
  readonly client: LanguageClient;
}

/** The language servers of a window: one for each folder of the workspace, since each project may have its own flowspec. */
export interface Servers extends vscode.Disposable {
  /** The server of a contract, started where it does not run yet; nothing for what is no file. */
  readonly of: (uri: vscode.Uri) => Promise<Server | undefined>;
  /** Starts all of them anew, which looks again for the flowspec of each. */
  readonly restart: () => Promise<void>;
  /** A server was started, ended or failed. */
  readonly onChange: vscode.Event<void>;
}

/** What a server answers for: the files of a folder. */
interface Root {
  readonly key: string;
  readonly folder?: vscode.WorkspaceFolder;
  readonly selector: readonly TextDocumentFilter[];
}

/** Starts servers as files are opened; `bundled` is the folder of the flowspec that comes with the extension. */
export function createServers(bundled: string, output: vscode.LogOutputChannel): Servers {
  const running = new Map<string, Promise<Server>>();
  const changed = new vscode.EventEmitter<void>();

  const start = async (root: Root, uri: vscode.Uri): Promise<Server> => {
    const program = await programFor(placesOf(bundled, uri, root.folder));
    output.info(`${program.from} flowspec ${program.version}: ${program.file}`);
    const client = new LanguageClient("flowspec", "Flowspec", commandOf(program), {
      documentSelector: [...root.selector],
      outputChannel: output,
      initializationOptions: optionsOf(uri),
      synchronize: { configurationSection: "flowspec" },
      ...(root.folder && { workspaceFolder: root.folder }),
    });
    offerLayout(client, root);
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) changed.fire();
    });
    // The client says itself why it does not start; the status bar says that it does not.
    await client.start().catch((error: unknown) => output.error(String(error)));
    return { program, client };
  };

  const of: Servers["of"] = async (uri) => {
    const root = rootOf(uri);
    if (root === undefined) return undefined;
    const known = running.get(root.key) ?? start(root, uri);
    running.set(root.key, known);
    return known;
  };

  const stop = async (): Promise<void> => {
    const former = [...running.values()];
    running.clear();
    for (const server of former) await server.then(({ client }) => client.dispose()).catch((error: unknown) => output.error(String(error)));
  };

  const restart = async (): Promise<void> => {
    await stop();
    for (const { uri, languageId } of vscode.workspace.textDocuments) if (startingIds.has(languageId)) await of(uri);
    changed.fire();
  };

  return { of, restart, onChange: changed.event, dispose: () => void stop() };
}

/** Layout is offered for contracts alone: of other YAML the editor would ask which of its formatters is meant. */
function offerLayout(client: LanguageClient, { selector }: Root): void {
  const feature = client.getFeature(DocumentFormattingRequest.method);
  const register = feature.register.bind(feature);
  const documentSelector = selector.filter(({ language = "" }) => startingIds.has(language));
  feature.register = ({ id, registerOptions }) => register({ id, registerOptions: { ...registerOptions, documentSelector } });
}

/** The folder of the workspace that a file stands in, the outermost where they are nested; of a file outside its own folder without those below. */
function rootOf(uri: vscode.Uri): Root | undefined {
  if (uri.scheme !== "file") return undefined;
  const around =
    vscode.workspace.workspaceFolders?.filter((each) => `${uri.path}/`.startsWith(`${each.uri.path.replace(/\/$/u, "")}/`)) ?? [];
  const [folder] = around.toSorted((one, other) => one.uri.path.length - other.uri.path.length);
  const base = (folder?.uri ?? vscode.Uri.joinPath(uri, "..")).toString();
  const pattern = { baseUri: base, pattern: folder ? "**/*" : "*" };
  return { key: base, ...(folder && { folder }), selector: languageIds.map((language) => ({ scheme: "file", language, pattern })) };
}

/** Where the flowspec of a file is looked for. What the project has to say counts only where the workspace is trusted. */
function placesOf(bundled: string, uri: vscode.Uri, folder: vscode.WorkspaceFolder | undefined): Parameters<typeof programFor>[0] {
  const setting = vscode.workspace.getConfiguration("flowspec", uri).get("path", "");
  return {
    bundled,
    ...(vscode.workspace.isTrusted && {
      ...(setting !== "" && { setting: join(folder?.uri.fsPath ?? "", setting) }),
      ...(folder && { project: { file: uri.fsPath, workspace: folder.uri.fsPath } }),
    }),
  };
}

/** The editor's own Node with the program: no shell, and nothing of what is opened in it. */
function commandOf({ file }: Program): Executable {
  return {
    command: process.execPath,
    args: [file, "lsp"],
    transport: TransportKind.stdio,
    options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
  };
}

/** What the server is told when it starts; what is set later it is told as it changes. */
function optionsOf(uri: vscode.Uri): object {
  const settings = vscode.workspace.getConfiguration("flowspec", uri);
  return {
    language: settings.get("language"),
    maskPersonal: settings.get("maskPersonal"),
    inlayHints: settings.get("inlayHints"),
    suggestCommand: "editor.action.triggerSuggest",
  };
}
