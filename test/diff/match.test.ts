import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { diffContracts } from "../../src/diff.ts";
import { kindFacts } from "../../src/model/change-kinds.ts";
import type { Contract } from "../../src/model/contract.ts";

/** Which things of two versions are the same, and by what they are taken for it. */

const head = `flowspec: 1
name: matched
action: CreateFlowByFiles
params: { user: user-id, file: file-id, buyer: person-name, seller: person-name, guarantor: person-name, mobile: mobile, first: text, second: text }
initiator: { userId: "{{user}}" }
title: 合同
files: [{ id: "{{file}}" }]
`;

function contractOf(text: string): Contract {
  const { value, diagnostics } = checkSource({ path: "matched.flow.yaml", text });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join(" "));
  return value;
}

/** What differs, one line each: the kind, the things that it is about with what they are taken by, and the key. */
function told(before: string, after: string): readonly string[] {
  return diffContracts(contractOf(head + before), contractOf(head + after)).flatMap(({ kind, subject, key, ...said }) => {
    if (kindFacts(kind).group === "builder") return [];
    const way = subject.map(({ construct, name, number, by }) => `${construct} ${name}#${number} by ${by}`).join(", ");
    return [`${kind} ${way} ${key?.name}: ${JSON.stringify(said.before) ?? "-"} > ${JSON.stringify(said.after) ?? "-"}`];
  });
}

const person = (name: string, more = ""): string =>
  `  - { type: person, name: "${name}", mobile: "{{mobile}}"${more}, sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }] }\n`;
const approvers = (...all: readonly string[]): string => `approvers:\n${all.join("")}`;
const signing = (...all: readonly string[]): string =>
  `approvers:\n  - type: person\n    role: 乙方\n    name: "{{buyer}}"\n    mobile: "{{mobile}}"\n    sign:\n${all.map((each) => `      - ${each}\n`).join("")}`;

describe("parties", () => {
  test("are told by their placeholders where nothing else names them: one in front of them moves no other", () => {
    const [buyer, seller] = [person("{{buyer}}"), person("{{seller}}")];
    expect(told(approvers(buyer, seller), approvers(person("{{guarantor}}"), buyer, seller))).toEqual([
      expect.stringMatching(/^party-added approver \{\{guarantor\}\}#1 by name approvers/u),
    ]);
  });

  test("that have another role and the same name are the same", () => {
    const [one, other] = [person("{{buyer}}", ", role: 买方"), person("{{buyer}}", ", role: 购方")];
    expect(told(approvers(one, person("{{seller}}", ", role: 卖方")), approvers(other, person("{{seller}}", ", role: 卖方")))).toEqual([
      'party-role-changed approver 购方#1 by name role: "买方" > "购方"',
    ]);
  });

  test("in another order sign in another order, and nothing else differs", () => {
    const [buyer, seller] = [person("{{buyer}}", ", role: 买方"), person("{{seller}}", ", role: 卖方")];
    expect(told(approvers(buyer, seller), approvers(seller, buyer))).toEqual([
      'signing-order-changed  approvers: ["买方","卖方"] > ["卖方","买方"]',
    ]);
    const [before, after] = [`order: parallel\n${approvers(buyer, seller)}`, `order: parallel\n${approvers(seller, buyer)}`];
    expect(told(before, after)).toEqual(['sending-changed  approvers: ["买方","卖方"] > ["卖方","买方"]']);
  });

  test("that are more than before are new, and told by their roles", () => {
    const other = `  - { type: company, role: 丙方, organization: 示例公司, name: 林夏, mobile: "13200000001", sign: [{ type: seal, at: { page: 2, x: 9, y: 9 } }] }\n`;
    const kinds = told(approvers(person("{{buyer}}"), person("{{seller}}")), approvers(person("{{buyer}}"), person("{{seller}}"), other));
    expect(kinds).toEqual([expect.stringMatching(/^party-added approver 丙方#3 by role/u)]);
  });
});

describe("components", () => {
  const at = (x: number): string => `at: { page: 1, x: ${x}, y: 100 }`;

  test("stay the same with one key changed, whichever it is", () => {
    const one = `{ type: signature, id: a, name: n, ${at(100)} }`;
    const others = [
      one.replace("id: a", "id: b"),
      one.replace("name: n", "name: m"),
      one.replace("x: 100", "x: 300"),
      one.replace("signature", "date").replace(" }", " }, size: [90, 20]"),
    ];
    const kinds = others.map((other) => told(signing(one), signing(other)).map((each) => each.split(" ")[0]));
    expect(kinds).toEqual([
      ["component-id-changed"],
      ["component-id-changed"],
      ["component-moved"],
      expect.arrayContaining(["component-type-changed"]),
    ]);
  });

  test("that are handed to another party are gone from the one and new at the other", () => {
    const seal = `{ type: signature, id: extra, ${at(300)} }`;
    const party = (name: string, signs: string): string =>
      `  - { type: person, role: ${name}, name: "{{${name === "甲方" ? "buyer" : "seller"}}}", mobile: "{{mobile}}", sign: [{ type: signature, ${at(100)} }${signs}] }\n`;
    const kinds = told(approvers(party("甲方", `, ${seal}`), party("乙方", "")), approvers(party("甲方", ""), party("乙方", `, ${seal}`)));
    expect(kinds.map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual([
      "component-removed approver 甲方#1",
      "component-added approver 乙方#2",
    ]);
  });

  test("of one kind go by what moves all of them least", () => {
    const [left, right] = [`{ type: signature, ${at(100)} }`, `{ type: signature, ${at(400)} }`];
    expect(told(signing(left, right), signing(right))).toEqual([expect.stringMatching(/^component-removed .*sign-component #1/u)]);
    expect(told(signing(left), signing(left, right))).toEqual([expect.stringMatching(/^component-added .*sign-component #2/u)]);
  });
});

describe("copies", () => {
  const copy = (name: string, mobile: string, more = ""): string => `  - { name: ${name}, mobile: "${mobile}"${more} }\n`;
  const [anna, bert] = [copy("林夏", "13200000001"), copy("周南", "13200000002")];
  const withCopies = (...all: readonly string[]): string => `${approvers(person("{{buyer}}"))}cc:\n${all.join("")}`;

  test("stay the same with another number or name, and are others with both", () => {
    expect(told(withCopies(anna, bert), withCopies(anna, copy("周南", "13200000003")))).toEqual([
      expect.stringMatching(/^reader-changed cc 周南#2 by name mobile/u),
    ]);
    const kinds = told(withCopies(anna, bert), withCopies(anna, copy("吴桐", "13200000003"))).map((each) => each.split(" ")[0]);
    expect(kinds).toEqual(["reader-removed", "reader-added"]);
  });

  test("in another order are sent otherwise, and that is all", () => {
    expect(told(withCopies(anna, bert), withCopies(bert, anna))).toEqual(['sending-changed  cc: ["林夏","周南"] > ["周南","林夏"]']);
  });
});
