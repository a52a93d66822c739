import fc from "fast-check";
import { namesOfKey, namesOfWord } from "../../src/3-check/shape/spelt/names.ts";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { besides, wholes } from "../../src/explain/examples/beside.ts";
import { meaningsOf } from "../../src/explain/find.ts";
import { allNames } from "../../src/explain/names.ts";
import { replyNames } from "../../src/explain/meanings/reply.ts";
import { frameKeys } from "../../src/explain/tables/frame.ts";
import { allConstructs, allKeys } from "../../src/explain/tables/keys.ts";
import { keysOfLaw, lawsOfKey } from "../../src/explain/tables/laws.ts";
import { allMembers, bare } from "../../src/explain/tables/members.ts";
import { allWords } from "../../src/explain/tables/words.ts";
import { meaningsText } from "../../src/explain/text.ts";
import type { Meaning } from "../../src/explain/meanings/meaning.ts";
import { actionNames, paramTypes } from "../../src/model/contract.ts";
import { plainPaint } from "../../src/report/paint.ts";
import { rules } from "../../src/rules/index.ts";
import { flowspec } from "../support/cli.ts";
import { wordsToExplain } from "../support/explain.ts";
import { runs } from "../support/long.ts";

const words = wordsToExplain.en;
const layout = { paint: plainPaint, all: false, words };

const known = new Map<string, readonly Meaning[]>();

/** All meanings of a name; their text is made, too. */
function meaningsKnown(name: string): readonly Meaning[] {
  const before = known.get(name);
  if (before) return before;
  const meanings = meaningsOf(name, words);
  expect(meaningsText(meanings, layout)).not.toContain("undefined");
  known.set(name, meanings);
  return meanings;
}

/** The meanings of a name that are of a kind. */
function meant<K extends Meaning["kind"]>(name: string, kind: K): readonly Extract<Meaning, { kind: K }>[] {
  return meaningsKnown(name).filter((meaning): meaning is Extract<Meaning, { kind: K }> => meaning.kind === kind);
}

const keyNames = allKeys().map(({ construct, key }) => `${construct.name}.${key}`);

describe("everything in the tables is explained by its own name", () => {
  test.each(keyNames)("key %s", (name) => {
    const [construct = "", key = ""] = name.split(".");
    const [meaning, ...others] = meant(name, "key");
    expect(others.filter((other) => other.construct === construct)).toEqual([]);
    expect(meaning).toMatchObject({ name, construct });
    expect(meant(key, "key").map((each) => each.name)).toContain(name);
    for (const path of meaning?.stands ?? []) expect(meant(path, "key").map((each) => each.name)).toContain(name);
    expect(meaning?.actions.length).toBeGreaterThan(0);
  });

  test("each key that no table has", () => {
    for (const { key, doc } of frameKeys()) {
      expect(doc).not.toBe("");
      expect(meant(key, "frame-key").map((each) => each.doc)).toContain(doc);
    }
  });

  test("each construct", () => {
    for (const { construct } of allConstructs()) expect(meant(construct.name, "construct")).toMatchObject([{ doc: construct.doc }]);
  });

  test("each member, by itself, with its structure and by its paths, with the keys that write it", () => {
    for (const { structure, member, paths, keys } of allMembers()) {
      for (const name of [member, `${bare(structure)}.${member}`, ...paths.slice(0, 2)]) {
        const written = meant(name, "member").flatMap((meaning) => meaning.places.flatMap((place) => place.keys.map(({ key }) => key)));
        for (const { entry, inside } of keys) if (!inside) expect(written).toContain(`${entry.construct.name}.${entry.key}`);
      }
    }
  });

  test("each structure", () => {
    for (const name of new Set(allMembers().map(({ structure }) => bare(structure)))) expect(meant(name, "structure")).toHaveLength(1);
  });

  test("members of replies, with the actions that answer so", () => {
    expect(meant("FlowId", "reply-member")[0]?.places.flatMap(({ actions }) => actions)).toContain("CreateFlowByFiles");
    expect(meant("Approvers.SignId", "reply-member")).toHaveLength(1);
    for (const name of replyNames()) expect(meant(name, "reply-member")).toHaveLength(1);
  });

  test("each word and each code, where each is used", () => {
    for (const { entry, word, codes } of allWords()) {
      const key = `${entry.construct.name}.${entry.key}`;
      if (word !== undefined) expect(meant(word, "word").flatMap(({ uses }) => uses.map((use) => use.key))).toContain(key);
      for (const code of codes.map((each) => String(each.code)))
        if (code !== word) expect(meant(code, "code").flatMap(({ uses }) => uses.map((use) => use.key))).toContain(key);
    }
  });

  test("each type of parameters", () => {
    for (const type of paramTypes) expect(meant(type, "parameter-type")).toMatchObject([{ name: type }]);
  });

  test("each format of values in texts, with what it makes of one", () => {
    expect(meant("rmb", "format")).toMatchObject([{ types: ["integer", "number"], shows: { value: "4500", text: "肆仟伍佰元整" } }]);
    for (const type of paramTypes)
      for (const format of meant(type, "parameter-type")[0]?.formats ?? [])
        if (type !== "list") expect(meant(format, "format").flatMap(({ types }) => types)).toContain(type);
  });

  test("each action", () => {
    for (const action of actionNames) expect(meant(action, "action")).toMatchObject([{ name: action }]);
  });
});

