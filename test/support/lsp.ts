import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  type ProtocolRequestType,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
  WorkDoneProgressCreateRequest,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { everything } from "./lsp/capabilities.ts";
import { documentOf, pathIn, uriIn } from "./lsp/documents.ts";
import type { Running } from "./lsp/running.ts";

/** How an editor comes to a server. */
export interface Start {
  /** The folder that paths are relative to, and which is open unless `folders` says otherwise. */
  readonly folder: string;
  /** The folders that are open, relative to `folder`; none where the editor opened single files. */
  readonly folders?: readonly string[];
  readonly locale?: string;
  /** What the editor says it is able to do; everything, unless it says so. */
  readonly capabilities?: ClientCapabilities;
  /** The settings of its user, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
}

/** Findings as they came, and the version of the text that they say they are of. */
export interface Published {
  readonly path: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where something is asked about: the offset of a text, or of what stands there first, or a position. */
export type Place = number | string | Position;

/** What a server asks an editor to look at again, or to make room for. */
const refreshes = [
  CodeLensRefreshRequest.type,
  DiagnosticRefreshRequest.type,
  InlayHintRefreshRequest.type,
  SemanticTokensRefreshRequest.type,
  ShowDocumentRequest.type,
  ShowMessageRequest.type,
  UnregistrationRequest.type,
  WorkDoneProgressCreateRequest.type,
];

/** How long something may take to come, in milliseconds: nobody waits for it but where it never comes. `FLOWSPEC_WAIT` says less, for whoever looks for a mistake. */
export const limit: number = Number(process.env["FLOWSPEC_WAIT"] ?? 300_000);

/** An editor with a server, as a test uses it. Paths are relative to its folder; addresses stay what they are. */
export class Editor {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly running: Running;
  /** Everything that was published, in order. */
  readonly published: Published[] = [];
  /** What the server asked of the editor, by method, in order. */
  readonly asked: string[] = [];
  /** What it said to the user or the log, in order. */
  readonly said: string[] = [];
  /** What no server may do: findings of a text that it knows to be old, findings of a version that never was. */
  readonly wrongs: string[] = [];
  #answer: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  /** Of each text that was ever open: the version that the server has surely read, and the last one that it had findings of. */
  readonly #known = new Map<string, { readonly read: number; readonly found: number }>();
  readonly #waiting = new Set<() => void>();

