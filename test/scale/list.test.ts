import { describe, expect, test } from "vitest";
import { width } from "../../src/report/width.ts";
import { contractText } from "../record/steps.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

interface Listed {
  readonly contracts: readonly Readonly<Record<string, unknown>>[];
}

const files = {
  ".git/HEAD": "ref: refs/heads/main\n",
  "package.json": '{ "name": "@acme/contracts" }',
  "specs/b.flow.yaml": contractText("b", 0).replace("{ type: person,", "{ role: 乙方, type: person,"),
  "specs/a/package.json": '{ "name": "采购" }',
  "specs/a/a.flow.yaml": contractText("a", 0),
  "specs/nameless/package.json": "{}",
  "specs/nameless/c.flow.yaml": contractText("c", 0),
};

describe("list", () => {
  test("says of each contract what it is, to whom it belongs and who signs it", async () => {
    const { code, stdout, stderr } = await flowspec(await folderWith(files), ["list", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { contracts } = JSON.parse(stdout) as Listed;
    expect(contracts.map((each) => [each["path"], each["name"], each["action"], each["package"], each["roles"]])).toEqual([
      ["specs/a/a.flow.yaml", "a", "CreateFlowByFiles", "采购", []],
      ["specs/b.flow.yaml", "b", "CreateFlowByFiles", "@acme/contracts", ["乙方"]],
      ["specs/nameless/c.flow.yaml", "c", "CreateFlowByFiles", null, []],
    ]);
    expect(contracts[0]?.["params"]).toContainEqual({ name: "mobile", type: "mobile", optional: true, default: false, personal: true });
  });

  test("is a table, in which Chinese is as wide as it is", async () => {
    const { stdout } = await flowspec(await folderWith(files), ["list", "--lang", "zh-CN"]);
    const [heading = "", ...lines] = stdout.trimEnd().split("\n");
    expect(heading).toMatch(/^名称 +接口 +包 +参数 +角色 +文件$/u);
    expect(lines.map((line) => line.split(/ {2,}/u)[2])).toEqual(["采购", "@acme/contracts", "4，其中 2 个可选"]);
    const before = lines.map((line) => width(line.slice(0, line.indexOf("specs/"))));
    expect(before).toEqual(before.map(() => width(heading.slice(0, heading.indexOf("文件")))));
  });

  test("lists what is known of a contract with errors, and ends with 1", async () => {
    const cwd = await folderWith({ ...files, "specs/wrong.flow.yaml": "flowspec: 1\nname: wrong\naction: Sing\n" });
    const { code, stdout, stderr } = await flowspec(cwd, ["list", "--json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("specs/wrong.flow.yaml");
    const { contracts } = JSON.parse(stdout) as Listed;
    expect(contracts).toHaveLength(4);
    expect(contracts[3]).toEqual({
      path: "specs/wrong.flow.yaml",
      name: "wrong",
      action: null,
      package: "@acme/contracts",
      params: null,
      roles: null,
    });
    expect((await flowspec(cwd, ["list"])).stdout).toMatch(/^wrong +\? +@acme\/contracts +\? +specs\/wrong\.flow\.yaml$/mu);
  });

  test("judges none: what the service would refuse is told by a check", async () => {
    const cwd = await folderWith({
      ...files,
      "specs/b.flow.yaml": files["specs/b.flow.yaml"].replace(/title: .*/u, `title: ${"长".repeat(999)}`),
    });
    expect(await flowspec(cwd, ["check", "specs/b.flow.yaml"])).toMatchObject({ code: 1 });
    const { code, stdout, stderr } = await flowspec(cwd, ["list", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe((await flowspec(await folderWith(files), ["list", "--json"])).stdout);
  });
});
