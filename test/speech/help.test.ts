import { describe, expect, test } from "vitest";
import { table } from "../../src/cli/table.ts";
import { width } from "../../src/report/width.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

const folder = await folderWith({});
const names = table.map(({ usage }) => usage.split(" ")[0] ?? "");

/** What the program prints of itself, for itself and for each command. */
async function helpIn(lang: string): Promise<string> {
  const texts: string[] = [];
  for (const name of ["", ...names])
    texts.push((await flowspec(folder, [...(name === "" ? [] : [name]), "--help"], { FLOWSPEC_LANG: lang })).stdout);
  return texts.join("\n");
}

describe("help", () => {
  test.each(["en", "zh-CN"])("of every command, in %s", async (lang) => {
    await expect(await helpIn(lang)).toMatchFileSnapshot(`../fixtures/speech/help.${lang}.txt`);
  });

  test("in Chinese no line is wider than a terminal, and every text begins in the column of the others", async () => {
    for (const part of (await helpIn("zh-CN")).split("用法：")) {
      const lines = part.split("\n");
      expect(lines.filter((line) => width(line) > 80)).toEqual([]);
      const columns = lines.flatMap((line) => /^ {2}-.*?\S {2,}(?=\S)/u.exec(line) ?? []).map((head) => width(head));
      expect(new Set(columns).size).toBeLessThanOrEqual(1);
    }
  });
});

/** A command line that nobody can read, and what is said of it. */
const mistakes: readonly (readonly [line: string, english: string, chinese: string])[] = [
  ["check --nope", "unknown option '--nope'\n(Did you mean --now?)", "没有选项 --nope\n（是否想写 --now？）"],
  ["check --max", "unknown option '--max'", "没有选项 --max"],
  ["loce", "unknown command 'loce'\n(Did you mean one of locate, place?)", "没有命令 loce\n（是否想写 locate 或 place？）"],
  ["chek", "unknown command 'chek'\n(Did you mean check?)", "没有命令 chek\n（是否想写 check？）"],
  ["nothing", "unknown command 'nothing'", "没有命令 nothing"],
  ["render", "missing required argument 'spec'", "缺少参数 spec"],
  ["check --now", "option '--now <time>' argument missing", "选项 --now <time> 缺少值"],
  ["cache clear all", "too many arguments for 'cache'. Expected 1 argument but got 2.", "参数太多：cache 最多接受 1 个，这里有 2 个"],
];

describe("a command line that nobody can read", () => {
  test.each(mistakes)("%s", async (line, english, chinese) => {
    const said = async (lang: string): Promise<unknown> => flowspec(folder, line.split(" "), { FLOWSPEC_LANG: lang });
    expect(await said("en")).toEqual({ code: 2, stdout: "", stderr: `error: ${english}\n` });
    expect(await said("zh-CN")).toEqual({ code: 2, stdout: "", stderr: `错误：${chinese}\n` });
  });
});

/** Command lines that quote a person's number, which is nobody's. */
const personal = [
  "explain 13871926475",
  "check 13871926475.flow.yaml",
  "check --lang 13871926475",
  "check --13871926475",
  "13871926475",
  "cache mobile=13871926475",
  "schema 13871926475",
  "render 13871926475.flow.yaml",
];

describe.each(["en", "zh-CN"])("what is said in %s of a command line", (lang) => {
  test.each(personal)("quotes nothing personal: %s", async (line) => {
    const { code, stdout, stderr } = await flowspec(folder, line.split(" "), { FLOWSPEC_LANG: lang });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("138****475");
    expect(stderr).not.toContain("13871926475");
  });
});