  private constructor(running: Running, start: Start) {
    this.folder = start.folder;
    this.running = running;
    this.connection = createProtocolConnection(new StreamMessageReader(running.output), new StreamMessageWriter(running.input));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#check(uri, version);
      this.published.push({ path: pathIn(this.folder, uri), diagnostics, ...(version === undefined ? {} : { version }) });
      for (const look of this.#waiting) look();
    });
    const settings = start.settings ?? {};
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => settings[section ?? ""] ?? null));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.asked.push(...registrations.map(({ method }) => method));
    });
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      this.apply(edit);
      return { applied: true };
    });
    for (const { method } of refreshes)
      this.connection.onRequest(method, () => {
        this.asked.push(method);
        return null;
      });
    for (const { method } of [LogMessageNotification.type, ShowMessageNotification.type])
      this.connection.onNotification(method, ({ message }: { readonly message: string }) => void this.said.push(message));
    this.connection.listen();
  }

  /** Begins to speak to a server. */
  static async start(running: Running, start: Start): Promise<Editor> {
    const editor = new Editor(running, start);
    const folders = (start.folders ?? ["."]).map((folder) => ({ uri: pathToFileURL(join(start.folder, folder)).href, name: folder }));
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders.length === 0 ? null : folders,
      capabilities: start.capabilities ?? everything,
      ...(start.locale === undefined ? {} : { locale: start.locale }),
      ...(start.initializationOptions === undefined ? {} : { initializationOptions: start.initializationOptions }),
    };
    editor.#answer = await editor.connection.sendRequest(InitializeRequest.type, params);
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** What the server said it is able to do. */
  get answer(): InitializeResult {
    if (this.#answer === undefined) throw new Error("The server was not asked yet.");
    return this.#answer;
  }

  uri(path: string): string {
    return uriIn(this.folder, path);
  }

  // Texts

  /** Opens a file: with the text that it has on the disk, or another. */
  async open(path: string, text: string = this.onDisk(path), languageId = "flowspec"): Promise<void> {
    const uri = this.uri(path);
    this.#documents.set(uri, documentOf(text, uri));
    this.#known.set(uri, { read: 0, found: 0 });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** The text of an open file as its author sees it. */
  document(path: string): TextDocument {
    const document = this.#documents.get(this.uri(path));
    if (document === undefined) throw new Error(`${path} is not open.`);
    return document;
  }

  isOpen(path: string): boolean {
    return this.#documents.has(this.uri(path));
  }

  text(path: string): string {
    return this.document(path).getText();
  }

  /** Writes a text in place of a stretch of an open file, by offsets, as a keystroke does; answers with the version that it has then. */
  async edit(path: string, ...edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): Promise<number> {
    let document = this.document(path);
    const version = document.version + 1;
    const contentChanges = edits.map(({ start, end, text }) => {
      const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
      document = TextDocument.update(document, [change], version);
      return change;
    });
    this.#documents.set(document.uri, document);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges,
    });
    return version;
  }

  /** Writes one text where another stands first. */
  async replace(path: string, old: string, text: string): Promise<number> {
    const start = this.#offset(path, old);
    return this.edit(path, { start, end: start + old.length, text });
  }

  /** Gives an open file a whole new text, as an editor without incremental changes does. */
  async rewrite(path: string, text: string): Promise<number> {
    const { uri, version } = this.document(path);
    this.#documents.set(uri, documentOf(text, uri, version + 1));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ text }],
    });
    return version + 1;
  }

  async close(path: string): Promise<void> {
    const uri = this.uri(path);
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Writes an open file to the disk. */
  async save(path: string): Promise<void> {
    writeFileSync(join(this.folder, path), this.text(path));
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: this.uri(path) } });
    await this.#watched([[path, FileChangeType.Changed]]);
  }

  // The disk, and what the editor says of it

  onDisk(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Somebody else writes a file. */
  async write(path: string, text: string | Uint8Array): Promise<void> {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
    await this.#watched([[path, FileChangeType.Changed]]);
  }

  async remove(path: string): Promise<void> {
    rmSync(join(this.folder, path), { recursive: true });
    await this.#watched([[path, FileChangeType.Deleted]]);
  }

  async move(from: string, to: string): Promise<void> {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    await this.#watched([
      [from, FileChangeType.Deleted],
      [to, FileChangeType.Created],
    ]);
  }

  async #watched(changes: readonly (readonly [string, FileChangeType])[]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([path, type]) => ({ uri: this.uri(path), type })),
    });
  }

  // Questions

  /** Asks, and notes which texts the server has read by then. */
  async ask<P, R, PR, E, O>(type: ProtocolRequestType<P, R, PR, E, O>, params: P): Promise<R> {
    const sent = new Map([...this.#documents.values()].map(({ uri, version }) => [uri, version]));
    const gone = [...this.#known.keys()].filter((uri) => !sent.has(uri));
    const answer = await this.connection.sendRequest<R>(type.method, params);
    for (const [uri, version] of sent) this.#note(uri, version);
    for (const uri of gone) if (!this.#documents.has(uri)) this.#known.set(uri, { read: Infinity, found: 0 });
    return answer;
  }

  /** Something was answered after this version was sent, so the server has read it. */
  #note(uri: string, version: number): void {
    const known = this.#known.get(uri);
    const open = this.#documents.get(uri);
    if (known && open && open.version >= version) this.#known.set(uri, { ...known, read: Math.max(known.read, version) });
  }

  /** What questions about a place of a file say of it. */
  at(path: string, place: Place = 0): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
    return { ...this.of(path), position: this.position(path, place) };
  }

  /** What questions about a file say of it. */
  of(path: string): { readonly textDocument: { readonly uri: string } } {
    return { textDocument: { uri: this.uri(path) } };
  }

  position(path: string, place: Place): Position {
    return typeof place === "object" ? place : this.document(path).positionAt(this.#offset(path, place));
  }

  /** The range of the whole text of an open file. */
  all(path: string): Range {
    const document = this.document(path);
    return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  }

  #offset(path: string, place: number | string): number {
    if (typeof place === "number") return place;
    const at = this.text(path).indexOf(place);
    if (at < 0) throw new Error(`${JSON.stringify(place)} does not stand in ${path}.`);
    return at;
  }

  /** Makes the edits of an answer, in open files and on the disk. */
  apply({ changes = {}, documentChanges = [] }: WorkspaceEdit): void {
    for (const [uri, edits] of Object.entries(changes)) this.#write(uri, edits);
    for (const change of documentChanges) {
      if (!("kind" in change)) this.#write(change.textDocument.uri, change.edits as readonly { range: Range; newText: string }[]);
      else if (change.kind === "create") this.#created(change.uri);
      else throw new Error(`A change of kind ${change.kind} was not expected.`);
    }
  }

  #created(uri: string): void {
    const path = join(this.folder, pathIn(this.folder, uri));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "", { flag: "wx" });
  }

  #write(uri: string, edits: readonly { readonly range: Range; readonly newText: string }[]): void {
    const open = this.#documents.get(uri);
    const path = pathIn(this.folder, uri);
    const document = open ?? documentOf(this.onDisk(path), uri);
    const text = TextDocument.applyEdits(document, [...edits]);
    if (open) void this.rewrite(path, text);
    else writeFileSync(join(this.folder, path), text);
  }

  // Findings

  /** The last findings that were published for a file. */
  latest(path: string): Published | undefined {
    return this.published.findLast((each) => each.path === path);
  }

  /** Waits for findings of a file that are as they should be, from what was published last on. */
  async until(path: string, isRight: (published: Published) => boolean, what = "findings that are right"): Promise<readonly Diagnostic[]> {
    const right = (): readonly Diagnostic[] | undefined => {
      const latest = this.latest(path);
      return latest && isRight(latest) ? latest.diagnostics : undefined;
    };
    const now = right();
    if (now) return now;
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = (): void => {
        const found = right();
        if (found === undefined) return;
        done();
        resolve(found);
      };
      const give = (why: string): void => {
        done();
        reject(
          new Error(
            `${why} while waiting for ${what} of ${path}. The last ones: ${JSON.stringify(this.latest(path))}\n${this.running.log()}`,
          ),
        );
      };
      const timer = setTimeout(() => give("Nothing came"), limit);
      this.#waiting.add(look);
      void this.running.ended.then((code) => give(`The server ended (${code})`));
    });
  }

  /** Waits for the findings of the text that a file has now, or had in a version. */
  async findings(path: string, version: number = this.document(path).version): Promise<readonly Diagnostic[]> {
    return this.until(path, (each) => each.version === version, `findings of version ${version}`);
  }

  /** Waits until a file has findings of these codes and no others, whatever version they are of. */
  async codes(path: string, ...codes: readonly string[]): Promise<readonly Diagnostic[]> {
    const wanted = codes.toSorted().join(" ");
    return this.until(path, ({ diagnostics }) => codesOf(diagnostics).toSorted().join(" ") === wanted, `[${wanted}]`);
  }

  #check(uri: string, version: number | undefined): void {
    const document = this.#documents.get(uri);
    const known = this.#known.get(uri);
    // What was said before the server knew that a file was opened or closed crossed it on the way.
    if (version === undefined || known === undefined || known.read === 0) return;
    const wrong = (why: string): void => void this.wrongs.push(`findings of version ${version} of ${pathIn(this.folder, uri)} ${why}`);
    if (document === undefined) {
      if (known.read === Infinity) wrong("after it was closed");
      return;
    }
    if (version > document.version) wrong(`, which has version ${document.version}`);
    if (version < known.read) wrong(`after version ${known.read} was read`);
    if (version < known.found) wrong(`after those of version ${known.found}`);
    this.#known.set(uri, { ...known, found: version });
  }

  // The end

  /** Ends the server as the protocol wants it, and answers with its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.running.ended;
    this.connection.dispose();
    return code;
  }
}

/** The codes of findings, in their order. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => String(code));
}
