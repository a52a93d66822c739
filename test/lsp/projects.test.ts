import { pathToFileURL } from "node:url";
import { WorkspaceSymbolRequest } from "vscode-languageserver/node";
import { expect, onTestFinished, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { Editor, type Start } from "../support/lsp.ts";
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
