import { type CancellationToken, ErrorCodes, type MessageConnection, ResponseError } from "vscode-jsonrpc";
import type {
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  InitializeParams,
  InitializeResult,
  WorkspaceFolder,
} from "vscode-languageserver";
import { HostError } from "../../host.ts";
import { subjectOf } from "../../language-service/subject.ts";
import type { Language } from "../../words/language.ts";
import type { Io } from "../io.ts";
import { type Checks, createChecks } from "./checks.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type Client, clientOf } from "./client.ts";
import { addressOf } from "./convert/addresses.ts";
import { createDocuments, type OpenDocument } from "./documents.ts";
import { type Feature, features } from "./features.ts";
import { languageFor } from "./language.ts";
import type { ServedProject } from "./project.ts";
import { createProjects } from "./projects.ts";
import { createPublished } from "./published.ts";

/** What an editor says beside the protocol when it starts the server (`initializationOptions`), all of it optional. */
interface EditorOptions {
  /** The language of answers. */
  readonly language?: unknown;
  /** Whether values that name somebody are shown masked. */
  readonly maskPersonal?: unknown;
}

/** One editor that is served. */
export interface Session {
  /** Whether the editor has said that it is about to end the server. */
  readonly isShutDown: () => boolean;
  readonly stop: () => void;
}

/** Serves an editor over a connection that does not listen yet. `lang` is what the command line says of the language. */
export function createSession(connection: MessageConnection, io: Io, lang: string | undefined): Session {
  let state: "new" | "running" | "shut-down" = "new";
  let client: Client = clientOf({});
  let language: Language = io.speech.terminal;
  let masksPersonal = false;
  let folders: readonly WorkspaceFolder[] = [];
  const documents = createDocuments();
  const projects = createProjects(io, () => ({ language, masksPersonal }));
  /** The project of each open document, by address. */
  const owners = new Map<string, ServedProject>();
  const published = createPublished((params) => void connection.sendNotification("textDocument/publishDiagnostics", params));
  const failed = (error: unknown): void => {
    void connection.sendNotification("window/logMessage", { type: 1, message: `flowspec: ${kindOf(error)}` });
  };
  const checks: Checks = createChecks(() => client, published, failed);

  const attach = (document: OpenDocument): void => {
    const project = projects.of(document.address);
    if (project === undefined) return;
    owners.set(document.uri, project);
    project.open(document);
    checks.due(project);
  };
  const setFolders = (now: readonly WorkspaceFolder[]): void => {
    folders = now;
    projects.setFolders(
      now.flatMap(({ uri }) => {
        const address = addressOf(uri);
        return address.kind === "file" ? [address.path] : [];
      }),
    );
  };
  const on = <P>(method: string, handle: (params: P) => void): void => {
    connection.onNotification(method, (params: P) => {
      if (state !== "running") return;
      try {
        handle(params);
      } catch (error) {
        failed(error);
      }
    });
  };
  const onRequest = <P>(method: string, answer: (params: P, token: CancellationToken) => unknown): void => {
    connection.onRequest(method, async (params: P, token: CancellationToken) => {
      if (state === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
      if (state === "shut-down") return new ResponseError(ErrorCodes.InvalidRequest, "shut down");
      try {
        return (await answer(params, token)) ?? null;
      } catch (error) {
        failed(error);
        return null;
      }
    });
  };

  connection.onRequest("initialize", async (params: InitializeParams): Promise<InitializeResult | ResponseError<void>> => {
    if (state !== "new") return new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    client = clientOf(params.capabilities ?? {});
    const options = (params.initializationOptions ?? {}) as EditorOptions;
    const set = typeof options.language === "string" && options.language !== "" ? options.language : undefined;
    language = await languageFor([lang, set, io.env["FLOWSPEC_LANG"], params.locale], io.speech.terminal);
    masksPersonal = options.maskPersonal === true;
    setFolders(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: "" }] : []));
    state = "running";
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "flowspec" } };
  });
  connection.onRequest("shutdown", () => {
    state = "shut-down";
    checks.stop();
    return null;
  });
  on("textDocument/didOpen", (params: DidOpenTextDocumentParams) => attach(documents.open(params)));
  on("textDocument/didChange", (params: DidChangeTextDocumentParams) => {
    const document = documents.change(params);
    const project = owners.get(params.textDocument.uri);
    if (document === undefined || project === undefined) return;
    project.open(document);
    checks.changed(project, document.uri);
  });
  on("textDocument/didClose", ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
    const document = documents.close(uri);
    const project = owners.get(uri);
    owners.delete(uri);
    if (document === undefined || project === undefined) return;
    project.close(document);
    published.forget(uri);
    checks.due(project);
  });
  on("textDocument/didSave", ({ textDocument: { uri } }: DidSaveTextDocumentParams) => {
    const project = owners.get(uri);
    if (project) checks.due(project);
  });
  on("workspace/didChangeWatchedFiles", ({ changes }: DidChangeWatchedFilesParams) => {
    for (const project of projects.all()) {
      project.changed(
        changes.flatMap(({ uri }) => {
          const address = addressOf(uri);
          return address.kind === "file" ? [project.pathOf(address)] : [];
        }),
      );
      checks.due(project);
    }
  });
  on("workspace/didChangeWorkspaceFolders", ({ event: { added, removed } }: DidChangeWorkspaceFoldersParams) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    setFolders([...folders.filter(({ uri }) => !gone.has(uri)), ...added]);
  });
  for (const feature of features) {
    onRequest(feature.method, (params: { readonly textDocument: { readonly uri: string } }, token) =>
      answerOf(feature, params, params.textDocument.uri, token),
    );
  }

  const answerOf = async (feature: Feature, params: object, uri: string, token: CancellationToken): Promise<unknown> => {
    const document = documents.get(uri);
    const project = owners.get(uri);
    if (document === undefined || project === undefined) return null;
    await project.sync();
    const path = project.pathOf(document.address);
    const editor = project.editor();
    if (feature.isAboutMeaning) await editor.workspace.check([path]);
    const subject = subjectOf(path, editor);
    if (subject === undefined || token.isCancellationRequested) return null;
    const { conversion } = project;
    return feature.answer({ subject, project: editor, conversion, client, findings: checks.foundIn(project, path), token }, params);
  };

  return {
    isShutDown: () => state === "shut-down",
    stop: () => checks.stop(),
  };
}

/** What kind of failure something is. What was thrown may quote a contract, so that nothing else of it is told. */
function kindOf(error: unknown): string {
  if (error instanceof HostError) return error.sentence[0];
  return error instanceof Error ? error.name : typeof error;
}
