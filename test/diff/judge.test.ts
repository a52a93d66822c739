import { describe, expect, test } from "vitest";
import { judge, judgeCondition, type Judgement, judgeOrder, judgeRepetition } from "../../src/diff/judge.ts";
import { rowChanges } from "../../src/language/tables/changes.ts";
import { kindFacts } from "../../src/model/change-kinds.ts";
import type { Param } from "../../src/model/contract.ts";
import { list, literal, type Origin, record, type RecordTree, type Tree } from "../../src/model/tree.ts";

const origin: Origin = { span: { source: { path: "a.flow.yaml", text: "" }, start: 0, end: 0 }, pointer: "" };

/** A value as a contract writes it: `{{name}}` is a parameter, `{{name?}}` one that may be absent. */
function tree(value: unknown): Tree {
  if (isTree(value)) return value;
  if (Array.isArray(value)) return list(value.map(tree), origin);
  if (typeof value === "object" && value !== null) return fields(value);
  const [, name, optional] = /^\{\{(\w+)(\?)?\}\}$/u.exec(String(value)) ?? [];
  return name === undefined ? literal(value as string, origin) : { kind: "reference", name, optional: optional !== undefined, origin };
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "origin" in value;
}

function fields(value: object): RecordTree {
  return record(
    Object.entries(value).map(([key, each]) => [key, tree(each)] as const),
    origin,
  );
}

interface Versions {
  /** The records around the one that has the key, the nearest first. */
  readonly around?: { readonly before?: readonly object[]; readonly after?: readonly object[] };
  /** What stands in the same record. */
  readonly beside?: { readonly before?: object; readonly after?: object };
  readonly params?: readonly Param[];
  /** The structures that the record is lowered to, and how many pages there are. */
  readonly structures?: readonly string[];
  readonly pages?: number;
}

/** What it is that a key has another value; `undefined` stands for nothing. */
function judged(
  construct: string,
  key: string,
  before: unknown,
  after: unknown,
  { around = {}, beside = {}, params = [], structures = [], pages }: Versions = {},
): Judgement {
  const side = (value: unknown, others: object = {}): RecordTree => fields(value === undefined ? others : { ...others, [key]: value });
  const [one, other] = [side(before, beside.before), side(after, beside.after)];
  const known = new Map(params.map((param) => [param.name, param]));
  return judge(construct, key, one.fields.get(key), other.fields.get(key), {
    before: one,
    after: other,
    around: {
      before: { records: (around.before ?? []).map(fields), params: known, structures, pages },
      after: { records: (around.after ?? []).map(fields), params: known, structures, pages },
    },
  });
}

/** The same the other way round. */
function reversed({ around = {}, beside = {}, ...same }: Versions): Versions {
  const swap = <T>({ before, after }: { readonly before?: T; readonly after?: T }): { readonly before?: T; readonly after?: T } => ({
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  });
  return { around: swap(around), beside: swap(beside), ...same };
}

/** Expects a kind, and of the way back its opposite; where one of both lowers protection the other does not. */
function expectKind(construct: string, key: string, before: unknown, after: unknown, kind: string, versions: Versions = {}): void {
  const [there, back] = [judged(construct, key, before, after, versions), judged(construct, key, after, before, reversed(versions))];
  expect(there.kind).toBe(kind);
  expect(kindFacts(there.kind).opposites ?? [there.kind]).toContain(back.kind);
  // Where nobody can say which of both is more, either may lower it.
  expect(there.lowers && back.lowers).toBe(there.step === "unsure");
}

function param(name: string, more: Partial<Param> = {}): Param {
  return { name, type: "text", optional: false, personal: false, origin, ...more };
}

/** An enum of words. */
function words(name: string, ...values: readonly string[]): Param {
  return param(name, { type: "enum", values });
}

/** Every key with a ladder, with the values that it takes: each word alone, lists of two where it takes lists, and nothing. */
const ladders = Object.entries(rowChanges).flatMap(([construct, keys]) =>
  Object.entries(keys).flatMap(([key, change]) => {
    if (change.take !== "value" || change.order?.by.by !== "ladder") return [];
    const { by, less, more } = change.order;
    return [{ name: `${construct}.${key}`, construct, key, ladder: by, less, more, otherwise: change.kinds.changed }];
  }),
);

