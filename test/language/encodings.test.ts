import { describe, expect, test } from "vitest";
import { encodings } from "../../src/language/trees/encodings.ts";
import type { EncodingName } from "../../src/model/tree.ts";

/** What is written, what is sent for it, and the second argument. */
const pairs: readonly (readonly [name: EncodingName, written: unknown, sent: unknown, option?: unknown])[] = [
  ["not", true, false],
  ["coded", "left", "Left", { left: "Left", right: "Right" }],
  ["choose", false, "CLOSE", ["OPEN", "CLOSE"]],
  ["chineseDate", "2026-03-01", "2026年03月01日"],
  ["chineseDate", "", ""],
  ["rgb", "#0052D9", "0,82,217"],
  ["wholeWord", "甲方", "^甲方^", true],
  ["asText", true, "true"],
  ["joined", ["a", "b"], "a、b", "、"],
  ["joined", "a", "a", "、"],
  ["json", { a: [1] }, '{"a":[1]}'],
  [
    "tableText",
    { columns: ["货物", { title: "数量", width: 40 }], rows: [["钢材", ""]] },
    '{"headers":[{"content":"货物"},{"content":"数量","widthPercent":40}],"rowCount":1,"body":{"cells":[{"rowStart":1,"rowEnd":1,"columnStart":1,"columnEnd":1,"content":"钢材"}]}}',
  ],
  ["base64", { a: "一" }, "eyJhIjoi5LiAIn0="],
  ["base64", "plain", "cGxhaW4="],
  ["pageRanges", "all", [{ BeginPage: 1, EndPage: -1 }]],
  [
    "pageRanges",
    "1-3,5",
    [
      { BeginPage: 1, EndPage: 3 },
      { BeginPage: 5, EndPage: 5 },
    ],
  ],
  ["pageRanges", 3, [{ BeginPage: 3, EndPage: 3 }]],
];

describe("an encoding and its inverse", () => {
  test.each(pairs.map(([name, written, sent, option]) => ({ name, written, sent, option })))(
    "$name of $written is undone",
    ({ name, written, sent, option }) => {
      const { to, from } = encodings[name];
      expect(to(written, option)).toEqual(sent);
      expect(from?.(sent, option)).toEqual(written);
    },
  );

  test("every inverse is tried", () => {
    const undone = Object.entries(encodings).flatMap(([name, { from }]) => (from ? [name] : []));
    expect(new Set(pairs.map(([name]) => name))).toEqual(new Set(undone));
  });

  test("what no written value stands for is read as nothing", () => {
    for (const { from } of Object.values(encodings))
      for (const wire of [undefined, { a: 1 }, Number.NaN]) expect(from?.(wire, ["YES", "NO"])).toBe(undefined);
  });
});
