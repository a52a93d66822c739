import { PassThrough } from "node:stream";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, type MessageConnection } from "vscode-jsonrpc/node";
import type { CompletionList, Hover, MarkupContent } from "vscode-languageserver";
import { describe, expect, onTestFinished, test } from "vitest";
import { lspCommand } from "../../src/cli/commands/lsp.ts";
import { addressOf } from "../../src/cli/lsp/convert/addresses.ts";
import { conversion } from "../../src/cli/lsp/convert/conversion.ts";
import { serve } from "../../src/cli/lsp/serve.ts";
import { folderWith } from "../support/folder.ts";
import { machineIn } from "../support/lsp/in-process.ts";
import { contractText } from "../support/project.ts";

/** A server in this process, at a fixed moment, with what it was started with and how it ended. */
interface Served {
  readonly connection: MessageConnection;
  readonly input: PassThrough;
  readonly ended: Promise<number>;
  readonly start: (params?: object) => Promise<unknown>;
}

async function served(files: Readonly<Record<string, string>> = {}): Promise<Served & { readonly folder: string }> {
  const folder = await folderWith(files);
  const [input, output] = [new PassThrough(), new PassThrough()];
  const ended = serve({ input, output, io: machineIn(folder) });
  const connection = createMessageConnection(output, input);
  connection.listen();
  onTestFinished(() => {
    input.end();
    connection.dispose();
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "test" }];
  const start = (params: object = {}): Promise<unknown> =>
    connection.sendRequest("initialize", { processId: null, capabilities: {}, workspaceFolders, ...params });
  return { connection, input, ended, start, folder };
}

const broken = contractText("a").replace("title:", "titel:");