describe("along every ladder", () => {
  test.each(ladders.map((each) => [each.name, each] as const))(
    "of %s a word is weaker, stronger or neither",
    (_, { construct, key, ladder, less, more, otherwise }) => {
      const isList = construct === "approver" && ["viewCheck", "signCheck"].includes(key);
      const written = (word: string | boolean): unknown => (isList ? [word] : word);
      const ranked = ladder.steps.flatMap((step, rank) => step.map((word) => ({ word, rank })));
      for (const one of ranked)
        for (const other of ranked) {
          const expected = one.rank === other.rank ? otherwise : other.rank < one.rank ? less : more;
          expectKind(construct, key, written(one.word), written(other.word), expected);
          const { another } = ladder;
          const isApart = one.word !== other.word && [one, other].every(({ word }) => another?.among.some((each) => each === word));
          if (isApart) expect(judged(construct, key, written(one.word), written(other.word)).lowers).toBe(true);
          if (less !== more || one.rank === other.rank) continue;
          expect(judged(construct, key, written(one.word), written(other.word)).lowers).toBe(other.rank < one.rank);
        }
    },
  );

  test.each(
    ladders
      .filter(({ ladder }) => typeof ladder.absent !== "object" && ladder.absent !== undefined)
      .map((each) => [each.name, each] as const),
  )("of %s nothing stands for the documented default", (_, { construct, key, ladder }) => {
    for (const word of ladder.steps.flat()) {
      const [nothing, itself] = [judged(construct, key, undefined, word), judged(construct, key, ladder.absent, word)];
      expect(nothing.lowers).toBe(itself.lowers);
      expectKind(construct, key, undefined, word, itself.kind);
    }
  });

  test.each(ladders.filter(({ ladder }) => ladder.absent === undefined).map((each) => [each.name, each] as const))(
    "of %s nothing is neither, where no document says what it stands for, but for the ends",
    (_, { construct, key, ladder, less, more, otherwise }) => {
      const last = ladder.steps.length - 1;
      for (const [rank, step] of ladder.steps.entries())
        for (const word of step) expectKind(construct, key, undefined, word, rank === 0 ? less : rank === last ? more : otherwise);
    },
  );

  test.each(ladders.map((each) => [each.name, each] as const))(
    "of %s a parameter counts as the weakest that it may be",
    (_, { construct, key, ladder, less, more, otherwise }) => {
      const weakest = ladder.steps[0]?.[0];
      const strongest = ladder.steps.at(-1)?.[0];
      expectKind(construct, key, strongest, "{{any}}", less);
      expectKind(construct, key, "{{any}}", strongest, more);
      expectKind(construct, key, weakest, "{{any}}", otherwise);
      expectKind(construct, key, "{{any}}", "{{another}}", otherwise);
      if (typeof strongest === "string") expectKind(construct, key, strongest, "{{one}}", otherwise, { params: [words("one", strongest)] });
    },
  );
});

describe("how somebody proves who looks at the contract", () => {
  test("what a contract says goes before what an approver says", () => {
    const around = { before: [{ viewCheck: "face" }], after: [{ viewCheck: "face" }] };
    expectKind("approver", "viewCheck", ["face"], ["mobile"], "view-check-changed", { around });
    expectKind("approver", "viewCheck", ["face"], ["mobile"], "view-check-weakened", { around: { before: [{}], after: [{}] } });
  });

  test("what a group says goes before both", () => {
    const around = { before: [{ group: { viewCheck: "mobile" } }], after: [{ group: { viewCheck: "mobile" } }] };
    expectKind("flow", "viewCheck", "face", "mobile", "view-check-changed", { around });
    expectKind("approver", "viewCheck", ["face"], ["mobile"], "view-check-changed", {
      around: { before: [{}, ...around.before], after: [{}, ...around.after] },
    });
  });

  test("what moves from the contract to its approvers is weaker nowhere", () => {
    const approvers = [{ type: "person", viewCheck: ["mobile"] }];
    expectKind("flow", "viewCheck", "mobile", undefined, "view-check-changed", {
      beside: { before: { approvers: [{ type: "person" }] }, after: { approvers } },
    });
    expectKind("approver", "viewCheck", undefined, ["mobile"], "view-check-changed", {
      around: { before: [{ viewCheck: "mobile" }], after: [{}] },
    });
  });

  test("without one of the contract the weakest of its approvers counts", () => {
    const beside = {
      approvers: [
        { type: "person", viewCheck: ["face"] },
        { type: "person", viewCheck: ["face", "mobile"] },
      ],
    };
    expectKind("flow", "viewCheck", "face", undefined, "view-check-weakened", { beside: { before: beside, after: beside } });
    const flows = { flows: [beside] };
    expectKind("group", "viewCheck", "face", undefined, "view-check-weakened", { around: { before: [flows], after: [flows] } });
  });

  test("what may be absent counts as what is so then, where that is weaker", () => {
    const params = [words("strict", "face")];
    expectKind("flow", "viewCheck", "face", "{{strict?}}", "view-check-changed", { params });
    expectKind("flow", "viewCheck", "mobile", "{{strict?}}", "view-check-strengthened", { params });
  });
});

