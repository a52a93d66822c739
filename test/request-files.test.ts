import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { fixturePath, fixtures, filesOf } from "./support/fixtures.ts";
import { folderWith } from "./support/folder.ts";

/**
 * A folder `fixtures/requests/<name>` is a test case: `request.json` is not the body of one request as JSON has it, and `findings.txt` is what
 * `check --action CreateFlowByFiles` says of it; `findings.zh-CN.txt` is the same in Chinese.
 */
const kind = "requests";
const check = ["check", "request.json", "--action", "CreateFlowByFiles", "--now", "2026-01-05T09:00:00+08:00"];

describe.each(fixtures(kind))("%s", (name) => {
  const folder = fixturePath(kind, name, "");

  test("is said where it stands", async () => {
    const { code, stdout, stderr } = await flowspec(folder, check);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    await expect(stderr).toMatchFileSnapshot(fixturePath(kind, name, "findings.txt"));
    const inChinese = await flowspec(folder, [...check, "--lang", "zh-CN"]);
    expect(inChinese.code).toBe(1);
    await expect(inChinese.stderr).toMatchFileSnapshot(fixturePath(kind, name, "findings.zh-CN.txt"));
  });

  // What a curl command sends is taken out of it.
  const isTaken = name === "a-curl-command";
  test(isTaken ? "is imported" : "is not imported", async () => {
    const target = join(await folderWith({}), "imported.flow.yaml");
    const { code, stdout, stderr } = await flowspec(folder, ["import", "request.json", "--action", "CreateFlowByFiles", "-o", target]);
    expect({ code, stdout }).toEqual({ code: isTaken ? 0 : 1, stdout: "" });
    expect(existsSync(target)).toBe(isTaken);
    if (isTaken) return;
    expect(stderr).toMatch(/error\[(?:request-json|request-body|unique-keys|depth-limit)\]/u);
  });
});

test("every case has its request", () => {
  for (const name of fixtures(kind)) expect(filesOf(kind, name)).toContain("request.json");
});
