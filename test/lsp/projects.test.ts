import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  CompletionRequest,
  type Diagnostic,
  LSPErrorCodes,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { createChecks } from "../../src/cli/lsp/checks.ts";
import { clientOf } from "../../src/cli/lsp/client.ts";
import { createProjects } from "../../src/cli/lsp/projects.ts";
import { createPublished } from "../../src/cli/lsp/published.ts";
import { createOpenTexts } from "../../src/cli/lsp/texts.ts";
import { english } from "../../src/words/english.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { modest } from "../support/lsp/capabilities.ts";
import { machineIn, serverHere } from "../support/lsp/in-process.ts";
import { codesOf, Editor, type Start } from "../support/lsp.ts";
import { contractText } from "../support/project.ts";

/*
 * What the server knows of whole projects: names of all contracts, contracts that nobody has opened, what changes on the disk without a word of
 * the editor, and that nothing stays of what nobody works on.
 */

/** An editor on a folder with these files. */
async function editing(files: Readonly<Record<string, string>>, start: Partial<Start> = {}): Promise<Editor> {
  const folder = await folderWith(files);
  const editor = await Editor.start(serverHere(folder), { folder, ...start });
  onTestFinished(async () => {
    expect(editor.wrongs).toEqual([]);
    await editor.stop();
  });
  return editor;
}

const config = "specs: [specs]\n";
async function symbols(editor: Editor, query: string): Promise<readonly (readonly [string, string, string | undefined])[]> {
  const found = (await editor.ask(WorkspaceSymbolRequest.type, { query })) ?? [];
  const root = pathToFileURL(editor.folder).href;
  return found.map((each) => [each.name, each.location.uri.slice(root.length + 1), each.containerName]);
}

test("contracts and parameters are found by name, though nothing is open", async () => {
  const editor = await editing({
    "flowspec.config.yaml": config,
    "specs/lease.flow.yaml": contractText("lease"),
    "specs/labour.flow.yaml": contractText("labour"),
  });
  expect(await symbols(editor, "le")).toContainEqual(["lease", "specs/lease.flow.yaml", "specs/lease.flow.yaml"]);
  expect((await symbols(editor, "l")).map(([name]) => name)).toEqual(expect.arrayContaining(["labour", "lease"]));
  const params = (await symbols(editor, "fileId")).filter(([name]) => name === "fileId");
  expect(params.map(([, , contract]) => contract)).toEqual(["labour", "lease"]);
  await editor.open("specs/lease.flow.yaml");
  await editor.replace("specs/lease.flow.yaml", "name: lease", "name: tenancy");
  expect((await symbols(editor, "tenancy")).map(([name]) => name)).toEqual(["tenancy"]);
  expect(await symbols(editor, "lease")).toEqual([]);
  expect(await symbols(editor, "qqqq")).toEqual([]);
});