describe("how signing is confirmed", () => {
  const params = [words("way", "face", "password"), words("other", "password", "carrier"), words("strong", "face", "carrier")];

  test.each([
    [["face"], ["face", "password"], "weakened"],
    [undefined, ["password"], "weakened"],
    [undefined, ["face"], "strengthened"],
    [[], ["face"], "strengthened"],
    [["face"], undefined, "weakened"],
    [["carrier"], ["face"], "strengthened"],
    [["face"], ["carrier"], "weakened"],
    [["password"], ["fingerprint", "password"], "weakened"],
    [["face", "password"], ["face", "carrier", "password"], "weakened"],
    [["face", "password"], ["face", "fingerprint"], "changed"],
    [undefined, ["face", "password"], "strengthened"],
    [undefined, ["face", "password", "carrier", "fingerprint", "device-face"], "changed"],
    [["face"], ["{{way}}"], "weakened"],
    [["{{way}}"], ["{{other}}"], "changed"],
    [["face"], ["{{strong}}"], "weakened"],
    [["carrier"], ["{{strong}}"], "changed"],
    [["face"], ["{{way?}}"], "weakened"],
  ])("from %j to %j it is %s", (before, after, what) =>
    expectKind("approver", "signCheck", before, after, `sign-check-${what}`, { params }),
  );

  test("on the embedded page two ways are all that there are by default", () => {
    const structures = ["ess.FlowCreateApprover"];
    expectKind("approver", "signCheck", undefined, ["face", "password"], "sign-check-changed", { structures });
    expectKind("approver", "signCheck", undefined, ["face", "password", "carrier"], "sign-check-weakened", { structures });
  });
});

describe("how long something is read", () => {
  test.each([
    [30, 10, "weakened"],
    [undefined, 10, "strengthened"],
    [0, 30, "strengthened"],
    [undefined, 3, "weakened"],
    [undefined, 5, "changed"],
    [30, "{{seconds}}", "weakened"],
    [30, "{{enough}}", "changed"],
    [3, "{{enough}}", "strengthened"],
    [undefined, "{{seconds}}", "weakened"],
    [0, undefined, "changed"],
  ])("from %j to %j seconds it is %s", (before, after, what) =>
    expectKind("approver", "readSeconds", before, after, `reading-${what}`, {
      params: [param("seconds"), param("enough", { type: "integer", minimum: 30 })],
    }),
  );

  test.each([
    [1, 3],
    [2, 3],
    [3, 5],
    [5, 5],
    [6, 10],
    [40, 10],
  ])("without a word %d pages are read for %d seconds", (pages, seconds) => {
    expectKind("approver", "readSeconds", undefined, seconds, "reading-changed", { pages });
    expectKind("approver", "readSeconds", undefined, seconds + 1, "reading-strengthened", { pages });
    expectKind("approver", "readSeconds", seconds, undefined, "reading-changed", { pages });
  });

  test("without a word it is ten in a prepared group of essbasic", () => {
    const structures = ["essbasic.CommonFlowApprover"];
    expectKind("approver", "readSeconds", undefined, 9, "reading-weakened", { structures });
    expectKind("approver", "readSeconds", undefined, 10, "reading-changed", { structures });
  });

  test.each(["end", "none"])("seconds mean nothing beside the limit %s", (readLimit) => {
    const idle = { readLimit };
    expectKind("approver", "readSeconds", 15, 3, "reading-changed", { beside: { before: idle, after: idle } });
    expectKind("approver", "readSeconds", 15, 300, "reading-weakened", { beside: { after: idle } });
    expectKind("approver", "readSeconds", 300, 15, "reading-strengthened", { beside: { before: idle } });
    expectKind("approver", "readSeconds", 15, 300, "reading-changed", { beside: { before: { readLimit: "time" }, after: idle } });
  });
});

