import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { folderWith } from "../support/folder.ts";
import { installed, packed } from "./packed.ts";

const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { user: user-id, until: date }
samples:
  review: { now: 2030-01-05T09:00:00+08:00, user: yDRpurchasingClerkUserId00000001, until: 2031-01-05 }
  later: { now: 2030-01-05T09:00:00+08:00, user: yDRpurchasingClerkUserId00000001, until: 2032-02-06 }
initiator: { userId: "{{user}}" }
title: 采购合同
deadline: "{{until}}"
files: [{ id: yDRpurchaseContractPdfFileId0001 }]
approvers:
  - type: person
    name: 李四
    mobile: "15100000000"
    readSeconds: 60
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
`;

test("the language server of the package answers, with no package around it", async () => {
  const extension = await installed(await packed());
  const folder = await folderWith({ "a.flow.yaml": contract });
  const program = join(extension, "server/dist/flowspec.cjs");
  const server = spawn(process.execPath, [program, "lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const ended = new Promise<never>((_, fail) => server.once("exit", (code) => fail(new Error(`the server ended with ${code}`))));
  const found = new Promise<readonly string[]>((done) => {
    connection.onNotification("textDocument/publishDiagnostics", (params: { diagnostics: readonly { code: string }[] }) => {
      done(params.diagnostics.map(({ code }) => code));
    });
  });
  connection.listen();

  const asked = async (): Promise<void> => {
    const uri = pathToFileURL(join(folder, "a.flow.yaml")).href;
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "a" }];
    // As the extension starts it.
    const initializationOptions = { language: "auto", maskPersonal: true, inlayHints: { sample: "later" } };
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities: {},
      initializationOptions,
    });
    await connection.sendNotification("initialized", {});
    const textDocument = { uri, languageId: "flowspec", version: 1, text: contract };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    expect(await found).toContain("personal-data-in-params");
    const range = { start: { line: 0, character: 0 }, end: { line: 17, character: 0 } };
    const hints = await connection.sendRequest<readonly object[]>("textDocument/inlayHint", { textDocument, range });
    expect(JSON.stringify(hints)).toContain("2032-02-06");
    expect(JSON.stringify(hints)).not.toContain("2031-01-05");
    for (const request of ["flowspec/preview", "flowspec/payload", "flowspec/targets"])
      expect(await connection.sendRequest(request, { uri }), request).toBeTruthy();
    await connection.sendRequest("shutdown");
  };
  try {
    await Promise.race([asked(), ended]);
  } finally {
    connection.dispose();
    server.kill();
  }
});
