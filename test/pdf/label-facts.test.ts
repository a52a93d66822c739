import { describe, expect, test } from "vitest";
import { labelFacts } from "../../src/pdf/label-facts.ts";
import { beyondUsual, isRole, plain } from "../../src/pdf/signing-words.ts";
import { fullFacts } from "../../src/pdf/full-facts.ts";
import { sightings } from "../../src/pdf/keyword.ts";
import { searchable } from "../../src/pdf/searchable.ts";
import { pdfDocument } from "../support/pdf.ts";
import { documentOf, run } from "../support/printed-text.ts";

const made = ["labour-contract.pdf", "purchase-contract.pdf", "tender.pdf"];
const specs = new URL("../../specs/pdf/", import.meta.url);

describe("labels", () => {
  test.each(made)("of %s are hits of their words, and say which", async (name) => {
    const document = await pdfDocument(name, specs);
    const text = searchable(document);
    const labels = labelFacts(document, text);
    expect(labels.length).toBeGreaterThan(0);
    for (const { text: words, among: [index, count] = [0, 1], page, box } of labels) {
      const hits = sightings(words, text).map(({ hit }) => hit);
      expect(hits).toHaveLength(count);
      expect(hits[index]).toMatchObject({ page, box });
      expect(beyondUsual(plain(words), ["投标人"])).toBe("");
    }
    expect(fullFacts(document, []).labels).toEqual(labels);
  });

  test("hold no name of a person or company", () => {
    const lines = ["甲方：某某贸易有限公司（盖章）", "乙方：周八（签字）", "章月签字：", "丙方签字："];
    const labels = labelFacts(documentOf(lines.map((each, index) => run(each, 70, 100 + 30 * index))));
    expect(labels.map(({ text }) => text).join("")).not.toMatch(/某某|周八|章月/u);
    expect(labels.map(({ text }) => text)).toContain("丙方签字");
  });
});

describe("usual words", () => {
  test.each([
    "甲方（盖章）",
    "乙方：（公章）",
    "单位名称（章）",
    "法定代表人或授权代表（签字）",
    "法定代表人/授权代表",
    "授权签字人 Authorized Signatory",
    "甲方（盖章） Party A (Seal)",
    "签署日期 Date",
    "年 月 日",
    "乙方签字处",
    "甲　方（签字或盖章）",
  ])("%s is nothing else", (text) => {
    expect(beyondUsual(plain(text))).toBe("");
  });

  test.each(["乙方：周八（签字）", "某某公司（盖章）", "章月签字", "甲方：印处", "Date of John Doe", "年月（签字）"])(
    "%s is more",
    (text) => {
      expect(beyondUsual(plain(text))).not.toBe("");
    },
  );

  test("parties are known by the document", () => {
    expect(beyondUsual(plain("披露方：（公章）"), ["披露方"])).toBe("");
    expect(beyondUsual(plain("披露方：（公章）"))).not.toBe("");
    expect(["甲方", "承诺人", "用人单位", "劳动者", "Party A"].map(isRole)).toEqual([true, true, true, true, true]);
    expect(["周八", "某某公司", "示例贸易有限公司", ""].map(isRole)).toEqual([false, false, false, false]);
  });
});
