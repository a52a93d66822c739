import { formatPatch, OMIT_HEADERS, structuredPatch } from "diff";
import { expect, test } from "vitest";
import { sheetOf } from "../support/sheets.ts";

/** What a reviewer sees of a small change: few lines, each of which says what has changed. Pictures stand in files of their own. */
test.each(
  ["deadline", "keyword-hit", "check-removed"].flatMap((name) => (["en", "zh-CN"] as const).map((language) => [name, language] as const)),
)("of a change of the %s few lines change in a sheet, %s", async (name, language) => {
  const folder = `review-diffs/${name}`;
  const [before, after] = await Promise.all(["before", "after"].map((each) => sheetOf(`${folder}/${each}.flow.yaml`, language)));
  const patch = structuredPatch("", "", before ?? "", after ?? "", "", "", { context: 1 });
  const said = patch && formatPatch(patch, OMIT_HEADERS);
  await expect(said).toMatchFileSnapshot(`../fixtures/${folder}/sheet.${language}.diff`);
  const changed = (said ?? "").split("\n").filter((line) => /^[-+]/u.test(line) && !/^[-+]\s*!\[/u.test(line));
  expect(changed.length).toBeLessThanOrEqual(8);
});
