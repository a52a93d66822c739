import { describe, expect, test } from "vitest";
import { type Beside, judge, type Judgement } from "../../src/diff/judge.ts";
import type { Param } from "../../src/model/contract.ts";
import { list, literal, type Origin, record, type RecordTree, type Tree } from "../../src/model/tree.ts";

const origin: Origin = { span: { source: { path: "a.flow.yaml", text: "" }, start: 0, end: 0 }, pointer: "" };

/** A value as a contract writes it: `{{name}}` is a parameter, `{{name?}}` one that may be absent. */
function tree(value: unknown): Tree {
  if (Array.isArray(value)) return list(value.map(tree), origin);
  if (typeof value === "object" && value !== null) return fields(value);
  const [, name, optional] = /^\{\{(\w+)(\?)?\}\}$/u.exec(String(value)) ?? [];
  return name === undefined ? literal(value as string, origin) : { kind: "reference", name, optional: optional !== undefined, origin };
}

function fields(value: object): RecordTree {
  return record(
    Object.entries(value).map(([key, each]) => [key, tree(each)] as const),
    origin,
  );
}

/** An enum of words. */
function words(name: string, ...values: readonly string[]): readonly [string, Param] {
  return [name, { name, type: "enum", optional: false, values, personal: false, origin }];
}

/** What it is that a key has another value; `undefined` stands for nothing. */
function judged(
  construct: string,
  key: string,
  before: unknown,
  after: unknown,
  around: { before?: object[]; after?: object[] } = {},
  ...params: readonly (readonly [string, Param])[]
): Judgement {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : tree(value)));
  const beside: Beside = {
    before: record(one ? [[key, one]] : [], origin),
    after: record(other ? [[key, other]] : [], origin),
    around: {
      before: { records: (around.before ?? []).map(fields), params: new Map(params) },
      after: { records: (around.after ?? []).map(fields), params: new Map(params) },
    },
  };
  return judge(construct, key, one, other, beside);
}

/** The kind alone. */
function kindOf(...given: Parameters<typeof judged>): string {
  return judged(...given).kind;
}

describe("how signing is confirmed", () => {
  test.each([
    [["face"], ["face", "password"], "weakened"],
    [undefined, ["password"], "weakened"],
    [undefined, ["face"], "strengthened"],
    [["face"], undefined, "weakened"],
    [["carrier"], ["face"], "strengthened"],
    [["face"], ["carrier"], "weakened"],
    [["password"], ["fingerprint", "password"], "changed"],
    [undefined, ["face", "password"], "changed"],
    [["face"], ["{{way}}"], "weakened"],
    [["{{way}}"], ["{{other}}"], "changed"],
    [["face"], ["{{strong}}"], "weakened"],
    [["carrier"], ["{{strong}}"], "changed"],
  ])("from %j to %j is %s", (before, after, what) => {
    const params = [words("way", "face", "password"), words("other", "password", "carrier"), words("strong", "face", "carrier")];
    expect(kindOf("approver", "signCheck", before, after, {}, ...params)).toBe(`sign-check-${what}`);
    const opposite = { weakened: "strengthened", strengthened: "weakened", changed: "changed" }[what];
    expect(kindOf("approver", "signCheck", after, before, {}, ...params)).toBe(`sign-check-${opposite}`);
  });
});
