import { type CancellationToken, ErrorCodes, type MessageConnection, ResponseError } from "vscode-jsonrpc";
import type {
  DidChangeConfigurationParams,
  DidChangeWorkspaceFoldersParams,
  InitializeParams,
  InitializeResult,
  RenameFilesParams,
  WorkspaceFolder,
} from "vscode-languageserver";
import { limits } from "../../1-parse/limits.ts";
import { subjectOf } from "../../language-service/subject.ts";
import type { Language } from "../../words/language.ts";
import { lspMessages } from "../../words/en/lsp.ts";
import { saying } from "../../words/saying.ts";
import type { Io } from "../io.ts";
import { serverCapabilities } from "./capabilities.ts";
import { createChecks } from "./checks.ts";
import { type Client, clientOf } from "./client.ts";
import { addressOf } from "./convert/addresses.ts";
import { kindOf } from "./failure.ts";
import { type Feature, features } from "./features.ts";
import { languageFor } from "./language.ts";
import { understand } from "./looking.ts";
import { type EditorOptions, foldersOf, optionsOf, sectionOf, withoutNulls } from "./options.ts";
import type { ServedProject } from "./project.ts";
import { createProjects } from "./projects.ts";
import { createPublished } from "./published.ts";
import type { About } from "./requests/about.ts";
import { contractRequests, explained, ownVersion } from "./requests.ts";
import { symbolsOfProjects } from "./symbols.ts";
import { createOpenTexts, type OwnedDocument } from "./texts.ts";
import { createWatching } from "./watching.ts";

/** One editor that is served. */
export interface Session {
  /** Whether the editor has said that it is about to end the server. */
  readonly isShutDown: () => boolean;
  readonly stop: () => Promise<void>;
}

/** A contract that a command of the editor is about, as it stands in the editor, else on the disk; nothing where it is not there. */
async function aboutContract(
  project: ServedProject,
  path: string,
  wanted: string | undefined,
  masksPersonal: boolean,
): Promise<About | undefined> {
  await project.sync();
  // It need not be open.
  await project.editor().workspace.understand([path]);
  const sample = wanted ?? project.editor().workspace.meaning(path)?.samples[0]?.name;
  const open = new Map([...project.documents()].map(([each, { text }]) => [each, text]));
  const text = open.get(path);
  const source = text === undefined ? await project.editor().reader.text(path) : { path, text };
  if (typeof source === "string") return undefined;
  return { source, project: project.config(), io: { ...project.io(), open }, masksPersonal, ...(sample === undefined ? {} : { sample }) };
}

/** What handles what an editor sends; as methods they may ask for it by the type that the protocol has for it. */
interface Handling {
  told(params: object): void | Promise<void>;
  asked(params: object, token: CancellationToken): Promise<unknown>;
}

/** Of the protocol: what is answered to a question that was taken back. */
const requestCancelled = -32800;

/** The kinds of messages in an editor's log, by the numbers of the protocol. */
const log = { error: 1, warning: 2 } as const;

