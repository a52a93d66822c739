import { describe, expect, test } from "vitest";
import { riskMessages } from "../../src/words/en/risks.ts";
import { partOf, sheetOf } from "../support/sheets.ts";

/** What was planted in the two contracts, with how the part on risks says it in each language, and of whom. */
const planted: Readonly<Record<string, readonly (readonly [what: string, english: string, chinese: string, about: string])[]>> = {
  "signed-at-once": [
    ["a seal by the service", "by the right of {{销售经理}} to use the seal automatically", "依据是 {{销售经理}} 自动用印的授权", "甲方"],
    ["before all others", "甲方 signs automatically as soon as the contract is sent", "合同一发起，服务端就代甲方盖章", "甲方"],
    [
      "a keyword that stands twice",
      'is placed at the last of "乙方签字", page 2. The PDF has 2',
      "放在最后一处「乙方签字」（第 2 页）；PDF 里共有 2 处",
      "乙方",
    ],
    ["a seal at each of them", "a seal of 甲方 is placed at each", "每一处都放甲方的印章", "甲方"],
    ["a check by mobile number alone", "only the mobile number is checked", "只核验手机号", "乙方"],
    ["who may transfer", "may hand the signing over: ", "可以转交他人签署，", "担保人"],
    ["who may by default", "(service default): somebody else", "可以转交他人签署（服务默认）", "乙方"],
    ["a deadline before another's", "before that of 乙方, who signs first", "截止时间早于排在前面的乙方", "担保人"],
    ["a suppressed error", "`sign-components-required`", "`sign-components-required`", "担保人"],
    ["its reason", "担保人到场签署纸质担保书", "担保人到场签署纸质担保书", "担保人"],
    ["a member beside the language", "Set in the request beside the language", "直接写进请求：`ApproverNeedSignReview`", "乙方"],
    ["no reading", "need not be read", "签署前不必阅读", "乙方"],
    ["no place to sign", "Nothing that this party signs is placed", "没有为该方安排签署位置", "担保人"],
    ["another file", "may be another than the reviewed `./labour-contract.pdf`", "可能不是审阅过的", "合同|The contract"],
  ],
  "completed-on-a-page": [
    ["a PDF that nobody looked at", "No PDF was looked at", "没有看过 PDF", "合同|The contract"],
    ["a seal wherever the keyword stands", "is placed wherever", "出现几处，就放几个印章", "张三示例商贸有限公司"],
    ["a keyword that may be missing", "Where a PDF does not have", "印章不放，合同照样发起", "张三示例商贸有限公司"],
    ["a check that avoids the face", "face recognition can be avoided", "可以不刷脸", "星河示例科技有限公司"],
    ["a check of which nothing is said", "to sign is not said", "没有写明签署时怎样核验身份", "张三示例商贸有限公司"],
    ["a deadline that is fixed", "a fixed one, 2026-06-30", "截止时间是固定的（2026-06-30", "合同|The contract"],
    ["no order", "in any order", "各方不分先后", "合同|The contract"],
    ["a page on which the parties may be changed", "the parties, further parties", "签署方、添加签署方", "嵌入页面|The embedded page"],
    ["components that may be moved", "changed, moved or deleted", "修改、移动或删除：印章", "合同|The contract"],
    ["any seal", "Any seal of the company", "企业的任何印章都可以盖", "张三示例商贸有限公司"],
    ["a party that nobody tells", "does not tell this party", "服务端不通知该方", "星河示例科技有限公司"],
  ],
  "filled-unseen": [
    [
      "what a party fills in that others may not see",
      "乙方 fills in 月薪, `bankAccount`. 甲方, 见证人 may sign",
      "乙方填写的内容（月薪、`bankAccount`），甲方、见证人签署前不一定看得到",
      "乙方",
    ],
    [
      "a seal at the other's place",
      'The seal of 甲方 stands at "乙方签字", which names 乙方',
      "甲方的印章放在「乙方签字」处，那里写的是乙方",
      "甲方",
    ],
    ["a seal before others, and no order", "in any order: 甲方 may sign", "各方不分先后，服务端可能先于其他各方代甲方", "甲方"],
    ["a party that may not refuse", "may not refuse", "该方不能拒签", "乙方"],
    ["hardly any reading", "for 3 seconds only", "只须阅读 3 秒", "乙方"],
    ["a copy of what nobody has signed", "before anybody has signed: 赵六.", "通知抄送方（赵六）", "合同|The contract"],
  ],
  "rare-proofs": [
    ["a company that a parameter names", "a parameter says: {{盖章企业}}", "由参数决定：{{盖章企业}}", "甲方"],
    ["a seal by the sender's right", "by the right of the sender", "依据是发起方经办人自动用印的授权", "甲方"],
    [
      "a keyword that is not there",
      'does not have "代理人签字": the signature has no place',
      "没有「代理人签字」，签名没有地方可放",
      "乙方",
    ],
    ["one that may be missing", "the date is left out", "日期放不上，合同照样发起", "丁方"],
    ["a password alone", "the password is enough", "只凭签署密码", "乙方"],
    ["ways without a face", "no face is checked: the mobile number", "签署时不刷脸，凭手机号核验", "丙方"],
    ["another mobile number", "the one that the party has verified", "以签署人自己认证过的为准", "丙方"],
    ["a deadline in the past", "With the sample `review` the deadline has passed", "按样例 `review`，发起时截止时间已过", "乙方"],
  ],
  "rare-application": [
    ["a seal for another company", "a company that is not the sender's", "替发起方以外的企业自动盖章", "买方"],
    ["a contract that any employee may claim", "may claim the contract and sign it", "任何员工都可以领取并签署", "卖方"],
  ],
  "group-untold": [
    [
      "parties of the own company whom nobody tells",
      "does not tell the parties of the own company",
      "不通知本企业的签署方",
      "全部合同|All contracts",
    ],
    ["others whom nobody tells", "does not tell the other parties", "不通知其他签署方", "全部合同|All contracts"],
  ],
  "from-a-draft": [["a draft that nobody has seen", "in a draft of the service", "在服务端的草稿里", "合同|The contract"]],
  "chosen-on-the-page": [
    ["a file that nobody has seen", "is chosen on the embedded page only", "要到嵌入页面上才选", "合同|The contract"],
    ["a deadline of the service", "365 days after sending (service default)", "服务默认为发起后 365 天", "合同|The contract"],
  ],
};

