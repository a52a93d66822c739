import { afterAll, beforeAll, expect, test } from "vitest";
import { type Editor, startEditor } from "./support/editor.ts";
import { specSources } from "./support/specs.ts";

/** The schema in the service that editors use, found through the first line of a contract and nothing else. */
const modeline = "# yaml-language-server: $schema=../schema/flow.schema.json";

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
}, 60_000);
afterAll(() => editor.close());

const contract = (...lines: readonly string[]): string =>
  [modeline, "flowspec: 1", "name: a", "action: CreateFlowByFiles", ...lines, ""].join("\n");

test("finds nothing wrong with a right contract", async () => {
  const own = specSources.filter(({ path }) => !path.includes("/examples/"));
  for (const { path, text } of own)
    expect({ path, found: await editor.open(path.slice("specs/".length), text) }).toEqual({ path, found: [] });
});

test("finds unknown keys, wrong words and missing keys, each at its line", async () => {
  const found = await editor.open("wrong.flow.yaml", contract("ordr: parallel", "order: paralel", "approvers:", "  - name: 张三"));
  expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message.split("\n")[0]}`)).toMatchInlineSnapshot(`
    [
      "6: Value is not accepted. Valid values: "sequential", "parallel".",
      "8: Missing property "type".",
      "5: Property ordr is not allowed.",
    ]
  `);
});

test("completes keys and words", async () => {
  await editor.open(
    "half.flow.yaml",
    contract("order: ", "approvers:", "  - type: company", "    ", "    sign:", "      - type: seal", "        "),
  );
  expect(await editor.completions("half.flow.yaml", { line: 4, character: 7 })).toEqual(expect.arrayContaining(["sequential", "parallel"]));
  const keys = await editor.completions("half.flow.yaml", { line: 7, character: 4 });
  expect(keys).toEqual(expect.arrayContaining(["mobile", "organization", "notify"]));
  expect(keys).not.toContain("title");
  const options = await editor.completions("half.flow.yaml", { line: 10, character: 8 });
  expect(options).toEqual(expect.arrayContaining(["sealKinds", "pages"]));
});

test("explains a key under the pointer", async () => {
  await editor.open("hover.flow.yaml", contract("approvers:", "  - type: company", "    readSeconds: 10"));
  expect(await editor.hover("hover.flow.yaml", { line: 6, character: 8 })).toContain(
    "Seconds the contract must be read before signing, 3 to 300.",
  );
});
