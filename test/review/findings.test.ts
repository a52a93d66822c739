import { expect, test } from "vitest";
import { partOf, sheetOf } from "../support/sheets.ts";

test.each([
  ["en", "Findings", "Sizes in findings are in points"],
  ["zh-CN", "检查结果", "检查结果中的尺寸以点计"],
] as const)("findings that read alike are told apart by their places, and sizes have a unit, in %s", async (language, heading, unit) => {
  const part = partOf(await sheetOf("review-findings/alike.flow.yaml", language), heading);
  expect(part).toContain(unit);
  const rows = part.split("\n").filter((row) => row.startsWith("| `"));
  const sentences = rows.map((row) => row.split(" | ")[0]);
  expect(new Set(sentences).size).toBeLessThan(rows.length);
  expect(new Set(rows).size).toBe(rows.length);
  for (const row of rows) expect(/[,、] ?`\/[^`]+` \|$/u.test(row)).toBe(sentences.filter((each) => row.startsWith(each ?? "")).length > 1);
});