describe("until when something can be signed", () => {
  const shifted = (name: string, span: string): Tree => ({
    kind: "apply",
    fn: "unixSeconds",
    value: { kind: "apply", fn: "shifted", value: { kind: "reference", name, optional: false, origin }, option: span, origin },
    origin,
  });

  test.each([
    ["+30d", "+60d", "extended"],
    ["+2w", "+13d", "shortened"],
    [undefined, "+30d", "shortened"],
    [0, "+400d", "extended"],
    [undefined, "+365d", "changed"],
    ["2026-01-01", "2026-02-01", "extended"],
    [1_800_000_000, 1_700_000_000, "shortened"],
    ["+30d", "2026-02-01", "changed"],
    ["{{until}}", "{{end}}", "changed"],
    [undefined, "{{until}}", "changed"],
    [shifted("from", "+ 7d"), shifted("from", "+ 14d"), "extended"],
    [shifted("from", "+ 7d"), shifted("to", "+ 14d"), "changed"],
  ])("from %j to %j it is %s", (before, after, what) => expectKind("flow", "deadline", before, after, `deadline-${what}`));

  test("of a group no document says until when where nothing is said", () => {
    expectKind("group", "deadline", undefined, "+30d", "deadline-changed");
    expectKind("group", "deadline", "+60d", "+30d", "deadline-shortened");
  });
});

describe("who signs", () => {
  test.each([
    ["organization", "示例甲公司", "{{company}}", true],
    ["organization", "示例甲公司", undefined, true],
    ["organization", "{{company}}", "示例甲公司", false],
    ["organization", "{{company}}", "{{other}}", false],
    ["userId", "{{user}}", "{{user?}}", true],
    ["userId", undefined, "{{user?}}", false],
    ["mobile", "{{mobile}}", undefined, true],
    ["namedLater", undefined, true, true],
    ["mobileMode", "validate", "given", true],
    ["mobileMode", "replace", "given", false],
    ["outsideApp", true, undefined, false],
  ])("%s from %j to %j", (key, before, after, lowers) => {
    expectKind("approver", key, before, after, "party-identity-changed");
    expect(judged("approver", key, before, after).lowers).toBe(lowers);
  });

  test("another company that is written lowers protection whichever it was, since nobody can say which protects more", () => {
    expect(judged("approver", "organization", "示例甲公司", "示例乙公司")).toMatchObject({
      kind: "party-identity-changed",
      lowers: true,
      audience: "lowers",
    });
    expect(judged("approver", "organization", "示例乙公司", "示例甲公司").lowers).toBe(true);
  });

  test("a number of an identity document that is dropped is told as that", () => {
    expectKind("approver", "idCardNumber", "{{number}}", undefined, "identity-number-dropped");
    expectKind("approver", "idCardNumber", "{{number}}", "{{number?}}", "identity-number-dropped");
    expectKind("approver", "idCardNumber", "{{number}}", "{{other}}", "party-identity-changed");
  });

  test("whoever sends on behalf of another, or signs for another, is less sure", () => {
    expect(judged("initiator", "onBehalfOf", undefined, "{{subsidiary}}").lowers).toBe(true);
    expect(judged("initiator", "onBehalfOf", "{{subsidiary}}", undefined).lowers).toBe(false);
    expect(judged("initiator", "onBehalfOf", "{{subsidiary}}", "{{other}}").lowers).toBe(false);
    expect(judged("approver", "eitherSign", undefined, "甲方").lowers).toBe(true);
    expect(judged("approver", "eitherSign", "甲方", undefined).lowers).toBe(false);
    expect(judged("approver", "eitherSign", "甲方", "乙方").lowers).toBe(true);
  });
});

describe("what may be chosen", () => {
  test.each([
    ["sign-component", "sealKinds", ["official"], ["official", "contract"], "widened"],
    ["sign-component", "sealKinds", ["official"], undefined, "widened"],
    ["sign-component", "sealKinds", ["official"], [], "widened"],
    ["sign-component", "sealKinds", ["official"], ["contract"], "changed"],
    ["sign-component", "sealKinds", ["official"], ["{{kind}}"], "widened"],
    ["sign-component", "sealKinds", ["official"], ["{{any}}"], "widened"],
    ["sign-component", "sealId", "{{seal}}", undefined, "widened"],
    ["sign-component", "sealId", "示例印章", "{{seal}}", "widened"],
    ["sign-component", "sealId", "{{seal}}", "{{other}}", "changed"],
    ["addable", "sealIds", ["{{one}}"], ["{{one}}", "{{other}}"], "widened"],
    ["addable", "sealIds", ["{{one}}"], ["{{other}}"], "changed"],
    ["addable", "sealIds", undefined, ["{{one}}"], "narrowed"],
    ["approver", "signatureKinds", ["handwrite"], ["handwritten-esign"], "widened"],
    ["approver", "signatureKinds", ["handwritten-esign"], ["handwrite", "handwritten-esign"], "changed"],
    ["approver", "signatureKinds", undefined, ["handwrite"], "narrowed"],
  ])("%s.%s from %j to %j is %s", (construct, key, before, after, what) =>
    expectKind(construct, key, before, after, `seal-choice-${what}`, { params: [words("kind", "official", "finance")] }),
  );

  test("kinds of seals mean nothing beside their ids", () => {
    const beside = { before: { sealIds: ["{{one}}"] }, after: { sealIds: ["{{one}}"] } };
    expectKind("addable", "sealKinds", ["official"], undefined, "seal-choice-changed", { beside });
  });

  test("another seal that is written lowers protection, since no id says what it is good for", () => {
    expect(judged("sign-component", "sealId", "示例印章", "另一印章")).toMatchObject({
      kind: "seal-choice-changed",
      lowers: true,
      audience: "lowers",
    });
  });
});

