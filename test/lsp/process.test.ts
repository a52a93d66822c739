import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HoverRequest } from "vscode-languageserver/node";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { serverProcess } from "../support/lsp/process.ts";
import type { Running } from "../support/lsp/running.ts";
import { codesOf, Editor, limit } from "../support/lsp.ts";
import { contractText } from "../support/project.ts";
import { cli, spawned } from "../support/spawned.ts";

/* The built server as a process of its own: how it begins, and every way in which it ends. */

const path = "specs/a.flow.yaml";
const project = (): Promise<string> =>
  folderWith({ "flowspec.config.yaml": "specs: [specs]\n", [path]: contractText("a").replace("title:", "titel:") });

/** A message of the protocol as bytes. */
function message(body: object | string): Buffer {
  const text = Buffer.from(typeof body === "string" ? body : JSON.stringify({ jsonrpc: "2.0", ...body }));
  return Buffer.concat([Buffer.from(`Content-Length: ${text.length}\r\n\r\n`), text]);
}

const initialize = message({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });

/** All that a server says until it ends, and how it ends; one that never does is ended, and then has no code. */
async function ending(running: Running): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = "";
  running.output.on("data", (bytes: Buffer) => (said += bytes.toString("utf8")));
  const timer = setTimeout(() => running.kill(), limit);
  const code = await running.ended;
  clearTimeout(timer);
  return { code, said };
}

describe("the server", () => {
  test("serves an editor, and exits with 0 once it was told to shut down and to exit", async () => {
    const folder = await project();
    const editor = await Editor.start(serverProcess(folder), { folder });
    await editor.open(path);
    expect(codesOf(await editor.findings(path))).toEqual(["known-keys"]);
    expect(await editor.ask(HoverRequest.type, editor.at(path, "deadline"))).not.toBeNull();
    await editor.replace(path, "titel:", "title:");
    expect(await editor.findings(path)).toEqual([]);
    expect(await editor.stop()).toBe(0);
    expect({ log: editor.running.log(), said: editor.said, wrongs: editor.wrongs }).toEqual({ log: "", said: [], wrongs: [] });
  });

  test("speaks the language of the command line", async () => {
    const folder = await project();
    const editor = await Editor.start(serverProcess(folder, ["--lang", "zh-CN"]), { folder, locale: "en" });
    await editor.open(path);
    const [found] = await editor.findings(path);
    expect(found?.message).toContain("没有");
    await editor.stop();
  });

  test.each([
    ["exit without shutdown", [initialize, message({ method: "exit" })], 1],
    ["exit before anything", [message({ method: "exit" })], 1],
    ["shutdown, then exit", [initialize, message({ id: 2, method: "shutdown" }), message({ method: "exit" })], 0],
  ])("ends at %s", async (_, messages, code) => {
    const running = serverProcess(await project());
    const end = ending(running);
    for (const each of messages) running.input.write(each);
    expect((await end).code).toBe(code);
    expect(running.log()).toBe("");
  });

  test.each([
    ["closed at once", []],
    ["closed after it was greeted", [initialize]],
    ["closed within a header", [initialize, message({ id: 2, method: "shutdown" }).subarray(0, 10)]],
    ["closed within a message", [initialize, message({ id: 2, method: "shutdown" }).subarray(0, 30)]],
    ["closed within its first message", [initialize.subarray(0, 30)]],
    ["garbage", [Buffer.from("hello\r\n\r\n")]],
    ["garbage after it was greeted", [initialize, Buffer.from("{}\n{}\n\r\n\r\n"), message({ id: 2, method: "shutdown" })]],
    ["no JSON", [initialize, message("{"), message({ id: 2, method: "shutdown" })]],
    ["a length that is none", [initialize, Buffer.from("Content-Length: many\r\n\r\n{}")]],
  ])("ends when its input is %s, and says nothing but the protocol", async (_, bytes) => {
    const running = serverProcess(await project());
    const end = ending(running);
    for (const each of bytes) running.input.write(each);
    running.input.end();
    const { code, said } = await end;
    expect([0, 1, 2]).toContain(code);
    expect(said.replace(/Content-Length: \d+\r\n(?:Content-Type: [^\r]*\r\n)?\r\n\{"jsonrpc".*?\}(?=Content-Length|$)/gsu, "")).toBe("");
    expect(running.log()).not.toMatch(/\bat .*:\d+:\d+|采购合同/u);
  });

  test("answers before it was greeted that it was not, and after it was told to shut down nothing else", async () => {
    const running = serverProcess(await project());
    const end = ending(running);
    running.input.write(message({ id: 1, method: "textDocument/hover", params: {} }));
    running.input.write(message({ id: 2, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }));
    running.input.write(message({ id: 3, method: "shutdown" }));
    running.input.write(message({ id: 4, method: "textDocument/hover", params: {} }));
    running.input.write(message({ method: "exit" }));
    const { code, said } = await end;
    expect(code).toBe(0);
    expect(said).toMatch(/"id":1,"error":\{"code":-32002/u);
    expect(said).toMatch(/"id":4,"error":\{"code":-32600/u);
  });

  test("ends when its editor is gone without a word", async () => {
    const folder = await project();
    writeFileSync(
      join(folder, "editor.mjs"),
      `import { spawn } from "node:child_process";
const [, , program] = process.argv;
const server = spawn(process.execPath, [program, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
server.stdin.write("Content-Length: " + body.length + "\\r\\n\\r\\n" + body);
server.stdout.once("data", () => {
  console.log(server.pid);
  process.kill(process.pid, "SIGKILL");
});
`,
    );
    const { stdout } = await spawned(folder, [cli], { program: join(folder, "editor.mjs") });
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isAlive(pid), { timeout: limit, interval: 100 }).toBe(false);
  });
});

/** Whether a process still runs; one that has ended and is not yet collected does not. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
