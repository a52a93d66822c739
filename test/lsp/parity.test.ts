import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HoverRequest } from "vscode-languageserver/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtures } from "../support/fixtures.ts";
import { checkedFindings, publishedFindings, underlined } from "../support/lsp/checked.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { pathIn } from "../support/lsp/documents.ts";
import { isLong, runs } from "../support/long.ts";
import { Editor } from "../support/lsp.ts";

/*
 * Every contract of the diagnostics' fixtures, laid out as a project of its own: what the server publishes is what `check` says, of the same
 * places, in the same words.
 */
const root = realpathSync(mkdtempSync(join(tmpdir(), "flowspec-parity-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The file that a project's configuration is. */
const config = "flowspec.config.yaml";

/** Lays a fixture out as a project, with its configuration as one of that name; answers with its contracts. */
function laidOut(name: string, which: string): { readonly folder: string; readonly contracts: readonly string[] } {
  const folder = join(root, `${name}.${which}`);
  mkdirSync(folder);
  cpSync(join(new URL("../fixtures/diagnostics/", import.meta.url).pathname, name), folder, { recursive: true });
  const files = readdirSync(folder);
  const contracts = files.filter((file) => file.startsWith(`${which}.`) && file.endsWith(".flow.yaml"));
  for (const file of files) if (file.endsWith(".flow.yaml") ? !contracts.includes(file) : file.endsWith(".txt")) rmSync(join(folder, file));
  if (existsSync(join(folder, `${which}.config.yaml`))) renameSync(join(folder, `${which}.config.yaml`), join(folder, config));
  for (const other of ["wrong", "right"]) rmSync(join(folder, `${other}.config.yaml`), { force: true });
  if (!existsSync(join(folder, config))) writeFileSync(join(folder, config), "specs: [.]\n");
  return { folder, contracts };
}

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(serverHere(root), { folder: root });
});
afterAll(async () => {
  await editor.stop();
  expect(editor.wrongs).toEqual([]);
});

/** A share of the codes in `npm test`, all of them in `npm run test:long`. */
const folders = fixtures("diagnostics")
  // An editor sends letters, and not bytes that are none.
  .filter((name) => name !== "utf8-text")
  // Approvals are read beside two versions of a project, and an editor has one.
  .filter((name) => !name.startsWith("approval-"))
  .filter((_, index) => index % runs(4, 1) === 0);

/** Holds that a configuration shows the errors that people are told of, and no others. */
function expectTold(path: string, told: string): void {
  const shown = editor.latest(path)?.diagnostics ?? [];
  const heads = shown.map(({ code, message, range: { start } }) => {
    const [first] = (typeof message === "string" ? message : message.value).split("\n");
    return `error[${String(code)}]: ${first}\n --> ${config}:${start.line + 1}:${start.character + 1}`;
  });
  // What stands in a file that it extends is told there.
  const own = told.split("\n\n").flatMap((each) => each.match(/^error\[.*\n +--> .*$/mu) ?? []);
  expect(own.filter((head) => head.includes(` --> ${config}:`))).toEqual(heads);
}

describe.each(folders)("%s", (name) => {
  test.each(isLong ? ["wrong", "right"] : ["wrong"])("%s: the server says what check says", async (which) => {
    const { folder, contracts } = laidOut(name, which);
    const inRoot = (path: string): string => join(`${name}.${which}`, path);
    const checked = await checkedFindings(folder, contracts);
    for (const path of contracts) await editor.open(inRoot(path));
    for (const path of contracts) await editor.findings(inRoot(path));
    // What was found in all files is told together; what is asked now is answered behind it.
    await editor.ask(HoverRequest.type, editor.at(inRoot(contracts[0] ?? "")));
    if ("told" in checked) return expectTold(inRoot(config), checked.told);
    for (const path of [...contracts, ...checked.keys()]) {
      const said = publishedFindings(editor.latest(inRoot(path))?.diagnostics ?? [], (uri) => pathIn(folder, uri));
      expect({ path, said }).toEqual({ path, said: underlined(checked.get(path) ?? [], readFileSync(join(folder, path), "utf8")) });
    }
    for (const path of contracts) await editor.close(inRoot(path));
  });
});
