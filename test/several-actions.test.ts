import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { folderOf } from "./support/tree.ts";
import { contractWith } from "./values/contracts.ts";

const root = new URL("../", import.meta.url).pathname;

/** The blocks of a page in a language. */
function blocks(page: string, language: string): readonly string[] {
  return [...readFileSync(`${root}docs/${page}`, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = ""]) =>
    name === language ? [text] : [],
  );
}

describe.each([
  ["several-actions.md", "en"],
  ["several-actions.zh-CN.md", "zh-CN"],
])("docs/%s", (page, language) => {
  test("shows files as they are", () => {
    const shown = blocks(page, "yaml");
    expect(shown).toHaveLength(3);
    for (const text of shown) {
      const [first = "", ...lines] = text.split("\n");
      const file = readFileSync(root + first.slice("# ".length), "utf8");
      const rest = lines.filter((line) => !line.startsWith("# …")).join("\n");
      expect(file).toContain(rest.trimEnd());
    }
  });

  test("shows what commands print", async () => {
    const shown = blocks(page, "text");
    expect(shown).toHaveLength(2);
    for (const text of shown) {
      const [call = "", ...lines] = text.split("\n");
      const { code, stdout } = await flowspec(root, call.slice("$ flowspec ".length).split(" "), { FLOWSPEC_LANG: language });
      expect(stdout).toBe(lines.join("\n"));
      expect(code).toBe(0);
    }
  });
});

describe("targets --diff", () => {
  const path = "specs/a.flow.yaml";
  const person = '  - { type: person, name: 李四, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }\n';

  test("is data for programs, in which nobody is named", async () => {
    const folder = await folderOf({ [path]: contractWith(person) });
    const { code, stdout } = await flowspec(folder, ["targets", path, "--diff", "CreateFlowByFiles", "ChannelCreateFlowByFiles", "--json"]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/李四|13200000000/u);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      spec: path,
      targets: [
        { action: "CreateFlowByFiles", compiles: true },
        { action: "ChannelCreateFlowByFiles", compiles: false },
      ],
      differences: [
        {
          key: "initiator.userId",
          at: [{ file: path, line: 7, column: 22 }],
          written: { CreateFlowByFiles: [{ member: "Operator.UserId", text: "{{user}}" }], ChannelCreateFlowByFiles: [] },
        },
        {
          key: "contract.approvers",
          written: { CreateFlowByFiles: [{ member: "Approvers" }], ChannelCreateFlowByFiles: [{ member: "FlowApprovers" }] },
        },
        {
          key: "approver.type",
          written: {
            CreateFlowByFiles: [{ member: "ApproverType", text: "1" }],
            ChannelCreateFlowByFiles: [{ member: "ApproverType", text: '"PERSON"' }],
          },
        },
        { key: "approver.name" },
        { key: "approver.mobile" },
      ],
    });
  });

  test("of an action and itself is nothing, and takes two actions", async () => {
    const folder = await folderOf({ [path]: contractWith(person) });
    const same = await flowspec(folder, ["targets", path, "--diff", "CreateFlowByFiles", "CreateFlowByFiles"]);
    expect(same.stdout).toContain("The requests of both are the same.");
    expect((await flowspec(folder, ["targets", path, "--diff", "CreateFlowByFiles"])).code).toBe(2);
    expect((await flowspec(folder, ["targets", path, "CreateFlowByFiles"])).code).toBe(2);
    expect((await flowspec(folder, ["targets", path, "--diff", "CreateFlowByFiles", "SendIt"])).stderr).toContain('not "SendIt"');
  });
});
