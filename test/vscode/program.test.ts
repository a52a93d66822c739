import { join } from "node:path";
import { expect, test } from "vitest";
import { programFor } from "../../editors/vscode/src/program.ts";
import { folderWith } from "../support/folder.ts";

/** The files of a flowspec in a folder, with a language server or an old one without. */
function flowspec(folder: string, version: string, hasServer = true): Readonly<Record<string, string>> {
  const manifest = { name: "flowspec", version, bin: { flowspec: "./dist/flowspec.cjs" } };
  return {
    [`${folder}/package.json`]: JSON.stringify(manifest),
    [`${folder}/dist/flowspec.cjs`]: "",
    ...(hasServer && { [`${folder}/dist/lsp.cjs`]: "" }),
  };
}

const own = "node_modules/flowspec";
const folder = await folderWith({
  ...flowspec("bundled", "1.0.0"),
  ...flowspec(own, "0.9.0"),
  ...flowspec(`trusted/${own}`, "1.1.0"),
  ...flowspec(`trusted/packages/near/${own}`, "1.2.0"),
  ...flowspec(`trusted/packages/old/${own}`, "0.1.0", false),
  [`trusted/packages/other/${own}/package.json`]: '{ "name": "other" }',
  [`trusted/packages/broken/${own}/package.json`]: "{",
  ...flowspec("elsewhere", "2.0.0"),
});
const at = (...parts: readonly string[]): string => join(folder, ...parts);
const bundled = at("bundled");
const of = (file: string): { readonly file: string; readonly workspace: string } => ({ file: at(file), workspace: at("trusted") });

test("the nearest flowspec of the project serves a file", async () => {
  const near = await programFor({ bundled, project: of("trusted/packages/near/specs/a.flow.yaml") });
  expect(near).toEqual({ file: at("trusted/packages/near", own, "dist", "flowspec.cjs"), version: "1.2.0", from: "project" });
  const far = await programFor({ bundled, project: of("trusted/packages/none/a.flow.yaml") });
  expect(far).toMatchObject({ version: "1.1.0", from: "project" });
  expect(await programFor({ bundled, project: of("trusted/a.flow.yaml") })).toMatchObject({ version: "1.1.0", from: "project" });
});

test("nothing outside the folder that was trusted is run", async () => {
  expect(await programFor({ bundled, project: of("elsewhere/a.flow.yaml") })).toMatchObject({ from: "bundled" });
  const inner = { file: at("trusted/specs/a.flow.yaml"), workspace: at("trusted/specs") };
  expect(await programFor({ bundled, project: inner })).toMatchObject({ version: "1.0.0", from: "bundled" });
  expect(await programFor({ bundled })).toMatchObject({ version: "1.0.0", from: "bundled" });
});

test("one that cannot serve an editor is passed over, and named", async () => {
  const old = await programFor({ bundled, project: of("trusted/packages/old/a.flow.yaml") });
  const passedOver = { folder: at("trusted/packages/old", own), version: "0.1.0" };
  expect(old).toEqual({ file: at("bundled", "dist", "flowspec.cjs"), version: "1.0.0", from: "bundled", passedOver });
  for (const name of ["other", "broken"]) {
    const program = await programFor({ bundled, project: of(`trusted/packages/${name}/a.flow.yaml`) });
    expect(program).toMatchObject({ from: "bundled", passedOver: { folder: at("trusted/packages", name, own) } });
  }
});

test("the setting goes before the project, and a wrong one is named", async () => {
  const project = of("trusted/a.flow.yaml");
  expect(await programFor({ bundled, project, setting: at("elsewhere") })).toMatchObject({ version: "2.0.0", from: "setting" });
  const wrong = await programFor({ bundled, project, setting: at("nowhere") });
  expect(wrong).toMatchObject({ version: "1.0.0", from: "bundled", passedOver: { folder: at("nowhere") } });
});

test("an extension without a flowspec is broken", async () => {
  await expect(programFor({ bundled: at("nowhere") })).rejects.toThrow("has no flowspec");
});
