import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { fixturePath, fixtures, filesOf } from "./support/fixtures.ts";
import { folderWith } from "./support/folder.ts";

/**
 * A folder `fixtures/import-together/<name>` is a test case: JSON files are imported as one contract, `contract.flow.yaml`, or `findings.txt` says
 * why not.
 */
const kind = "import-together";
const flags = ["--action", "CreateFlowByFiles", "--name", "imported"];

describe.each(fixtures(kind))("%s", (name) => {
  test("is imported as one contract, or it is said why not", async () => {
    const files = filesOf(kind, name).filter((file) => file.endsWith(".json"));
    const folder = fixturePath(kind, name, "");
    const target = join(await folderWith({}), "imported.flow.yaml");
    const { code, stdout, stderr } = await flowspec(folder, ["import", ...files, ...flags, "-o", target]);
    const isMade = existsSync(target);
    expect({ code, stdout }).toEqual({ code: isMade ? 0 : 1, stdout: "" });
    if (!isMade) {
      await expect(stderr).toMatchFileSnapshot(fixturePath(kind, name, "findings.txt"));
      const inChinese = await flowspec(folder, ["import", ...files, ...flags, "-o", target, "--lang", "zh-CN"]);
      await expect(inChinese.stderr).toMatchFileSnapshot(fixturePath(kind, name, "findings.zh-CN.txt"));
      return;
    }
    await expect(readFileSync(target, "utf8")).toMatchFileSnapshot(fixturePath(kind, name, "contract.flow.yaml"));
    for (const file of files) {
      const sample = file.replace(".json", "").toLowerCase().replaceAll(" ", "-");
      const rendered = await flowspec(folder, ["render", target, "--sample", sample]);
      expect(JSON.parse(rendered.stdout)).toEqual(JSON.parse(readFileSync(fixturePath(kind, name, file), "utf8")));
    }
  });
});
