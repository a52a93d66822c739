import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CodeActionRequest, DefinitionRequest, DocumentLinkRequest, type LocationLink, RenameRequest } from "vscode-languageserver/node";
import { expect, onTestFinished, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { Editor } from "../support/lsp.ts";
import { contractText } from "../support/project.ts";
import { company, contractWith } from "../values/contracts.ts";

/** Files of packages and files that several projects share, as an editor has them. */

const config = "flowspec.config.yaml";
const a = "specs/a.flow.yaml";
const inPackage = "node_modules/@acme/parties/us.yaml";
const party = `params: { clerk: person-name, clerkMobile: mobile }
samples: { review: { clerk: 王五, clerkMobile: "13100000000" } }
type: company
organization: 示例科技有限公司
name: "{{clerk}}"
mobile: "{{clerkMobile}}"
sign: [{ type: seal, at: { page: 1, x: 300, y: 100 } }]
`;
const using = contractText("a").replace("approvers:\n", 'approvers:\n  - use: "@acme/parties/us.yaml"\n');
const files = {
  ".git/HEAD": "",
  [config]: "specs: [specs]\n",
  [a]: using,
  "node_modules/@acme/parties/package.json": '{ "name": "@acme/parties", "version": "1.0.0" }',
  [inPackage]: party,
};

async function editing(all: Readonly<Record<string, string>>, within = "."): Promise<Editor> {
  const folder = join(await folderWith(all), within);
  const editor = await Editor.start(serverHere(folder), { folder });
  onTestFinished(async () => {
    expect(editor.wrongs).toEqual([]);
    expect(await editor.stop()).toBe(0);
  });
  return editor;
}

type Led = LocationLink | { readonly uri: string };

/** Where an answer leads, in the folder of the editor. */
function ledTo(editor: Editor, found: Led | readonly Led[] | null): readonly string[] {
  const all: readonly Led[] = found === null ? [] : "length" in found ? found : [found];
  const start = `${pathToFileURL(editor.folder).href}/`;
  return all.map((each) => decodeURI("uri" in each ? each.uri : each.targetUri).replace(start, ""));
}

test("a use of a package leads to its file, and is followed as that changes", async () => {
  const editor = await editing(files);
  await editor.open(a);
  await editor.codes(a);
  expect(ledTo(editor, await editor.ask(DefinitionRequest.type, editor.at(a, "acme/parties")))).toEqual([inPackage]);
  const links = (await editor.ask(DocumentLinkRequest.type, editor.of(a))) ?? [];
  expect(
    ledTo(
      editor,
      links.map(({ target }) => ({ uri: target ?? "" })),
    ),
  ).toContain(inPackage);
  await editor.write(inPackage, party.replace("mobile:", "mobil:"));
  await editor.replace(a, "title:", "title: ");
  await editor.open(inPackage);
  expect((await editor.codes(inPackage, "known-keys")).map(({ message }) => message)[0]).toContain("mobil");
});

test("nothing that stands in a package is renamed, and no file of it", async () => {
  const editor = await editing(files);
  await editor.open(a);
  await editor.open(inPackage);
  await editor.codes(a);
  const refused = /does not belong to the project, so it is not changed/u;
  await expect(editor.ask(RenameRequest.type, { ...editor.at(inPackage, "clerk:"), newName: "agent" })).rejects.toThrow(refused);
  await expect(editor.ask(RenameRequest.type, { ...editor.at(a, "us.yaml"), newName: "we.yaml" })).rejects.toThrow(refused);
});

test("no action changes a package", async () => {
  const wrong = party.replace("mobile:", "mobil:");
  const editor = await editing({ ...files, [inPackage]: wrong, "specs/own.yaml": wrong, [a]: using });
  const offered = async (path: string): Promise<readonly string[]> => {
    const diagnostics = await editor.codes(path, "known-keys");
    const range = editor.all(path);
    const actions =
      (await editor.ask(CodeActionRequest.type, { ...editor.of(path), range, context: { diagnostics: [...diagnostics] } })) ?? [];
    return actions.flatMap((action) => ("edit" in action || "data" in action ? [action.title] : []));
  };
  await editor.open(a);
  await editor.open(inPackage);
  expect(await offered(inPackage)).toEqual([]);
  // The same file of the project has some.
  await editor.rewrite(a, using.replace("@acme/parties/us.yaml", "./own.yaml"));
  await editor.open("specs/own.yaml");
  expect(await offered("specs/own.yaml")).not.toEqual([]);
});

test("a base configuration is followed as it changes, and its findings are told in it", async () => {
  const base = "environments: { live: { vars: { sealId: yDRsealId00000000000000000000001 } } }\nenv: live\n";
  const editor = await editing(
    { ".git/HEAD": "", [`app/${config}`]: "extends: ../base.yaml\n", "base.yaml": base, [`app/${a}`]: contractWith(company) },
    "app",
  );
  await editor.open(a);
  await editor.codes(a, "known-vars");
  await editor.write("../base.yaml", base.replace("sealId", "organization: 星河示例科技有限公司, sealId"));
  await editor.codes(a);
  await editor.open(config);
  await editor.write("../base.yaml", "");
  await editor.codes(a, "known-vars", "known-vars");
  await editor.remove("../base.yaml");
  await editor.codes(config, "base-configurations");
});