test("a payload is made of a contract that is not open with its first sample, as of one that is", async () => {
  const path = "specs/lease.flow.yaml";
  const editor = await editing({ "flowspec.config.yaml": config, [path]: contractText("lease") });
  const payload = (): Promise<unknown> => editor.connection.sendRequest("flowspec/payload", { uri: editor.uri(path) });
  const closed = await payload();
  expect(closed).toHaveProperty("sample", "review");
  expect(closed).toHaveProperty("text", expect.stringMatching(/^\{\n {2}"/u));
  await editor.open(path);
  expect(await payload()).toEqual(closed);
});

/** A contract whose first party is a file. */
const using = (name: string, party: string): string => contractText(name).replace("approvers:\n", `approvers:\n  - use: ${party}\n`);
const party = `type: company
organization: 示例科技有限公司
name: 王五
mobile: "13100000000"
sign: [{ type: seal, at: { page: 1, x: 300, y: 100 } }]
`;
const wrongParty = party.replace("organization:", "organisation:");

describe("what changes on the disk without a word of the editor is found with the next key that is pressed", () => {
  const files = {
    "specs/a.flow.yaml": using("a", "us.yaml"),
    "specs/us.yaml": party,
  };
  test.each([
    ["of a file of no project", { folders: [] }, files],
    ["of a folder", { capabilities: modest }, files],
    ["of a project", { capabilities: modest }, { ...files, "flowspec.config.yaml": config }],
  ])("%s: a file that it uses", async (_, start, all) => {
    const editor = await editing(all, start);
    await editor.open("specs/a.flow.yaml");
    await editor.codes("specs/a.flow.yaml");
    writeFileSync(join(editor.folder, "specs/us.yaml"), wrongParty);
    await editor.replace("specs/a.flow.yaml", "采购", "销售");
    await editor.until("specs/us.yaml", ({ diagnostics }) => codesOf(diagnostics).includes("known-keys"));
    unlinkSync(join(editor.folder, "specs/us.yaml"));
    await editor.replace("specs/a.flow.yaml", "销售", "租赁");
    await editor.until("specs/a.flow.yaml", ({ diagnostics }) => diagnostics.length > 0);
    await editor.codes("specs/us.yaml");
    writeFileSync(join(editor.folder, "specs/us.yaml"), party);
    await editor.save("specs/a.flow.yaml");
    await editor.codes("specs/a.flow.yaml");
  });

  test("the configuration of a project", async () => {
    const editor = await editing({ ...files, "flowspec.config.yaml": config }, { capabilities: modest });
    await editor.open("specs/a.flow.yaml");
    await editor.codes("specs/a.flow.yaml");
    writeFileSync(join(editor.folder, "flowspec.config.yaml"), `${config}spects: []\n`);
    await editor.replace("specs/a.flow.yaml", "采购", "销售");
    await editor.until("flowspec.config.yaml", ({ diagnostics }) => diagnostics.length > 0);
  });
});

test("of a file that many use is told what it is for each of them", async () => {
  const declaring = (name: string): string =>
    using(name, "us.yaml")
      .replace("mobile: mobile }", "mobile: mobile, org: text }")
      .replace("signatory: 李四,", "signatory: 李四, org: 示例科技有限公司,");
  const names = Array.from({ length: 60 }, (_, index) => `c${index + 10}`);
  const last = "specs/c69.flow.yaml";
  const us = "specs/us.yaml";
  const editor = await editing({
    "flowspec.config.yaml": config,
    [us]: party.replace("示例科技有限公司", '"{{org}}"'),
    ...Object.fromEntries(names.map((name) => [`specs/${name}.flow.yaml`, declaring(name)])),
    [last]: using("c69", "us.yaml"),
  });
  const undeclared = (diagnostics: readonly Diagnostic[]): number => codesOf(diagnostics).filter((code) => code === "known-params").length;
  await editor.open(us);
  await editor.until(us, ({ diagnostics }) => undeclared(diagnostics) === 1, "what the last contract shows");
  await editor.replace(us, "x: 300", "x: 200");
  await editor.until(us, ({ diagnostics, version: of }) => of === 2 && undeclared(diagnostics) === 1, "the same");
  await editor.write(last, declaring("c69"));
  await editor.until(us, ({ diagnostics }) => undeclared(diagnostics) === 0, "nothing of it");
});

test("nothing stays of what nobody works on, however long an editor runs", async () => {
  const parts = Array.from({ length: 5 }, (_, index) => `specs/party-${index}.yaml`);
  const names = Array.from({ length: 40 }, (_, index) => `c${index}`);
  const folder = await folderWith({
    "flowspec.config.yaml": config,
    ...Object.fromEntries(parts.map((path) => [path, party])),
    ...Object.fromEntries(names.map((name, index) => [`specs/${name}.flow.yaml`, using(name, `party-${index % 5}.yaml`)])),
  });
  const quiet = { settings: () => ({ language: english, masksPersonal: true }), misconfigured: () => undefined };
  const failures: unknown[] = [];
  const failed = (error: unknown): void => void failures.push(error);
  const projects = createProjects(machineIn(folder), { ...quiet, indexed: () => undefined, changed: () => undefined, failed });
  const sent = createPublished(() => undefined);
  const checks = createChecks(() => clientOf({}), sent, { looked: () => undefined, failed });
  const texts = createOpenTexts(projects, checks, sent);
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const open = (path: string): void => {
    const text = readFileSync(join(folder, path), "utf8");
    texts.open({ textDocument: { uri: uriOf(path), languageId: "flowspec", version: 1, text } });
  };
  open("specs/c0.flow.yaml");
  await checks.idle();
  const [project] = projects.all();
  if (project === undefined) throw new Error("no project");
  await project.indexing.ready(true);
  const known = (): readonly string[] => {
    const { workspace } = project.editor();
    const of = parts.flatMap((path) => workspace.usersOf(path));
    const all = [...parts, ...names.map((name) => `specs/${name}.flow.yaml`)];
    return [...of, ...all.filter((path) => workspace.document(path) !== undefined || workspace.meaning(path) !== undefined)];
  };
  const before = known();
  expect(before).toEqual(["specs/c0.flow.yaml", "specs/party-0.yaml", "specs/c0.flow.yaml"]);
  for (let turn = 0; turn < runs(200, 2000); turn++) {
    const path = `specs/c${turn % 40}.flow.yaml`;
    if (turn % 4 === 0) {
      const range = { start: { line: 1, character: 6 }, end: { line: 1, character: turn % 8 === 0 ? 6 : 7 } };
      const textDocument = { uri: uriOf("specs/c0.flow.yaml"), version: turn + 2 };
      texts.change({ textDocument, contentChanges: [{ range, text: turn % 8 === 0 ? "x" : "" }] });
    }
    await project.during(async () => {
      await project.sync();
      await project.editor().workspace.understand([path]);
    });
    if (turn % 50 === 0) {
      open(parts[turn % 5] ?? "");
      await checks.idle();
      texts.close({ textDocument: { uri: uriOf(parts[turn % 5] ?? "") } });
    }
  }
  await checks.idle();
  expect(known()).toEqual(before);
  expect(failures).toEqual([]);
  checks.stop();
  project.indexing.stop();
});

test("questions that are taken back before their turn are not answered, and no question about a text that no check reads", async () => {
  const editor = await editing({ "specs/a.flow.yaml": contractText("a"), "specs/log.flow.yaml": "x".repeat(2_100_000) });
  await editor.open("specs/a.flow.yaml");
  const cancel = new CancellationTokenSource();
  const asked = Array.from({ length: 200 }, () =>
    editor.connection.sendRequest(CompletionRequest.type, editor.at("specs/a.flow.yaml", "deadline"), cancel.token),
  );
  cancel.cancel();
  const last = (await Promise.allSettled(asked)).at(-1);
  expect(last).toMatchObject({ status: "rejected", reason: { code: LSPErrorCodes.RequestCancelled } });
  await editor.open("specs/log.flow.yaml");
  expect(await editor.ask(CompletionRequest.type, editor.at("specs/log.flow.yaml", 0))).toBeNull();
  await editor.codes("specs/log.flow.yaml", "size-limit");
});
