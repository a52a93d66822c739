import { renameSync } from "node:fs";
import { join } from "node:path";
import {
  DidRenameFilesNotification,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WillRenameFilesRequest,
  type ClientCapabilities,
} from "vscode-languageserver/node";
import { expect, onTestFinished, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { everything, modest } from "../support/lsp/capabilities.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { Editor } from "../support/lsp.ts";
import { contractText } from "../support/project.ts";

const config = "flowspec.config.yaml";
const a = "specs/a.flow.yaml";
const using = (name: string, party: string): string => contractText(name).replace("approvers:\n", `approvers:\n  - use: ${party}\n`);
const party = `params: { clerk: person-name, clerkMobile: mobile }
samples: { review: { clerk: 王五, clerkMobile: "13100000000" } }
type: company
organization: 示例科技有限公司
name: "{{clerk}}"
mobile: "{{clerkMobile}}"
sign: [{ type: seal, at: { page: 1, x: 300, y: 100 } }]
`;

async function editing(files: Readonly<Record<string, string>>, capabilities: ClientCapabilities = everything): Promise<Editor> {
  const folder = await folderWith({ [config]: "specs: [specs]\n", ...files });
  const editor = await Editor.start(serverHere(folder), { folder, capabilities });
  onTestFinished(async () => {
    expect(editor.wrongs).toEqual([]);
    expect(await editor.stop()).toBe(0);
  });
  return editor;
}

/** The editor gives a file or a folder another path, as a whole: of what is in a folder it tells nothing. */
async function moving(editor: Editor, from: string, to: string): Promise<void> {
  const files = [{ oldUri: editor.uri(from), newUri: editor.uri(to) }];
  const edit = await editor.ask(WillRenameFilesRequest.type, { files });
  if (edit) editor.apply(edit);
  renameSync(join(editor.folder, from), join(editor.folder, to));
  await editor.connection.sendNotification(DidRenameFilesNotification.type, { files });
}

test("the server says what it wants to be told of", async () => {
  const editor = await editing({});
  const filters = editor.answer.capabilities.workspace?.fileOperations?.willRename?.filters;
  expect(filters?.map(({ pattern }) => pattern.glob)).toEqual(["**/*.{yaml,yml,pdf}", "**"]);
});

test("contracts that use a file have no finding once it has moved, and it is known by its new path", async () => {
  const b = "specs/b.flow.yaml";
  const editor = await editing({
    [a]: using("a", "parties/us.yaml"),
    [b]: using("b", "./parties/us.yaml"),
    "specs/parties/us.yaml": party,
  });
  await editor.open(a);
  await editor.codes(a);
  await moving(editor, "specs/parties/us.yaml", "specs/us-2.yaml");
  expect(editor.text(a)).toContain("use: us-2.yaml\n");
  expect(editor.onDisk(b)).toContain("use: ./us-2.yaml\n");
  await moving(editor, "specs/us-2.yaml", "specs/us-3.yaml");
  const found = await editor.ask(ReferencesRequest.type, { ...editor.at(a, "us-3"), context: { includeDeclaration: true } });
  expect(found).toHaveLength(2);
  await editor.rewrite(a, `${editor.text(a)}\n`);
  expect(await editor.findings(a)).toEqual([]);
});

test("a folder is followed with all that is in it", async () => {
  const editor = await editing({
    [a]: using("a", "parties/us.yaml"),
    "specs/deep/b.flow.yaml": using("b", "../parties/us.yaml"),
    "specs/parties/us.yaml": "use: ../base.yaml\n",
    "specs/base.yaml": party,
  });
  await editor.open(a);
  await editor.codes(a);
  await moving(editor, "specs/parties", "specs/us");
  await editor.replace(a, "title:", "titel:");
  await editor.codes(a, "known-keys");
  await editor.replace(a, "titel:", "title:");
  await editor.codes(a);
  await moving(editor, "specs/deep", "specs/deeper");
  const found = await editor.ask(ReferencesRequest.type, { ...editor.at(a, "us/us"), context: { includeDeclaration: true } });
  expect((found ?? []).map(({ uri }) => uri.slice(editor.uri("").length).replace(/^\//u, ""))).toEqual([a, "specs/deeper/b.flow.yaml"]);
});

test("an editor that moves no files for a server keeps its paths as it moves them, and renames none in a text", async () => {
  const editor = await editing({ [a]: using("a", "parties/us.yaml"), "specs/parties/us.yaml": party }, modest);
  await editor.open(a);
  const refusal = "This editor lets no server rename files.";
  await expect(editor.ask(PrepareRenameRequest.type, editor.at(a, "us.yaml"))).rejects.toThrow(refusal);
  await expect(editor.ask(RenameRequest.type, { ...editor.at(a, "us.yaml"), newName: "we.yaml" })).rejects.toThrow(refusal);
  await moving(editor, "specs/parties/us.yaml", "specs/us.yaml");
  expect(editor.text(a)).toContain("use: us.yaml\n");
});