describe("a server", () => {
  test("ends with 0 where the editor said that it would, and answers nothing in between", async () => {
    const { connection, ended, start } = await served();
    await start();
    expect(await connection.sendRequest("shutdown")).toBeNull();
    await expect(connection.sendRequest("textDocument/hover", {})).rejects.toMatchObject({ code: -32600 });
    await connection.sendNotification("exit");
    expect(await ended).toBe(0);
  });

  test("ends with 1 where the editor did not say so, or is gone", async () => {
    const leaving = await served();
    await leaving.connection.sendNotification("exit");
    expect(await leaving.ended).toBe(1);
    const gone = await served();
    await gone.start();
    gone.input.end();
    expect(await gone.ended).toBe(1);
  });

  test("ends with 1 soon after the process of the editor has ended", async () => {
    const { ended, start } = await served();
    // No process has this number: Linux numbers up to 4,194,304.
    await start({ processId: 4_999_999 });
    expect(await ended).toBe(1);
  });

  test("ends with 2 where something else than an editor talks", async () => {
    const { input, ended } = await served();
    input.write("GET / HTTP/1.1\r\n\r\n");
    expect(await ended).toBe(2);
  });

  test.each(["hello\n", "{}", "\n", "王五"])("ends with 2 at once where what is sent begins with %j", async (text) => {
    const { input, ended } = await served();
    input.write(text);
    expect(await ended).toBe(2);
  });

  test.each(["Con", "Content-Length: 999\r\n\r\n", "content-type: x"])("ends with 1 where the editor is gone behind %j", async (text) => {
    const { input, ended } = await served();
    input.end(text);
    expect(await ended).toBe(1);
  });

  test.each([
    "processId",
    "rootUri",
    "workspaceFolders",
    "locale",
    "capabilities",
    "capabilities.textDocument",
    "capabilities.workspace",
    "capabilities.workspace.workspaceEdit",
    "capabilities.textDocument.publishDiagnostics.tagSupport.valueSet",
    "capabilities.textDocument.completion.completionItem",
    "capabilities.textDocument.codeAction.codeActionLiteralSupport",
    "initializationOptions",
    "initializationOptions.language",
    "initializationOptions.maskPersonal",
    "initializationOptions.suggestCommand",
    "initializationOptions.inlayHints",
  ])("serves an editor whose `%s` is of a wrong type as if it were not there", async (member) => {
    for (const value of [null, 7, "x", true, [], [null], {}, { uri: 7 }]) {
      const { connection, start, folder } = await served({ "a.flow.yaml": broken });
      const params = member
        .split(".")
        .toReversed()
        .reduce<unknown>((inner, key) => ({ [key]: inner }), value);
      expect(await start(params as object)).toHaveProperty("capabilities.hoverProvider", true);
      const uri = pathToFileURL(join(folder, "a.flow.yaml")).href;
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "flowspec", version: 1, text: broken },
      });
      expect(await connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } })).not.toBeNull();
    }
  });

  test.each([
    [undefined, "markdown"],
    [[], "markdown"],
    [["plaintext", "markdown"], "markdown"],
    [["plaintext"], "plaintext"],
  ])("says what it has to say in one of the formats %j of the editor", async (formats, kind) => {
    const { connection, start, folder } = await served({ "a.flow.yaml": broken });
    const completion = { completionItem: { documentationFormat: formats } };
    await start({ capabilities: { textDocument: { hover: { contentFormat: formats }, completion } } });
    const uri = pathToFileURL(join(folder, "a.flow.yaml")).href;
    await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "flowspec", version: 1, text: broken } });
    const line = broken.split("\n").findIndex((each) => each.startsWith("approvers"));
    const about = { textDocument: { uri }, position: { line, character: 0 } };
    const hover = await connection.sendRequest<Hover>("textDocument/hover", about);
    const { items } = await connection.sendRequest<CompletionList>("textDocument/completion", about);
    const said = [hover.contents, ...items.flatMap(({ documentation }) => documentation ?? [])] as readonly MarkupContent[];
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said.map((each) => each.kind))).toEqual(new Set([kind]));
    expect(/`|\*\*/u.test(said.map(({ value }) => value).join("\n"))).toBe(kind === "markdown");
  });

  test("passes over a message that is no JSON", async () => {
    const { input, start } = await served();
    input.write("Content-Length: 4\r\n\r\n{{{{");
    expect(await start()).toHaveProperty("capabilities.positionEncoding", "utf-16");
  });

  test("answers nothing before it was initialized, and is initialized once", async () => {
    const { connection, start } = await served();
    await expect(connection.sendRequest("textDocument/hover", {})).rejects.toMatchObject({ code: -32002 });
    await start();
    await expect(start()).rejects.toMatchObject({ code: -32600 });
  });

  test("lives on when a question makes no sense, and logs nothing of a contract", async () => {
    const { connection, start, folder } = await served({ "a.flow.yaml": broken });
    const logged: string[] = [];
    connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => void logged.push(message));
    await start();
    const uri = pathToFileURL(join(folder, "a.flow.yaml")).href;
    await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "flowspec", version: 1, text: broken } });
    for (const params of [{}, { textDocument: { uri } }, { textDocument: { uri }, position: "王五" }])
      expect(await connection.sendRequest("textDocument/hover", params)).toBeNull();
    expect(await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 999, character: 9 } })).toBeNull();
    expect(logged.join("\n")).toMatch(/^flowspec: TypeError/u);
    expect(logged.join("\n")).not.toContain("王五");
  });

  test("is started by editors: at a terminal that is said in a sentence", async () => {
    const said: string[] = [];
    const io = machineIn("/");
    const stderr = { isTTY: true, write: (text: string | Uint8Array) => void said.push(String(text)) };
    expect(await lspCommand({ stdio: true }, { ...io, stdout: { ...io.stdout, isTTY: true }, stderr })).toBe(2);
    expect(said.join("")).toBe(
      "flowspec lsp is started by editors, and talks to them in their protocol: at a terminal there is nothing to see.\n",
    );
  });
});

describe("places", () => {
  const source = { path: "a.flow.yaml", text: "标题: 😀合同\r\nb: c\rd: e\n" };
  const inEditor = conversion(
    (path) => `file:///x/${path}`,
    () => false,
  );

  test.each([
    [0, { line: 0, character: 0 }],
    [4, { line: 0, character: 4 }],
    [6, { line: 0, character: 6 }],
    [8, { line: 0, character: 8 }],
    [10, { line: 1, character: 0 }],
    [14, { line: 1, character: 4 }],
    [15, { line: 2, character: 0 }],
    [20, { line: 3, character: 0 }],
  ])("%i is where editors count it in UTF-16", (offset, position) => {
    expect(inEditor.positionOf(source, offset)).toEqual(position);
    expect(inEditor.offsetOf(source, position)).toBe(offset);
  });

  test("behind the end of a line or of the text are these ends", () => {
    expect(inEditor.offsetOf(source, { line: 0, character: 99 })).toBe(8);
    expect(inEditor.offsetOf(source, { line: 9, character: 0 })).toBe(source.text.length);
    expect(inEditor.positionOf(source, 99)).toEqual({ line: 3, character: 0 });
  });

  test("on the first line are one further where the editor's text begins with a byte order mark", () => {
    const marked = conversion(
      (path) => path,
      () => true,
    );
    expect(marked.rangeOf({ source, start: 0, end: 12 })).toEqual({ start: { line: 0, character: 1 }, end: { line: 1, character: 2 } });
    expect(marked.offsetOf(source, { line: 0, character: 1 })).toBe(0);
    expect(marked.offsetOf(source, { line: 0, character: 0 })).toBe(0);
    expect(marked.offsetOf(source, { line: 1, character: 1 })).toBe(11);
  });
});

describe("an address", () => {
  test.each([
    ["file:///work%20dir/%E5%90%88%E5%90%8C%23a.flow.yaml", "/work dir/合同#a.flow.yaml"],
    ["file:///work dir/合同#a?.flow.yaml", "/work dir/合同#a?.flow.yaml"],
    ["file:///100%/a%20b.flow.yaml", "/100%/a b.flow.yaml"],
    ["FILE:///a.flow.yaml", "/a.flow.yaml"],
    ["file://localhost/a.flow.yaml", "/a.flow.yaml"],
    ["file:///%FF.flow.yaml", "/%FF.flow.yaml"],
  ])("%s is a file", (uri, path) => {
    expect(addressOf(uri)).toEqual({ kind: "file", path });
  });

  test.each([
    ["untitled:Untitled-1", "flowspec", { kind: "untitled", name: "Untitled-1.flow.yaml" }],
    ["untitled:Untitled-1", "yaml", { kind: "untitled", name: "Untitled-1" }],
    ["untitled:/x/%E6%96%B0.flow.yaml", "flowspec", { kind: "untitled", name: "新.flow.yaml", path: "/x/新.flow.yaml" }],
    ["git:/x/a.flow.yaml", "flowspec", { kind: "other" }],
    ["", "flowspec", { kind: "other" }],
    ["nothing at all", "flowspec", { kind: "other" }],
  ])("%s of %s is known for what it is", (uri, language, address) => {
    expect(addressOf(uri, language)).toEqual(address);
  });
});
