import { describe, expect, test } from "vitest";
import { sightings } from "../../src/pdf/keyword.ts";
import { searchable } from "../../src/pdf/searchable.ts";
import { layouts, printsOf } from "../support/layouts/corpus.ts";
import { placedIn } from "../support/layouts/places.ts";
import { documentOf, run } from "../support/printed-text.ts";

/** Which hits of a keyword stand in running text, on lines that stand below each other. */
function inText(keyword: string, ...lines: readonly string[]): readonly boolean[] {
  const document = documentOf(lines.map((text, index) => run(text, 70, 100 + 18 * index)));
  return sightings(keyword, searchable(document)).map(({ hit }) => hit.inText === true);
}

/** A line as it is in a paragraph that goes on. */
const full = "鉴于双方本着平等自愿的原则经友好协商就本合同项下标的物的交付验收与结算事宜达成如下约定并承诺严格遵";

describe("a hit in running text", () => {
  test.each([
    ["甲方盖章", "本合同自甲方盖章、乙方签字之日起生效。"],
    ["乙方签字", "本合同自甲方盖章、乙方签字之日起生效。"],
    ["盖章", "12. 本合同一式两份，双方各执一份，经双方签字盖章后生效"],
    ["签字", "甲方（签字）后三日内，乙方应当付款。"],
    ["签字", "经双方法定代表人签字并加盖公章后方可对双方产生约束力"],
    ["日期", "以最后一方签署的日期为准，逾期视为放弃。"],
    ["签署日期", "甲方应在签署日期届满前，以书面形式通知乙方"],
    ["盖章", "（本页为合同的签字盖章页，以下无正文，由双方签署）"],
    ["甲方", "甲方应当按照本合同的约定向乙方支付货款"],
    ["Date", "The Effective Date of this Agreement shall be the day on which both parties have signed it"],
    ["signature", "upon signature by Party A, the deposit becomes due"],
    ["盖章", "双方同意以电子签章方式签署，电子签章与纸质盖章"],
  ])("%s: %s", (keyword, line) => {
    expect(inText(keyword, line)).toContain(true);
    expect(inText(keyword, line)).not.toContain(false);
  });

  test("is known by the line that it goes on from", () => {
    expect(inText("盖章", full, "守经盖章生效")).toEqual([true]);
    expect(inText("盖章", `${full}。`, "甲方盖章处")).toEqual([false]);
    expect(inText("盖章", full.slice(0, 12), "甲方盖章确认")).toEqual([false]);
  });
});

describe("a hit at a label", () => {
  test.each([
    ["盖章", "甲方（盖章）：      乙方（盖章）："],
    ["甲方（盖章）", "甲方（盖章）：______________ 乙方（盖章）：______________"],
    ["签字", "（签字、盖章）"],
    ["盖章", "甲方（签字、盖章）："],
    ["盖章", "甲方盖章"],
    ["签字", "法定代表人或授权代表（签字或盖章）："],
    ["法定代表人", "法定代表人或授权代表（签字或盖章）："],
    ["授权代表", "法定代表人/授权代表（签字）："],
    ["盖章", "甲方：某某（上海）信息技术股份有限公司（盖章）"],
    ["盖章", "某某（上海）智能科技发展股份有限公司盖章"],
    ["盖章", "单位名称（盖章）"],
    ["日期", "日期：    年    月    日"],
    ["日期", "签署日期：2026年1月1日"],
    ["签署日期", "签署日期____年__月__日"],
    ["签字", "甲方：____，代表签字：____"],
    ["签字", "乙方签字处"],
    ["签名", "劳动者（签名）："],
    ["盖章", "甲方（盖章） Party A (Seal):"],
    ["Seal", "Party A: Example Trading Co., Ltd. (Seal)"],
    ["Signature", "Legal Representative or Authorized Signatory (Signature or Seal):"],
    ["Date", "日期 Date:"],
    ["甲方盖章", "以下无正文。甲方盖章："],
    ["甲方", "甲方："],
    ["盖章", "1. 甲方盖章："],
  ])("%s: %s", (keyword, line) => {
    expect(inText(keyword, line)).toContain(false);
    expect(inText(keyword, line)).not.toContain(true);
  });
});

describe("in contracts as companies lay them out", () => {
  test.each(layouts().map((layout) => [layout.name, layout] as const))(
    "no place that is signed in %s stands in running text",
    (_, layout) => {
      for (const { document } of printsOf(layout)) {
        const text = searchable(document);
        for (const {
          words,
          at: [{ page, box }],
        } of placedIn(document, layout.truth.places))
          for (const { hit } of sightings(words, text))
            if (hit.page === page && Math.abs(hit.box.x - box.x) < 1 && Math.abs(hit.box.y - box.y) < 1)
              expect(hit.inText, words).toBeUndefined();
      }
    },
  );

  test.each(["签字或者盖章", "公章或者合同专用章"])("%s stands in clauses alone", (words) => {
    const hits = layouts().flatMap((layout) =>
      printsOf(layout).flatMap(({ document }) => sightings(words, searchable(document)).map(({ hit }) => hit.inText)),
    );
    expect(hits.length).toBeGreaterThan(50);
    expect(new Set(hits)).toEqual(new Set([true]));
  });
});
