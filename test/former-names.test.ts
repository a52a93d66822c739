import { describe, expect, test } from "vitest";
import { parse } from "../src/1-parse/parse.ts";
import { checkSource } from "../src/compile.ts";
import { fixSource } from "../src/fix/fix.ts";
import type { Source } from "../src/model/source.ts";
import { actionNames } from "../src/model/contract.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { approver } from "../src/language/tables/approver.ts";
import { rowsOf } from "../src/language/tables/construct.ts";
import { contract } from "../src/language/tables/contract.ts";
import { embed } from "../src/language/tables/embed.ts";
import { flow } from "../src/language/tables/flow.ts";
import { formerKeys, formerWords } from "../src/language/tables/former.ts";
import { group } from "../src/language/tables/group.ts";

const constructs = { contract, flow, group, approver, embed };

/** A contract with lines at its top, and keys of its only approver. */
const single = (action: string, lines: readonly string[], keys = "type: company"): string =>
  [
    "flowspec: 1",
    "name: a",
    `action: ${action}`,
    "params: { file: file-id, flag: { type: boolean, default: true } }",
    "title: 采购合同",
    'files: [{ id: "{{file}}" }]',
    ...lines,
    `approvers: [{ ${keys} }]`,
    "",
  ].join("\n");

/** A place of each construct for a key with its value. */
const places: Readonly<Record<keyof typeof constructs, (action: string, entry: string) => string>> = {
  contract: (action, entry) => single(action, [entry]),
  flow: (action, entry) => single(action, [entry]),
  group: (action, entry) =>
    ["flowspec: 1", "name: a", `action: ${action}`, "params: { flag: { type: boolean, default: true } }", `group: { ${entry} }`, ""].join(
      "\n",
    ),
  embed: (action, entry) => single(action, [`embed: { ${entry} }`]),
  approver: (action, entry) => single(action, [], `type: company, ${entry}`),
};

/** Values of a key, as they are written. */
function valuesOf(construct: keyof typeof constructs, key: string): readonly string[] {
  const slot = rowsOf(constructs[construct], undefined).get(key)?.slot;
  if (slot?.kind === "word") return slot.words;
  if (slot?.kind === "record") return ["{ showTitle: false }"];
  return slot?.kind === "scalar" && slot.plain === "boolean" ? ["true", "false", '"{{flag}}"'] : ["+900d"];
}

/** What a key that was called otherwise was with its values, and is. */
const keys = Object.entries(formerKeys).flatMap(([name, former]) => {
  const construct = name as keyof typeof constructs;
  return Object.entries(former).flatMap(([was, now]) => {
    if (typeof now === "string")
      return valuesOf(construct, now).map((value) => ({ construct, old: `${was}: ${value}`, now: `${now}: ${value}` }));
    if ("inner" in now)
      return ["true", "false", '"{{flag}}"'].map((value) => ({
        construct,
        old: `${was}: ${value}`,
        now: `${now.key}: { ${now.inner}: ${value} }`,
      }));
    if ("elements" in now) {
      const { named, by, or } = now.elements;
      const seal = "sealId: yDRsealId00000000000000000000001";
      return [
        { construct, old: `${was}: [{ ${by}: 公章, ${seal} }]`, now: `${now.key}: [{ ${named}: 公章, ${seal} }]` },
        { construct, old: `${was}: [{ ${seal}, "${or}": "C_1" }]`, now: `${now.key}: [{ ${seal}, ${named}: { ${or}: "C_1" } }]` },
      ];
    }
    return ["true", "false"].map((value, at) => ({ construct, old: `${was}: ${value}`, now: `${now.key}: ${now.words[at] ?? ""}` }));
  });
});

/** Keys that take the word of now, each with the place that it stands in. */
const wordPlaces: readonly ((action: string, word: string) => string)[] = [
  (action, word) =>
    single(action, [], `type: company, fill: [{ type: text, at: { page: 1, x: 9, y: 9 }, size: [90, 20], autofill: ${word} }]`),
  (action, word) => single(action, [`embed: { showComponents: [date, ${word}] }`]),
  (action, word) => single(action, [], `type: company, registration: { idType: "${word}" }`),
  (action, word) => single(action, [], `type: person, idCardType: ${word}`),
  (action, word) => single(action, [`fill: [{ type: watermark, subtype: ${word} }]`]),
];

const find = (source: Source): readonly Diagnostic[] => checkSource(source).diagnostics;
const check = (text: string): readonly Diagnostic[] => find({ path: "a.flow.yaml", text });
const said = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code, pointer }) => `${code.name} ${pointer}`);
const isFormer = ({ message, code }: Diagnostic): boolean =>
  ["known-keys", "known-words"].includes(code.name) && / (?:is|are) now `/u.test(message);
const flaws = (source: Source): number => parse(source).diagnostics.length;

/** One finding that names what is written now, nothing else that the text of now does not say too, and a fix that makes that text. */
async function expectOne(old: string, now: string): Promise<void> {
  const found = check(old);
  expect(said(found.filter(isFormer))).toHaveLength(1);
  const known = said(check(now));
  expect(said(found.filter((each) => !isFormer(each))).filter((each) => !known.includes(each))).toEqual([]);
  const { source } = await fixSource({ path: "a.flow.yaml", text: old }, (each) => find(each).filter(isFormer), flaws);
  expect(source.text).toBe(now);
}

/** The first action that has what a text says. */
const actionFor = (make: (action: string) => string): string =>
  actionNames.find((action) => !check(make(action)).some(({ code }) => /^(?:supported|known|value)-/u.test(code.name))) ?? "none";

describe("a former key", () => {
  test.each(keys)("$construct: $old", async ({ construct, old, now }) => {
    const action = actionFor((each) => places[construct](each, now));
    expect(action).not.toBe("none");
    await expectOne(places[construct](action, old), places[construct](action, now));
  });

  test("of an own approval beside the other is one finding, and one map", async () => {
    const text = (...lines: readonly string[]): string => single("CreatePrepareFlow", lines);
    const now = text("ownApproval: { beforeSending: true, beforeSigning: false }", "order: parallel");
    await expectOne(text("createReview: true", "order: parallel", "signReview: false"), now);
  });

  test("whose value is a placeholder where a word is taken says the words", () => {
    const [found, ...more] = check(single("CreateFlowByFiles", [], 'type: company, signReview: "{{flag}}"')).filter(isFormer);
    expect([found?.message, found?.help, found?.fixes.length, more.length]).toEqual([
      "`signReview` is now `ownApproval`.",
      "It takes `beforeSigning` or `none`.",
      0,
      0,
    ]);
  });

  test("beside the new one is not renamed", () => {
    const found = check(single("CreateFlowByFiles", ["workflow: true", "platformApproval: true"])).find(isFormer);
    expect([found?.help, found?.fixes.length]).toEqual([
      "Did you mean `platformApproval`, which is there already? Remove one of the two.",
      0,
    ]);
  });
});

describe("a former word", () => {
  test.each(Object.entries(formerWords))("%s is %s", async (was, now) => {
    let tries = 0;
    for (const place of wordPlaces) {
      const action = actionFor((each) => place(each, now));
      if (action === "none") continue;
      tries += 1;
      await expectOne(place(action, was), place(action, now));
    }
    expect(tries).toBeGreaterThan(0);
  });
});

test("an action without one of two approvals says so of that one", () => {
  const found = check(single("CreateFlowByFiles", ["ownApproval: { beforeSigning: true, beforeSending: true }"]));
  expect(said(found)).toContain("supported-keys /ownApproval/beforeSending");
  expect(said(found)).not.toContain("supported-keys /ownApproval/beforeSigning");
});