describe("what is demanded", () => {
  test.each([
    ["intention", "actions", ["一", "二"], ["一"], true],
    ["intention", "actions", ["一"], ["二"], false],
    ["question", "answers", ["同意"], ["同意", "好"], true],
    ["question", "answers", ["同意", "好"], ["同意"], false],
    ["registration", "fixed", ["uscc"], undefined, true],
    ["registration", "fixed", undefined, ["uscc"], false],
    ["sign-component", "pages", "1-5", "2-3", true],
    ["sign-component", "pages", "all", "1-5", true],
    ["sign-component", "pages", "1-3,4-last", "all", false],
    ["sign-component", "pages", "1-3", "{{pages}}", true],
    ["sign-component", "pages", "1-3", "4-5", false],
    ["sign-component", "pages", undefined, "1", false],
    ["approver", "canRefuse", undefined, false, true],
    ["file", "id", "{{fileId}}", "{{other}}", false],
    ["file", "id", "{{fileId}}", "示例文件", false],
    ["file", "id", "示例文件", "{{fileId}}", true],
    ["file", "sealed", undefined, false, true],
    ["cc", "mobile", "{{mobile}}", "{{other}}", false],
  ])("%s.%s from %j to %j", (construct, key, before, after, lowers) => {
    const there = judged(construct, key, before, after);
    expectKind(construct, key, before, after, there.kind);
    expect(there.lowers).toBe(lowers);
  });

  test("what is signed is another file: nobody can see from its id what it says", () => {
    expect(judged("file", "id", "示例文件", "另一文件").lowers).toBe(true);
  });
});

describe("things", () => {
  const none = { before: fields({}), after: fields({}) };
  const thing = fields({ type: "person" });

  test.each([
    ["flow", "approvers", "party-removed", true, "party-added", false],
    ["flow", "cc", "reader-removed", false, "reader-added", true],
    ["flow", "fill", "component-removed", false, "component-added", false],
    ["approver", "sign", "component-removed", true, "component-added", false],
    ["approver", "addable", "seal-choice-narrowed", false, "seal-choice-widened", true],
  ])("%s.%s come and go", (construct, key, gone, goneLowers, come, comeLowers) => {
    expect(judge(construct, key, thing, undefined, none)).toMatchObject({ kind: gone, lowers: goneLowers });
    expect(judge(construct, key, undefined, thing, none)).toMatchObject({ kind: come, lowers: comeLowers });
  });

  test("a party under one more condition is there less often, and a reader too", () => {
    const [without, one, other] = [new Set<string>(), new Set(["isLarge"]), new Set(["isSmall"])];
    expect(judgeCondition("flow", "approvers", without, one)).toMatchObject({ kind: "party-condition-changed", lowers: true });
    expect(judgeCondition("flow", "approvers", one, without).lowers).toBe(false);
    expect(judgeCondition("flow", "approvers", one, other).lowers).toBe(true);
    expect(judgeCondition("flow", "cc", without, one).lowers).toBe(false);
    expect(judgeCondition("flow", "cc", one, without).lowers).toBe(true);
    expect(judgeCondition("flow", "fill", without, one).lowers).toBe(false);
  });

  test("repetition and order have kinds of their own", () => {
    expect(judgeRepetition("flow", "approvers").kind).toBe("party-repetition-changed");
    expect(judgeOrder("flow", "approvers").kind).toBe("signing-order-changed");
    expect(() => judgeOrder("flow", "title")).toThrow("holds no things");
  });
});

describe("whom it concerns", () => {
  test.each([
    ["flow", "expiryReminderAt", "+1w", "+2w", "payload"],
    ["approver", "recipientId", "a", "b", "signer"],
    ["flow", "title", "一", "二", "signer"],
    ["approver", "canEditSeal", undefined, true, "lowers"],
    ["embed", "canEditFill", undefined, true, "payload"],
    ["embed", "canEditFill", false, true, "lowers"],
  ])("%s.%s from %j to %j is told to %s", (construct, key, before, after, audience) => {
    expect(judged(construct, key, before, after).audience).toBe(audience);
  });
});
