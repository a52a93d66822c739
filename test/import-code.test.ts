import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { filesOf, fixturePath, fixtures } from "./support/fixtures.ts";
import { folderWith } from "./support/folder.ts";

/**
 * A folder `fixtures/import-code/<name>` is a test case: `app.ts`, `app.js` … calls an action. `contract.flow.yaml` is what is imported, and
 * `findings.txt` what is said of it: where there is no contract, why; `findings.zh-CN.txt` is the same in Chinese.
 */
const kind = "import-code";

/** Codes that an imported contract may not have: each is a mistake of the import. */
const ours =
  /\[(?:known-keys|value-types|known-params|used-params|param-types-fit|param-types-agree|param-declarations|sample-params|sample-now|keys-before-wire|wire-agrees|param-values|optional-in-text)\]/u;

describe.each(fixtures(kind))("%s", (name) => {
  test("is read, or it is said why not", async () => {
    const folder = fixturePath(kind, name, "");
    const file = filesOf(kind, name).find((each) => each.startsWith("app.")) ?? "";
    const target = join(await folderWith({}), "imported.flow.yaml");
    const { code, stdout, stderr } = await flowspec(folder, ["import", file, "-o", target, "--name", "imported"]);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(ours);
    const isMade = existsSync(target);
    expect(isMade).toBe(code === 0);
    if (isMade) await expect(readFileSync(target, "utf8")).toMatchFileSnapshot(fixturePath(kind, name, "contract.flow.yaml"));
    if (stderr === "") return expect(filesOf(kind, name)).not.toContain("findings.txt");
    // Where the contract was written is another folder each time.
    const written = /\S*imported\.flow\.yaml/gu;
    await expect(stderr.replaceAll(written, "imported.flow.yaml")).toMatchFileSnapshot(fixturePath(kind, name, "findings.txt"));
    const other = join(await folderWith({}), "imported.flow.yaml");
    const inChinese = await flowspec(folder, ["import", file, "-o", other, "--name", "imported", "--lang", "zh-CN"]);
    const said = inChinese.stderr.replaceAll(written, "imported.flow.yaml");
    await expect(said).toMatchFileSnapshot(fixturePath(kind, name, "findings.zh-CN.txt"));
  });
});

describe("which call is meant", () => {
  const folder = fixturePath(kind, "several", "");

  test("is said by a line of its statement, or by its action", async () => {
    expect((await flowspec(folder, ["import", "app.ts:2"])).stdout).toContain("title: 二");
    expect((await flowspec(folder, ["import", "app.ts:3"])).stdout).toContain("title: 二");
    expect((await flowspec(folder, ["import", "app.ts", "--action", "CreatePrepareFlow"])).stdout).toContain("title: 三");
  });

  test("is asked for where that leaves several, or none", async () => {
    const several = await flowspec(folder, ["import", "app.ts", "--action", "CreateFlowByFiles"]);
    expect(several).toMatchObject({ code: 2, stdout: "" });
    expect(several.stderr).toContain("2 calls");
    const none = await flowspec(folder, ["import", "app.ts:9"]);
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain("app.ts:4 CreatePrepareFlow");
  });

  test("is nothing where no action is called", async () => {
    const other = await folderWith({ "app.ts": "client.DescribeFlowInfo({ FlowIds: [] });\n" });
    expect(await flowspec(other, ["import", "app.ts"])).toMatchObject({ code: 2, stdout: "" });
  });
});

test("a body without its action is not imported", async () => {
  const folder = await folderWith({ "a.json": "{}" });
  const { code, stderr } = await flowspec(folder, ["import", "a.json"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--action");
});