describe.each(Object.entries(planted))("the sheet of %s names as a risk", (name, risks) => {
  test.each(risks)("%s", async (_, english, chinese, about) => {
    for (const [language, said, heading] of [
      ["en", english, "Risks"],
      ["zh-CN", chinese, "风险"],
    ] as const) {
      const rows = partOf(await sheetOf(`review-risks/${name}.flow.yaml`, language), heading).split("\n");
      const row = rows.find((line) => line.includes(said));
      expect(row, rows.join("\n")).toMatch(new RegExp(`\\[(?:${about})\\]\\(#[\\w-]+\\)`, "u"));
    }
  });
});

test("links of risks lead to places of the sheet", async () => {
  for (const name of Object.keys(planted)) {
    const sheet = await sheetOf(`review-risks/${name}.flow.yaml`, "zh-CN");
    const anchors = [...sheet.matchAll(/<a id="([\w-]+)" name="\1"><\/a>/gu)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, target] of sheet.matchAll(/\]\(#([\w-]+)\)/gu)) expect(anchors).toContain(target);
  }
});

test("the gravest come first", async () => {
  const names = Object.keys(riskMessages);
  expect(names.indexOf("against-advice")).toBe(0);
  const rows = partOf(await sheetOf("review-risks/signed-at-once.flow.yaml", "en"), "Risks");
  expect(rows.indexOf("seals automatically")).toBeLessThan(rows.indexOf("stands 2 times"));
  expect(rows.indexOf("stands 2 times")).toBeLessThan(rows.indexOf("may hand the signing over"));
  const weights = [...rows.matchAll(/^\| (grave|note) \|/gmu)].map(([, weight]) => weight);
  expect(weights.lastIndexOf("grave")).toBeLessThan(weights.indexOf("note"));
});

test("how many there are stands at the top", async () => {
  for (const [language, heading, pattern] of [
    ["en", "Risks", /^(\d+) risks, (\d+) of them grave; \d+ findings?\.$/mu],
    ["zh-CN", "风险", /^风险 (\d+) 项，其中高 (\d+) 项；检查结果 \d+ 条。$/mu],
  ] as const) {
    const sheet = await sheetOf("review-risks/filled-unseen.flow.yaml", language);
    const rows = partOf(sheet, heading)
      .split("\n")
      .slice(4)
      .filter((line) => line.startsWith("| "));
    const grave = rows.filter((line) => /^\| (?:grave|高) \|/u.test(line));
    const [, risks, ofThem] = pattern.exec(sheet) ?? [];
    expect([risks, ofThem]).toEqual([String(rows.length), String(grave.length)]);
  }
});

test("a place is strange only where its words name another party, and not its own", async () => {
  const rows = partOf(await sheetOf("review-risks/signed-at-once.flow.yaml", "en"), "Risks");
  expect(rows).not.toContain("which names");
});
