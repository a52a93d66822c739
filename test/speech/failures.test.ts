import { describe, expect, test } from "vitest";
import { failureText } from "../../src/cli/failure-text.ts";
import { english } from "../../src/words/english.ts";
import { loadLanguage } from "../../src/words/load.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { contractText } from "../support/project.ts";

const folder = await folderWith({
  "right.flow.yaml": contractText("right"),
  "other.yml": "a: 1\n",
  "request.json": "{}",
  "there.flow.yaml": "",
  "other.flow.yaml": "",
  "specs/a.txt": "",
});

/** What cannot be read or written, and what is said of it. */
const failures: readonly (readonly [line: string, code: number, english: string, chinese: string])[] = [
  ["check nowhere", 2, "no such file or folder: nowhere", "没有这个文件或目录：nowhere"],
  ["render nowhere.flow.yaml", 2, "no such file: nowhere.flow.yaml", "没有这个文件：nowhere.flow.yaml"],
  ["render specs", 2, "specs is a folder, and a file is read", "specs 是目录，这里要读取文件"],
  [
    "check specs",
    2,
    "no contract found in specs, but no YAML file either; --allow-empty makes nothing of that",
    "specs 中没有合同，也没有 YAML 文件；如果这不算错误，请加上 --allow-empty",
  ],
  [
    "check other.yml",
    2,
    "other.yml is no contract: it is not called *.flow.yaml, does not say `flowspec: 1`, and no contract of the project uses it",
    "other.yml 不是合同：文件名不是 *.flow.yaml，里面没有 `flowspec: 1`，本项目也没有合同引用它",
  ],
  [
    "check request.json --action CreateFlowByFiles --output json=request.json",
    2,
    "--output request.json is read in this run, and would be overwritten",
    "--output request.json 是本次运行要读取的文件，写入会把内容覆盖",
  ],
  [
    "check right.flow.yaml --output json=other.flow.yaml",
    2,
    "--output other.flow.yaml would overwrite a contract, a configuration, a PDF or its facts; give it another name",
    "--output other.flow.yaml 会覆盖合同、配置、PDF 或 PDF 信息文件，请换一个名称",
  ],
  [
    "check right.flow.yaml --output json=out/a --output sarif=./out/a",
    2,
    "--output ./out/a and --output out/a are the same file",
    "--output ./out/a 与 --output out/a 是同一个文件",
  ],
  ["check right.flow.yaml --output json=specs", 3, "cannot write specs: it is a folder", "无法写入 specs：这是目录"],
  [
    "import request.json --action CreateFlowByFiles --out there.flow.yaml",
    2,
    "there.flow.yaml is there already; --overwrite replaces it",
    "there.flow.yaml 已经存在；要替换，请加上 --overwrite",
  ],
  [
    "render right.flow.yaml --sample none",
    2,
    'right has no sample "none"; it has review',
    "合同 right 没有样例「none」，已有的样例：review",
  ],
  [
    "trace right.flow.yaml /Approvers/7",
    2,
    "the request has no /Approvers/7; the nearest is /Approvers, which holds 0",
    "请求里没有 /Approvers/7；最接近的是 /Approvers，它的字段：0",
  ],
  [
    "check right.flow.yaml --env production",
    2,
    'no environment is called "production"; flowspec.config.yaml declares none',
    "没有名为「production」的环境，flowspec.config.yaml 没有声明任何环境",
  ],
  [
    "explain aprover-mobile-format",
    2,
    'nothing that contracts, requests, findings or replies name is called "aprover-mobile-format"; did you mean approver-mobile-format or ApproverMobileMode?',
    "合同、请求、检查结果和应答中都没有「aprover-mobile-format」；是否想查 approver-mobile-format 或 ApproverMobileMode？",
  ],
];

describe("a run that cannot go on says why", () => {
  test.each(failures)("%s", async (line, code, english, chinese) => {
    const told = async (lang: string): Promise<unknown> => flowspec(folder, line.split(" "), { FLOWSPEC_LANG: lang });
    expect(await told("en")).toEqual({ code, stdout: "", stderr: `error: ${english}\n` });
    expect(await told("zh-CN")).toEqual({ code, stdout: "", stderr: `错误：${chinese}\n` });
  });
});

test("a bug of flowspec is told as one, without what names somebody", async () => {
  const bug = new Error("no place for 13871926475");
  expect(failureText(bug, english, false)).toBe(
    "This is a bug in flowspec, not in your contract: no place for 138****475\nSet FLOWSPEC_DEBUG=1 for where it happened.",
  );
  expect(failureText(bug, await loadLanguage("zh-CN"), false)).toBe(
    "这是 flowspec 自身的缺陷，与合同无关：no place for 138****475\n设置 FLOWSPEC_DEBUG=1 可以看到出错的位置。",
  );
});
