import { describe, expect, test } from "vitest";
import { proposed } from "../../src/pdf/place/propose.ts";
import { typed } from "../support/typed.ts";

const clauses = [
  "第一条　标的及数量以附件所列清单为准，附件是本合同不可分割的组成部分。",
  "第二条　甲方盖章、乙方签字并注明日期后本合同生效；法定代表人变更的，应当通知对方。",
  "第三条　本合同一式两份，双方各执一份，自双方法定代表人签字并加盖公章之日起生效。",
];
const gap = "　　　　　　　　";

/** What is proposed to be signed, as `party type words`; an offer begins with `?`. */
function signed(head: readonly string[], block: readonly string[]): readonly string[] {
  return proposed(typed([...head, ...clauses, ...block]))
    .proposals.filter(({ list }) => list === "sign")
    .map(({ party = "-", component, certainty, reason }) => {
      const offer = certainty === "perhaps" ? "?" : "";
      return `${offer}${party} ${String(component["type"])} ${reason.words?.printed ?? ""}`;
    });
}

const two = ["甲方：某某科技有限公司", "乙方：某某咨询有限公司"];

describe("what is proposed where parties sign", () => {
  test.each<readonly [kind: string, head: readonly string[], block: readonly string[], expected: readonly string[]]>([
    [
      "two labels on one row, letters spaced out",
      two,
      [`甲方盖章：${gap}乙方盖章：`, `日　　期：${gap}日　　期：`],
      ["甲方 seal 甲方盖章：", "乙方 seal 乙方盖章", "甲方 date 日　　期", "乙方 date 日　　期"],
    ],
    [
      "a label, and below it what is to be done",
      ["发包人：某某置业有限公司", "承包人：某某建设有限公司"],
      [`发包人：${gap}　　承包人：`, `（公章）${gap}　　（公章）`, `法定代表人：${gap}法定代表人：`, `（签字）${gap}　　（签字）`],
      ["发包人 seal （公章）", "承包人 seal （公章）", "发包人 signature （签字）", "承包人 signature （签字）"],
    ],
    [
      "a party by a letter in brackets, whatever stands before it",
      ["转让方（甲方）：张三", "受让方（乙方）：李四", "标的公司（丙方）：某某能源有限公司"],
      [
        "转让方（甲方）：",
        "（签字）",
        "受让方（乙方）：",
        "（签字）",
        "标的公司（丙方）：某某能源有限公司",
        "（公章）",
        "法定代表人（签字）：",
      ],
      ["转让方 signature （签字）", "受让方 signature （签字）", "丙方 seal （公章）", "丙方 signature 法定代表人（签字）"],
    ],
    [
      "words that are torn over two rows of narrow cells",
      two,
      [
        `甲方（广告主）${gap}　　乙方（广告发布者）`,
        `单位名称（公${gap}　　　单位名称（公`,
        `章）${gap}　　　　　　　章）`,
        `法定代表人或代${gap}　　法定代表人或代`,
        `理人（签名）${gap}　　　理人（签名）`,
      ],
      ["甲方 seal 单位名称（公", "乙方 seal 单位名称（公", "甲方 signature 理人（签名）", "乙方 signature 理人（签名）"],
    ],
    [
      "room between a label and what is to be done",
      two,
      ["甲方：　　　　　　　（盖章）", "法定代表人：　　　　　　（签名）", "乙方：　　　　　　　（盖章）"],
      ["甲方 seal （盖章）", "甲方 signature （签名）", "乙方 seal （盖章）"],
    ],
    [
      "the bare words of persons",
      ["出借人：张三　　身份证号：110101", "借款人：李四　　身份证号：110102"],
      ["出借人：", "借款人：", "签订日期：2026年1月1日"],
      ["出借人 signature 出借人", "借款人 signature 借款人"],
    ],
    [
      "the bare words of companies, and a blank date",
      two,
      [`甲方：${gap}乙方：`, `代表：${gap}代表：`, `年　月　日${gap}年　月　日`],
      ["甲方 seal 甲方", "乙方 seal 乙方", "甲方 signature 代表", "乙方 signature 代表", "甲方 date 年　月　日", "乙方 date 年　月　日"],
    ],
    [
      "names alone",
      two,
      ["某某科技有限公司（盖章）", "授权代表：", "某某咨询有限公司（盖章）", "授权代表："],
      ["甲方 seal 某某科技有限公司（盖章）", "甲方 signature 授权代表", "乙方 seal 某某咨询有限公司（盖章）", "乙方 signature 授权代表"],
    ],
    [
      "either seal or signature, by who the party is",
      ["出卖人：某某房地产有限公司", "买受人：赵一"],
      ["出卖人（签字或盖章）：", "买受人（签字或盖章）："],
      ["出卖人 seal 出卖人（签字或盖章）", "买受人 signature 买受人（签字或盖章）"],
    ],
    [
      "one date for all",
      two,
      ["甲方（盖章）：", "乙方（盖章）：", "签订日期：　　年　　月　　日"],
      ["甲方 seal 甲方（盖章）", "乙方 seal 乙方（盖章）", "- date 签订日期"],
    ],
    ["a period is no date of signing", two, ["甲方（盖章）：", "有效期限：　　年　月　日至　　年　月　日"], ["甲方 seal 甲方（盖章）"]],
    [
      "a label that goes on in the next row",
      two,
      ["甲方（盖章）", "法定代表人（主要负责人）", "或委托代理人（签字或盖章）"],
      ["甲方 seal 甲方（盖章）", "甲方 signature 或委托代理人（签字或盖章）"],
    ],
    [
      "what is told again further below is no second one",
      two,
      ["甲方（公章）：", "法定代表人或其委托代理人（签字）：", "地址：", "法定代表人：", "电话："],
      ["甲方 seal 甲方（公章）", "甲方 signature 法定代表人或其委托代理人（签字）"],
    ],
    [
      "a company that is another party than a person above",
      [],
      ["客户签名：＿＿＿＿＿＿　日期：＿＿＿＿", "公司盖章：＿＿＿＿＿＿　日期：＿＿＿＿"],
      ["客户 signature 客户签名", "客户 date 日期", "公司 seal 公司盖章", "公司 date 日期"],
    ],
    [
      "a party that this document alone calls so",
      ["旅行社：某某国际旅行社有限公司", "旅游者：王五"],
      ["旅行社：", "旅游者：", "日期：　　年　月　日"],
      ["旅行社 seal 旅行社", "旅游者 signature 旅游者", "- date 日期："],
    ],
    [
      "who acts for a party",
      two,
      ["甲方代表签字：", "乙方监护人（签字）："],
      ["甲方 signature 甲方代表签字", "乙方 signature 乙方监护人（签字）"],
    ],
    [
      "bare names of companies",
      two,
      ["某某科技有限公司", "法定代表人（签字）：", "日期：　　年　月　日", "某某咨询有限公司：", "法定代表人（签字）："],
      [
        "?甲方 seal 某某科技有限公司",
        "甲方 signature 法定代表人（签字）",
        "甲方 date 日期：",
        "?乙方 seal 某某咨询有限公司：",
        "乙方 signature 法定代表人（签字）",
      ],
    ],
    ["the name of a company that is written to", two, ["甲方（盖章）：", "此致", "某某咨询有限公司"], ["甲方 seal 甲方（盖章）"]],
    [
      "the part of a party in brackets before or after its word",
      ["（出租人）甲方：某某置业有限公司", "（承租人）乙方：李四", "担保人（丙方）：王五"],
      [`（出租人）甲方（盖章）：${gap}（承租人）乙方（签字）：`, "（担保人）丙方：＿＿＿＿＿＿"],
      ["甲方 seal （出租人）甲方（盖章）", "乙方 signature （承租人）乙方（签字）", "丙方 signature （担保人）丙方"],
    ],
    [
      "what a party is called in brackets after its part",
      ["出租方（以下简称“甲方”）：某某置业有限公司", "承租方（以下简称“乙方”）：李四"],
      ["甲方（盖章）：", "乙方（签字）："],
      ["甲方 seal 甲方（盖章）", "乙方 signature 乙方（签字）"],
    ],
    [
      "professions and offices",
      ["发包人：某某置业有限公司", "承包人：某某建设有限公司"],
      [
        "承包人（盖章）：",
        "专业监理工程师（签字）：",
        "区域项目会计（签字）：",
        "采购经办人：",
        "公司法定代表人或经其书面授权的合同签订负责人（签字）：",
      ],
      [
        "承包人 seal 承包人（盖章）",
        "承包人 signature 专业监理工程师（签字）",
        "承包人 signature 区域项目会计（签字）",
        "承包人 signature 采购经办人",
        "承包人 signature 公司法定代表人或经其书面授权的合同签订负责人（签字）",
      ],
    ],
    [
      "a label that is torn at any word",
      two,
      [
        "甲方（盖章）：　　　　　乙方（盖章）：",
        "法定代表人或授权　　　　法定代表人或授权",
        "代表（签字）：　　　　　代表（签字）：",
        "乙方监护人（签字",
        "或按手印）：",
      ],
      [
        "甲方 seal 甲方（盖章）",
        "乙方 seal 乙方（盖章）",
        "甲方 signature 代表（签字）",
        "乙方 signature 代表（签字）",
        "乙方 signature 乙方监护人（签字",
      ],
    ],
    [
      "labels in two languages, one below the other",
      two,
      [
        "甲方（盖章）：",
        "Authorized Signature",
        "授权代表签字：＿＿＿＿",
        "乙方（盖章）：",
        "授权代表签字：＿＿＿＿",
        "Authorized Signature",
      ],
      ["甲方 seal 甲方（盖章）", "甲方 signature 授权代表签字", "乙方 seal 乙方（盖章）", "乙方 signature 授权代表签字"],
    ],
    [
      "the receipt of a copy",
      ["甲方：某某科技有限公司", "乙方：李四"],
      ["甲方（盖章）：", "乙方（签字）：", "日期：", "本人已收到本合同一份，签字：＿＿＿＿＿＿　日期：＿＿＿＿"],
      ["甲方 seal 甲方（盖章）", "乙方 signature 乙方（签字）", "- date 日期", "乙方 signature 签字：", "乙方 date 日期"],
    ],
    [
      "the receipt of a copy, below a sentence",
      ["甲方：某某科技有限公司", "乙方：李四"],
      ["甲方（盖章）：", "本人确认已收到本劳动合同文本壹份。", "签收人：＿＿＿＿＿＿　签收日期：20　　年　　月　　日"],
      ["甲方 seal 甲方（盖章）", "乙方 signature 签收人", "乙方 date 签收日期"],
    ],
    [
      "a blank between a label and what is to be done",
      ["甲方：张三", "乙方：李四"],
      ["甲方：＿＿＿＿＿＿＿＿＿＿　　　　（签名或盖章）", "乙方：＿＿＿＿＿＿＿＿（签名或盖章）"],
      ["甲方 signature （签名或盖章）", "乙方 signature （签名或盖章）"],
    ],
    [
      "dates by unusual words, with the year printed",
      two,
      ["甲方（盖章）：", "填报日期：2026年　　月　　日", "乙方（盖章）：", "签署日：二〇二六年　　月　　日"],
      ["甲方 seal 甲方（盖章）", "甲方 date 填报日期", "乙方 seal 乙方（盖章）", "乙方 date 签署日"],
    ],
    [
      "an office that certifies the contract",
      two,
      [
        "甲方（盖章）：　　　　　乙方（盖章）：　　　　　鉴（公）证机关（章）：",
        "委托代理人：　　　　　　委托代理人：　　　　　　经办人：",
      ],
      ["甲方 seal 甲方（盖章）", "乙方 seal 乙方（盖章）", "甲方 signature 委托代理人", "乙方 signature 委托代理人"],
    ],
    [
      "names that stand there",
      two,
      ["甲方（盖章）：", "授权代表：孙某某", "制表人：冯某　　　审核人：陈某"],
      ["甲方 seal 甲方（盖章）", "?甲方 signature 授权代表", "?甲方 signature 制表人", "?甲方 signature 审核人"],
    ],
    [
      "the head of a table of data",
      two,
      ["甲方（盖章）：", "序号　　项目　　负责人　　签约日期", "1　　供货　　冯某　　2026年3月1日"],
      ["甲方 seal 甲方（盖章）"],
    ],
    [
      "an appendix that repeats what is signed",
      two,
      ["甲方（盖章）：", "附件1　续订合同", "双方同意续订本合同，期限另行约定，自本附件签字之日起生效，其余条款不变。", "甲方（盖章）："],
      ["甲方 seal 甲方（盖章）", "?甲方 seal 甲方（盖章）"],
    ],
    [
      "text tags of other tools",
      two,
      ["甲方（盖章）：{{seal,r1}}", "日期：{{date,r1}}", "[[s|2]]　　[sig|req|signer3]"],
      ["甲方 seal {{seal,r1}}", "甲方 date {{date,r1}}", "乙方 signature [[s|2]]", "- signature [sig|req|signer3]"],
    ],
    [
      "parties of a single letter",
      ["甲：某某科技有限公司", "乙：王五"],
      [`甲（盖章）：${gap}乙（签字）：`],
      ["甲 seal 甲（盖章）", "乙 signature 乙（签字）"],
    ],
    [
      "words in another language before and after",
      ["Party A (甲方): 某某科技有限公司", "Party B (乙方): 某某咨询有限公司"],
      ["甲方（Party A）盖章 Seal：", "Authorized Signature/授权签字：", "Party B (乙方) (Seal/盖章):"],
      ["甲方 seal 甲方（Party A）盖章 Seal", "甲方 signature Authorized Signature/授权签字", "乙方 seal Party B (乙方) (Seal/盖章)"],
    ],
    ["dots are a blank", two, ["甲方（盖章）：…………", "日期：…………"], ["甲方 seal 甲方（盖章）", "甲方 date 日期："]],
    [
      "a table that names parties in another column names none",
      two,
      ["甲方（盖章）：", "附件一　清单", "序号　项目　负责一方　完成日期", "1　建设　甲方　2026年6月30日"],
      ["甲方 seal 甲方（盖章）"],
    ],
  ])("%s", (_, head, block, expected) => {
    expect(signed(head, block)).toEqual(expected);
  });

  test("offers a paging seal for each company of a document of several pages, apart from each other", () => {
    const pages = Array.from({ length: 30 }, () => clauses[0] ?? "");
    const found = signed([...two, ...pages], ["甲方（盖章）：", "乙方（盖章）："]);
    expect(found.slice(2)).toEqual(["?甲方 paging-seal ", "?乙方 paging-seal "]);
  });

  test("proposes nothing for clauses alone, nor for a head that names representatives", () => {
    expect(signed([...two, "法定代表人：张三"], [])).toEqual([]);
  });

  test("takes time in proportion to the text, whatever stands in it", () => {
    const timeOf = (count: number): number => {
      const document = typed(Array.from({ length: count }, (_, index) => `甲方${index}（盖章）：　　代表：　　年　月　日`));
      const start = process.cpuUsage().user;
      proposed(document);
      return process.cpuUsage().user - start;
    };
    timeOf(50);
    expect(timeOf(400)).toBeLessThan(24 * Math.max(timeOf(50), 2000));
  });
});
