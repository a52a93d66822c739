import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSpan, commentLines, commentText } from "../../src/5-emit/comment.ts";
import { columnsOf } from "../../src/5-emit/width.ts";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import { generated, generatedAs } from "../support/compiled.ts";
import { runs } from "../support/long.ts";

const everything = { path: "everything.flow.yaml", text: readFileSync(new URL("contracts/everything.flow.yaml", import.meta.url), "utf8") };

/** The comment before a member of a module. */
function docOf(text: string, member: string): string {
  const before = text.slice(0, text.indexOf(`readonly ${member}`));
  return before.slice(before.lastIndexOf("/**"));
}

describe("documentation of parameters", () => {
  test("speaks of values of JavaScript, as they are passed", async () => {
    const text = (await generated(everything)).get("everything.ts") ?? "";
    expect(docOf(text, "subject")).toContain("A text; at most 20 characters; matching `[^/]+`.");
    expect(docOf(text, "subject")).toContain('Default: `"采购"`.');
    expect(docOf(text, "kind")).toContain('One of `"one-off"`, `"周期"`, `"__proto__"`.');
    expect(docOf(text, "mobile")).toContain("A mobile number; 11 digits, without +86.");
    expect(docOf(text, "x")).toContain("Default: `100`.");
    expect(text).not.toContain("in quotes");
  });

  test("speaks Chinese where the project does", async () => {
    const text = (await generatedAs({ ...defaultEmit, language: "zh-CN" }, [everything])).get("everything.ts") ?? "";
    expect(text).toContain("// 由 flowspec 生成，请勿手工修改");
    expect(text).toContain("/** everything 的参数。 */");
    expect(docOf(text, "subject")).toContain("文本；最多 20 个字符；符合格式 `[^/]+`。");
    expect(docOf(text, "people")).toContain("列表；至少 1 项；最多 3 项。");
    expect(text).toContain("/** 参数确定之后，everything 还要检查的内容。 */");
    expect(text).toContain("/** 请求用于哪个接口，由哪份定义生成。 */");
    const first = text.slice(0, text.indexOf("export function check"));
    const comments = [...first.matchAll(/\/\*\*.*?\*\//gsu)].map(([comment]) => comment);
    expect(comments.filter((comment) => /\b(?:The|A|of|one|at)\b/u.test(comment.replaceAll(/`[^`]*`/gu, "")))).toEqual([]);
  });
});

describe("comments", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", "bc", " ", "合", "，", "（", "）", "@", "*/", "{", "`", "\\", "👍"),
    maxLength: 300,
  });

  test("have lines that have room, and lose nothing but blanks", () => {
    fc.assert(
      fc.property(words, fc.nat(60), (text, indented) => {
        const escaped = commentText(text);
        const printed = commentLines(escaped, indented);
        for (const line of printed) expect(indented + columnsOf(line)).toBeLessThanOrEqual(120);
        const lines =
          printed.length === 1
            ? [printed.join("").slice("/** ".length, -" */".length)]
            : printed.slice(1, -1).map((line) => line.slice(" * ".length));
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(escaped.replaceAll(/\s/gu, ""));
        expect(lines.filter((line) => line.startsWith("@"))).toEqual([]);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  test("quote code so that it ends with its quotes, and neither the comment nor a tag is in it", () => {
    fc.assert(
      fc.property(words, (code) => {
        const span = codeSpan(code);
        const [, quotes = "", inner = ""] = /^(`+)([^]*?[^`])\1$/u.exec(span) ?? [];
        expect(code === "" || inner.length > 0).toBe(true);
        expect(inner.match(/`+/gu) ?? []).not.toContain(quotes);
        expect(span).not.toContain("*/");
        expect(span).not.toContain("{@");
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  test("do not cut code in quotes that has room on a line", () => {
    const lines = commentLines(`${"word ".repeat(22)}matching ${codeSpan("[A-Z] [0-9] {6}")}, and more`, 2);
    expect(lines.join("\n")).toContain("`[A-Z] [0-9] {6}`,");
  });
});
