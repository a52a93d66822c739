import { describe, expect, test } from "vitest";
import { languageNames } from "../../src/model/language-name.ts";
import { formatNames } from "../../src/report/format-names.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/**
 * A contract with a sure answer of the service and a possible one, a warning, a place beside another, a fix, a suppressed finding, a personal value,
 * a pipe, and lines in which Chinese stands before what is marked and in it.
 */
const wrong = `flowspec: 1
name: wrong
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name }
initiator: { userId: "{{user}}" }
title: 采购合同（二〇二六）
deadline: 2026-01-04T00:00:00+08:00
files: [{ id: "{{file}}" }]
approvers:
  - { type: person, name: "{{name}}", 手机|号: "13200000000", mobile: "+86 13871926475", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
  # flowspec-ignore approver-mobile-format: 对方只有座机 | 已确认
  - { type: person, name: "欧阳晓晓1", mobile: "010-1234", sign: [{ type: signature, at: { page: 1, x: 100, y: 300 } }] }
`;
const right = `flowspec: 1
name: wrong
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}" }]
approvers:
  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
`;
/** Two contracts of one name, of which each is told where the other is. */
const folder = await folderWith({ "specs/wrong.flow.yaml": wrong, "specs/zoe.flow.yaml": right });

/** So many findings that they are counted by code too. */
const many = `${wrong}${Array.from({ length: 21 }, (_, index) => `  - { type: person, name: "{{name}}", mobile: "+86 1320000${1000 + index}" }\n`).join("")}`;
const crowd = await folderWith({ "specs/many.flow.yaml": many });

describe.each(languageNames)("in %s", (lang) => {
  test.each(formatNames)("a report as %s", async (format) => {
    const said = await flowspec(folder, ["check", "--lang", lang, "--format", format]);
    await expect(format === "pretty" ? said.stderr : said.stdout).toMatchFileSnapshot(`../fixtures/speech/report.${format}.${lang}.txt`);
    expect(JSON.stringify(said)).not.toContain("13871926475");
    expect(said.code).toBe(1);
  });

  test.each(["pretty", "markdown"] as const)("many findings as %s", async (format) => {
    const said = await flowspec(crowd, ["check", "--lang", lang, "--format", format, "--max-diagnostics", "2"]);
    await expect(format === "pretty" ? said.stderr : said.stdout).toMatchFileSnapshot(`../fixtures/speech/many.${format}.${lang}.txt`);
  });

  test("no findings", async () => {
    const said = async (...args: readonly string[]): Promise<string> =>
      (await flowspec(folder, ["check", "specs/zoe.flow.yaml", "--lang", lang, ...args])).stderr;
    expect([await said(), await said("--format", "github")]).toEqual(
      Array(2).fill(lang === "en" ? "No findings in 1 file.\n" : "没有问题，共 1 个文件。\n"),
    );
  });
});