describe("what is called otherwise", () => {
  test.each([
    ["手机号", "approver.mobile"],
    ["截止时间", "flow.deadline"],
    ["phone", "approver.mobile"],
    ["Redirect-URL", "contract.returnUrl"],
    ["签署方", "flow.approvers"],
  ])("%s is what people call %s", (name, key) => {
    expect(meant(name, "other-name").flatMap(({ keys }) => keys)).toContain(key);
  });

  test.each([
    ["骑缝章", "paging-seal"],
    ["人脸识别", "face"],
    ["个人", "person"],
  ])("%s is what people call %s", (name, word) => {
    expect(meant(name, "other-name").flatMap(({ words }) => words.map((each) => each.word))).toContain(word);
    expect(meant(name, "word").map((each) => each.name)).toContain(word);
  });

  test.each([
    ["remindAt", "flow.expiryReminderAt"],
    ["dynamicApprovers", "flow.approversLater"],
    ["createReview", "flow.ownApproval"],
    ["keepDraft", "embed.showDraftButton"],
  ])("%s was the name of %s", (name, key) => {
    expect(meant(name, "other-name")).toMatchObject([{ former: true, keys: [key] }]);
  });

  test("words of before, and names that contracts do not have", () => {
    expect(meant("busi-full-name", "other-name")[0]?.words.map(({ word }) => word)).toContain("company-name");
    expect(meant("callbackUrl", "elsewhere")[0]?.says).toContain("userData");
  });

  test("every name that the tables know of a key or a word", () => {
    const all = new Map([
      ...allKeys().flatMap(({ key }) => namesOfKey(key).map((name) => [name, key] as const)),
      ...allWords().flatMap(({ word = "" }) => namesOfWord(word).map((name) => [name, word] as const)),
    ]);
    for (const [name, meantAs] of all) {
      const [spoken] = meant(name, "other-name");
      const others = spoken === undefined ? [] : [...spoken.keys, ...spoken.words.map(({ word }) => word)];
      expect(meaningsKnown(name).length, `${name} for ${meantAs}`).toBeGreaterThan(0);
      if (spoken && !spoken.former) expect(others.map((each) => each.slice(each.indexOf(".") + 1))).toContain(meantAs);
    }
  });
});

/** What is said of an example as a contract: nothing, but that an action is deprecated. */
function findings(example: string): readonly string[] {
  const found = checkSource({ path: "example.flow.yaml", text: `${example}\n` }, { clock: { now: 1_767_600_000, guessed: false } });
  return found.diagnostics
    .map(({ code, message }) => `${code.name}: ${message}`)
    .filter((said) => !said.startsWith("prepareflows-deprecated"));
}

/** Keys of which the documents say to leave them out, or that mean nothing here: they have no example. */
const leftOut = [
  /\.(?:recipientId|isFormField|withDate|afterCut)$/u,
  /^sign-(?:component|child)\.placeholder$/u,
  /^(?:sign|fill)-child\.value$/u,
  /^sign-(?:component|child)\.subtype$/u,
];

describe("examples run", () => {
  test.each(keyNames)("that of %s, and says the key", (name) => {
    const meaning = meant(name, "key").find((each) => each.name === name);
    for (const { types, example } of meaning?.forms ?? []) {
      if (example === undefined)
        expect(`${name} ${types.join(" ")}`.split(" ")[0]).toMatch(new RegExp(leftOut.map(({ source }) => source).join("|"), "u"));
      else {
        expect(findings(example)).toEqual([]);
        expect(example).toMatch(new RegExp(`\\b${meaning?.key}:`, "u"));
      }
    }
  });

  test.each(actionNames)("the least contract of %s", (action) => {
    const [meaning] = meant(action, "action");
    expect(findings(meaning?.example ?? "")).toEqual([]);
    expect(meaning?.example).toContain(`action: ${action}`);
  });
});

test("what examples say beside a key is said of a key, a construct or a type that is there", () => {
  const constructs = allConstructs().map(({ construct }) => construct);
  const types = constructs.flatMap(({ name, variants }) => [...(variants?.rows.keys() ?? [])].map((type) => `${name} ${type}`));
  const typed = allKeys().flatMap(({ construct, key, rows }) =>
    rows.flatMap((row) => row.types.map((type) => `${construct.name}.${key} ${type}`)),
  );
  const there = new Set([...constructs.map(({ name }) => name), ...types, ...keyNames, ...typed]);
  expect([...Object.keys(besides), ...Object.keys(wholes)].filter((name) => !there.has(name))).toEqual([]);
});

describe("the laws that look at keys", () => {
  test("each law on contracts looks at some, and those at which it finds something are keys", () => {
    const keys = new Set(keyNames);
    for (const { name } of rules) {
      const { at, beside } = keysOfLaw(name);
      expect([...at, ...beside].filter((key) => !keys.has(key))).toEqual([]);
      if (name !== "prepareflows-deprecated") expect([...at, ...beside], name).not.toEqual([]);
    }
  });

  test("some that people would name", () => {
    expect(lawsOfKey("approver.deadline").at).toEqual(expect.arrayContaining(["approver-deadline-range", "approver-deadline-ordered"]));
    expect(lawsOfKey("approver.deadline").beside).toContain("approver-deadline-within-flow");
    expect(lawsOfKey("flow.title").at).toEqual(expect.arrayContaining(["flow-name-length", "flow-name-required"]));
    expect(lawsOfKey("approver.mobile").at).toContain("approver-mobile-format");
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."签署人不能为空 .[]{}\"'`/-#:，"), maxLength: 40 }),
    fc.json(),
    fc.constantFrom(...allNames()).chain((name) => fc.nat(name.length).map((at) => `${name.slice(0, at)}${name.slice(at + 1)}`)),
  );

  test("is explained or not, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { code, stderr } = await flowspec("/", ["explain", "--", text]);
        expect([0, 2], stderr).toContain(code);
      }),
      { numRuns: runs(100, 5000), seed: 13 },
    );
  });
});