/** Serves an editor over a connection that does not listen yet. `lang` is what the command line says of the language; `alive` is told whose process the editor is. */
export function createSession(connection: MessageConnection, io: Io, lang: string | undefined, alive: (editor: number) => void): Session {
  let state: "new" | "running" | "shut-down" = "new";
  let client: Client = clientOf({});
  let language: Language = io.speech.terminal;
  let locale: unknown;
  let options: EditorOptions = {};
  let folders: readonly WorkspaceFolder[] = [];

  /** An editor that has gone is told nothing: whatever still runs, such as a look at a changed file, finds that out here. */
  const notify = (method: string, params: object): void => {
    const sent = async (): Promise<void> => connection.sendNotification(method, params);
    sent().catch(() => undefined);
  };
  const tell = (type: number, message: string): void => {
    if (state === "running") notify("window/logMessage", { type, message: `flowspec: ${message}` });
  };
  const failed = (error: unknown): void => tell(log.error, kindOf(error));
  const published = createPublished((params) => notify("textDocument/publishDiagnostics", params));
  const projects = createProjects(io, {
    settings: () => ({ language, masksPersonal: options.maskPersonal ?? true, chosenSample: () => options.sample }),
    indexed: (project) => checks.due(project),
    changed: (project) => checks.due(project),
    misconfigured: (hasEarlier) => tell(log.warning, saying("lsp", lspMessages, language)(hasEarlier ? "earlier-config" : "no-config")),
    failed,
  });
  const checks = createChecks(() => client, published, {
    looked: (project) => {
      if (project.indexing.isBegun()) return;
      project.indexing.list();
      void watching.follow(project).catch(failed);
    },
    failed,
  });
  const texts = createOpenTexts(projects, checks, published);
  const watching = createWatching(connection, () => client, { projects, texts, checks, failed });

  const speak = async (): Promise<void> => {
    language = await languageFor([lang, options.language, io.env["FLOWSPEC_LANG"], locale], io.speech.terminal);
  };
  const setFolders = (now: readonly WorkspaceFolder[]): void => {
    folders = now;
    const addresses = now.map(({ uri }) => addressOf(uri));
    projects.setFolders(addresses.flatMap((address) => (address.kind === "file" ? [address.path] : [])));
  };
  const on = (method: string, handle: Handling["told"]): void => {
    connection.onNotification(method, async (params: object) => {
      if (state !== "running") return;
      try {
        await handle(params);
      } catch (error) {
        failed(error);
      }
    });
  };
  const answering = (method: string, answer: Handling["asked"]): void => {
    connection.onRequest(method, async (params: object, token: CancellationToken) => {
      if (state === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
      if (state === "shut-down") return new ResponseError(ErrorCodes.InvalidRequest, "shut down");
      try {
        const answered = token.isCancellationRequested ? null : await answer(params, token);
        // Whoever has gone on typing waits for no answer, nor reads it.
        return token.isCancellationRequested ? new ResponseError(requestCancelled, "cancelled") : (answered ?? null);
      } catch (error) {
        failed(error);
        return null;
      }
    });
  };
  const answerOf = async (feature: Feature, params: Parameters<Feature["answer"]>[1], token: CancellationToken): Promise<unknown> => {
    const owned = texts.get(params.textDocument.uri);
    if (owned === undefined) return null;
    return owned.project.during(() => answered(owned, feature, params, token));
  };
  const answered = async (
    { project, document }: OwnedDocument,
    feature: Feature,
    params: Parameters<Feature["answer"]>[1],
    token: CancellationToken,
  ): Promise<unknown> => {
    // Of a text that no check reads, as a log that was opened by mistake, nothing but that is known.
    if (document.text.length > limits.bytes) return null;
    await project.sync();
    const path = project.pathOf(document.address);
    const editor = project.editor();
    if (feature.about !== "layout") {
      // What a file means that contracts use is said by these.
      const isPart = subjectOf(path, editor)?.kind === "part";
      await project.indexing.ready(isPart || feature.about === "project");
      await understand(path, feature.about === "meaning", project);
    }
    const subject = subjectOf(path, editor);
    if (subject === undefined || token.isCancellationRequested) return null;
    return feature.answer(
      {
        subject,
        project: editor,
        conversion: project.conversion,
        client,
        findings: async () => checks.foundIn(project, path),
        versionOf: (uri) => texts.get(uri)?.document.version,
        token,
      },
      params,
    );
  };

  connection.onRequest("initialize", async (params: InitializeParams): Promise<InitializeResult | ResponseError> => {
    if (state !== "new") return new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    options = optionsOf(params.initializationOptions);
    locale = params.locale;
    client = clientOf(withoutNulls(params.capabilities) ?? {}, options.suggestCommand);
    await speak();
    setFolders(foldersOf(params));
    if (typeof params.processId === "number") alive(params.processId);
    state = "running";
    return { capabilities: serverCapabilities(), serverInfo: { name: "flowspec" } };
  });
  connection.onRequest("shutdown", () => {
    state = "shut-down";
    checks.stop();
    return null;
  });
  on("initialized", watching.begin);
  on("textDocument/didOpen", texts.open);
  on("textDocument/didChange", texts.change);
  on("textDocument/didClose", texts.close);
  on("textDocument/didSave", texts.save);
  on("workspace/didChangeWatchedFiles", watching.told);
  on("workspace/didRenameFiles", watching.moved);
  on("workspace/didChangeWorkspaceFolders", ({ event: { added, removed } }: DidChangeWorkspaceFoldersParams) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    setFolders([...folders.filter(({ uri }) => !gone.has(uri)), ...added]);
    texts.rehome();
  });
  on("workspace/didChangeConfiguration", async ({ settings }: DidChangeConfigurationParams) => {
    options = { ...options, ...optionsOf(sectionOf(settings)) };
    await speak();
    for (const project of projects.all()) checks.due(project);
  });
  for (const feature of features) {
    answering(feature.method, (params: Parameters<Feature["answer"]>[1], token) => answerOf(feature, params, token));
  }
  for (const { method, answer } of contractRequests) {
    answering(method, async ({ uri, sample }: { readonly uri: string; readonly sample?: string }) => {
      const owned = texts.get(uri);
      const address = owned?.document.address ?? addressOf(uri);
      const project = owned?.project ?? projects.of(address);
      return project?.during(async () => {
        const about = await aboutContract(project, project.pathOf(address), sample, options.maskPersonal ?? true);
        return about && answer(about);
      });
    });
  }
  answering("workspace/symbol", async ({ query }: { readonly query?: unknown }, token) => symbolsOfProjects(query, projects, token));
  answering("workspace/willRenameFiles", async (params: RenameFilesParams) => {
    const { changesForMoves } = await import("./moving.ts");
    return changesForMoves(params, { projects, texts, client });
  });
  answering("flowspec/explain", async ({ name }: { readonly name?: unknown }) => explained(name, language));
  answering("flowspec/version", ownVersion);
  return {
    isShutDown: () => state === "shut-down",
    stop: async () => {
      checks.stop();
      for (const project of projects.all()) project.indexing.stop();
      await watching.stop();
    },
  };
}
