import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { flowspec } from "./support/cli.ts";
import { filesOf, fixturePath, fixtures } from "./support/fixtures.ts";
import { folderWith } from "./support/folder.ts";

const kind = "diagnostics";
const code = "pasted-request";
const files = filesOf(kind, code).filter((file) => file.startsWith("wrong."));

/** What stands there that nothing can be imported of: code in other languages, a reply, JSON that is none. */
const without = /^\s*(?:import json|request :=|CreateFlowByFilesRequest|\{"Response")|\/\//u;

describe("what was pasted in place of a contract", () => {
  test.each(files)("%s: the command that is advised makes a contract of it", async (file) => {
    const text = readFileSync(fixturePath(kind, code, file), "utf8");
    const folder = await folderWith({ "order.flow.yaml": text });
    const { stderr } = await flowspec(folder, ["check", "order.flow.yaml"]);
    expect(stderr.match(/^(?:error|warning)/gmu)).toEqual(["error"]);
    const command = /`flowspec (import order\.flow\.yaml [^`]*)`/u.exec(stderr)?.[1];
    if (without.test(text)) return;
    const { code: exit } = await flowspec(folder, (command ?? "").split(" "));
    expect(exit).toBe(0);
    const made = join(folder, "order-imported.flow.yaml");
    expect(existsSync(made)).toBe(true);
    expect(checkSource({ path: "made", text: readFileSync(made, "utf8") }).diagnostics.map((each) => each.code.name)).not.toContain(code);
  });
});

test("no contract is taken for a request", () => {
  const texts = fixtures(kind).flatMap((name) =>
    name === code
      ? []
      : filesOf(kind, name).flatMap((file) => (file.endsWith(".flow.yaml") ? [readFileSync(fixturePath(kind, name, file), "utf8")] : [])),
  );
  expect(texts.length).toBeGreaterThan(300);
  const taken = texts.filter((text) => checkSource({ path: "a.flow.yaml", text }).diagnostics.some((each) => each.code.name === code));
  expect(taken).toEqual([]);
});
