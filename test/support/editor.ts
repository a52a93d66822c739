import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url).pathname;

/** A place in a document, lines and columns counted from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the service says is wrong with a document. */
interface EditorFinding {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** The YAML service of editors, asked as an editor asks it. */
export interface Editor {
  /** Opens a contract that would lie in `specs/`, and answers with what the service finds in it. */
  readonly open: (name: string, text: string) => Promise<readonly EditorFinding[]>;
  readonly completions: (name: string, position: Position) => Promise<readonly string[]>;
  /** Of what it completes the keys. */
  readonly keys: (name: string, position: Position) => Promise<readonly string[]>;
  readonly hover: (name: string, position: Position) => Promise<string>;
  readonly close: () => void;
}

/** Starts `yaml-language-server` without a schema of its own, and without the network: what it knows, it knows from the modeline. */
export async function startEditor(): Promise<Editor> {
  const bin = require.resolve("yaml-language-server/bin/yaml-language-server");
  const server = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const waiting = new Map<string, (findings: readonly EditorFinding[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Published) => waiting.get(uri)?.(diagnostics));
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) =>
      section === "yaml" ? { validate: true, completion: true, hover: true, schemaStore: { enable: false } } : {},
    ),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } }, workspace: { configuration: true } };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities });
  await connection.sendNotification("initialized", {});

  const uriOf = (name: string): string => pathToFileURL(`${root}specs/${name}`).href;
  const ask = <T>(method: string, name: string, position: Position): Promise<T> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(name) }, position });
  const completed = async (name: string, position: Position): Promise<readonly Completed[]> =>
    (await ask<{ items: readonly Completed[] }>("completion", name, position)).items;
  return {
    open: (name, text) =>
      new Promise((resolve, reject) => {
        waiting.set(uriOf(name), resolve);
        const textDocument = { uri: uriOf(name), languageId: "yaml", version: 1, text };
        connection.sendNotification("textDocument/didOpen", { textDocument }).catch(reject);
      }),
    completions: async (name, position) => (await completed(name, position)).map(({ label }) => label),
    keys: async (name, position) => (await completed(name, position)).flatMap(({ label, kind }) => (kind === keyKind ? [label] : [])),
    hover: async (name, position) => {
      const answer = await ask<{ contents: { value: string } } | null>("hover", name, position);
      return answer?.contents.value ?? "";
    },
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}

interface Completed {
  readonly label: string;
  readonly kind: number;
}

/** What the protocol calls a key. */
const keyKind = 10;

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly EditorFinding[];
}
