import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { concerns } from "../../src/report/changes/report.ts";
import { changeReportMessages } from "../../src/words/en/change-report.ts";
import { commentMessages } from "../../src/words/en/comment.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { flawsOfPage } from "../support/chinese.ts";

const root = new URL("../../", import.meta.url).pathname;

describe("pages in Chinese", () => {
  test("are set as sentences are: full-width signs, blanks beside Latin letters, none beside those signs", () => {
    // What is derived of sentences and values is told of where these stand.
    const derived = ["docs/reference/**", "docs/diagnostics/**", "docs/refusals.*"];
    const pages = globSync(["README.zh-CN.md", "{docs,editors}/**/*.zh-CN.md"], { cwd: root, ignore: derived });
    expect(pages.length).toBeGreaterThan(25);
    const flaws = pages.flatMap((page) => flawsOfPage(readFileSync(root + page, "utf8")).map((flaw) => `${page}: ${flaw}`));
    expect(flaws).toEqual([]);
  });

  test.each([
    "合同有错误,请改正",
    "写在`flows` 里",
    "| 与 | 不存在的ID |",
    "- 有 变更",
    "先看。 再批准",
    "没有，，变更",
    "**合同**的名称(如 `lease`)",
    "见 [缓存](cache.zh-CN.md)(第 2 节)",
  ])("would be told of %j", (line) => {
    expect(flawsOfPage(line)).not.toEqual([]);
  });

  test.each([
    "| ! 视方向 | 签署方「供方」 |",
    "1. **写在 `flows` 里。** 见[缓存](cache.zh-CN.md#在-ci-中)。",
    "```sh\n中文,英文\n```",
    "「a b」和 `c`",
  ])("are not told of %j", (line) => {
    expect(flawsOfPage(line)).toEqual([]);
  });
});

describe("the report of changes and the comment", () => {
  test.each([
    ["en", changeReportMessages, commentMessages],
    ["zh-CN", chinese.families?.["changeReport"], chinese.families?.["comment"]],
  ] as const)("count changes in the same words: %s", (_, report, comment) => {
    expect(concerns.map((concern) => comment?.[concern])).toEqual(concerns.map((concern) => report?.[`count-${concern}`]));
    expect(concerns.map((concern) => report?.[`count-${concern}`])).not.toContain(undefined);
  });
});
