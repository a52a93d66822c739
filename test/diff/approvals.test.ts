import { describe, expect, test } from "vitest";
import {
  type Approval,
  codeOwnersOf,
  dayOf,
  isOwned,
  judgeApprovals,
  type JudgedChange,
  readApprovals,
  withApproval,
  withoutApprovals,
} from "../../src/approvals.ts";
import { formatSource } from "../../src/format/format.ts";
import type { Source } from "../../src/model/source.ts";

const [first, second, third] = [
  "3b39872f0c1d4e5f60718293a4b5c6d7",
  "91ce07d2a85b4f13b6e09d7c5a2f4e81",
  "2005f1d8c94a4b7e8f3a6d5c1b0e9f72",
] as const;

const file = (text: string): Source => ({ path: "flowspec.approvals.yaml", text });

/** The approvals of a text without anything wrong in it. */
function approvalsIn(text: string): readonly Approval[] {
  const { value, diagnostics } = readApprovals(file(text));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("it cannot be read");
  return value;
}

/** A text with approvals of changes, each with further lines. */
function approving(...entries: readonly (readonly [change: string, ...lines: string[]])[]): string {
  return entries
    .map(([change, ...lines]) => ["- change: " + change, "contract: purchase", "reason: agreed", "by: legal", ...lines].join("\n  ") + "\n")
    .join("");
}

const change = (id: string, contract = "purchase"): JudgedChange => ({ id, contract, kind: "sign-check-weakened" });

function judged(changes: readonly JudgedChange[], text: string, judging: Partial<Parameters<typeof judgeApprovals>[2]> = {}) {
  const { diagnostics, ...rest } = judgeApprovals(changes, approvalsIn(text), { today: "2027-01-01", ...judging });
  const found = diagnostics.map(({ code, severity, message }) => `${severity} ${code.name} ${message}`);
  const kinds = changes.map(({ id }) => rest.states.get(id)?.kind);
  return { found, kinds, ...rest };
}

describe("an approval", () => {
  test("fits the change with its id, and no other", () => {
    expect(judged([change(first), change(second)], approving([first]))).toMatchObject({ kinds: ["approved", "none"], found: [] });
    // What was changed to another value has another id.
    const { kinds, found, unused } = judged([change(second)], approving([first]));
    expect({ kinds, found }).toEqual({ kinds: ["none"], found: ["warning approval-used unused"] });
    expect(unused.map((each) => each.change)).toEqual([first]);
  });

  test("fits whatever it says of the change, and however that is said today", () => {
    const text = approving([first, "says: 签署校验：任意方式 → 密码"], [second, 'says: ""'], [third]);
    expect(judged([change(first), change(second), change(third)], text)).toMatchObject({
      kinds: ["approved", "approved", "approved"],
      found: [],
    });
  });

  test("that names another contract or another kind than its change has approves nothing, and that is an error", () => {
    const other = approving([first]).replace("purchase", "labour");
    expect(judged([change(first)], other)).toMatchObject({ kinds: ["none"], found: ["error approval-agrees other-contract"] });
    const kind = approving([first, "kind: seal-choice-widened"]);
    expect(judged([change(first)], kind)).toMatchObject({ kinds: ["none"], found: ["error approval-agrees other-kind"] });
    expect(judged([change(first)], approving([first, "kind: sign-check-weakened"]))).toMatchObject({ kinds: ["approved"], found: [] });
  });

  test.each([
    ["2027-01-31T23:59:59+08:00", "approved", []],
    ["2027-01-31T15:59:59Z", "approved", []],
    ["2027-02-01T00:00:00+08:00", "lapsed", ["warning approval-current lapsed"]],
    ["2027-01-31T16:00:00Z", "lapsed", ["warning approval-current lapsed"]],
  ])("holds to the end of its last day in China: at %s it is %s", (now, kind, found) => {
    const today = dayOf(Date.parse(now) / 1000);
    expect(judged([change(first)], approving([first, "until: 2027-01-31"]), { today })).toMatchObject({ kinds: [kind], found });
  });

  test("is not called unused where nobody knows whether it is", () => {
    const isCompared = (contract: string): boolean => contract === "labour";
    expect(judged([], approving([first]), { isCompared })).toMatchObject({ found: [], unused: [] });
    expect(judged([], approving([first, "until: 2026-12-31"]), { isCompared }).found).toEqual(["warning approval-current lapsed"]);
  });

  test("is told to be left over where the former version has it already", () => {
    const { found } = judged([], approving([first], [second]), { former: new Set([second]) });
    expect(found).toEqual(["warning approval-used unused", "warning approval-used spent"]);
  });

  test.each([
    ["independent", true],
    ["same-author", false],
    ["uncommitted", false],
    ["unknown", false],
  ] as const)("committed so: %s, counts in a project that wants independent ones: %s", (authorship, counts) => {
    const [wanted, any] = [true, false].map((independent) =>
      judged([change(first)], approving([first]), { authorship: () => authorship, independent }).states.get(first),
    );
    expect(wanted).toMatchObject({ kind: "approved", authorship, counts });
    expect(any).toMatchObject({ kind: "approved", authorship, counts: true });
  });

  test("without known authors does not count in a project that wants independent ones", () => {
    expect(judged([change(first)], approving([first]), { independent: true }).states.get(first)).toMatchObject({ counts: false });
  });

  test("that has an error approves nothing, and leaves the others", () => {
    const { value, diagnostics } = readApprovals(file(approving([first.slice(0, 8)], [second])));
    expect(diagnostics.map(({ code }) => code.name)).toEqual(["approval-id-whole"]);
    expect(value?.map((each) => each.change)).toEqual([second]);
  });
});

describe("the approvals that hold", () => {
  test("are counted, with the next day that is the last of some", () => {
    const text = approving([first, "until: 2027-03-01"], [second], [third, "until: 2026-12-31"]);
    expect(judged([], text).live).toEqual({ count: 2, next: { until: "2027-03-01", count: 1 } });
    expect(judged([], approving([first], [second])).live).toEqual({ count: 2 });
    expect(judged([], "").live).toEqual({ count: 0 });
    const both = approving([first, "until: 2027-03-01"], [second, "until: 2027-03-01"], [third, "until: 2028-01-01"]);
    expect(judged([], both).live).toEqual({ count: 3, next: { until: "2027-03-01", count: 2 } });
  });
});

describe("a file of approvals", () => {
  test.each([
    ["", 0],
    ["\n", 0],
    ["# none yet\n", 0],
    ["[]\n", 0],
    ["---\n...\n", 0],
    [approving([first]).replaceAll("\n", "\r\n"), 1],
    [approving([first]).trimEnd(), 1],
    [`- &legal\n  change: ${first}\n  contract: a\n  reason: b\n  by: c\n- <<: *legal\n  change: ${second}\n`, 2],
    [`[{ change: ${first}, contract: a, reason: b, by: c }]`, 1],
  ])("%j is read", (text, count) => {
    expect(approvalsIn(text)).toHaveLength(count);
  });

  test.each(["a: 1\n", "{}\n", "text\n", "- 1\n", "- - a\n", "- {}\n", "- null\n"])("%j is refused", (text) => {
    const { diagnostics } = readApprovals(file(text));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ severity }) => severity === "error")).toBe(true);
  });
});

const fresh = (id: string, more: object = {}) => ({
  change: id,
  contract: "purchase-with-seals",
  kind: "sign-check-weakened" as const,
  says: "party 供方: may now confirm by password alone (was: any method)",
  reason: "agreed with the legal department",
  by: "legal",
  ...more,
});

describe("an approval is added", () => {
  test("to nothing, to comments, and to others", () => {
    const made = withApproval(undefined, fresh(first, { until: "2027-01-31" }));
    expect(made).toBe(
      [
        `- change: ${first}`,
        "  contract: purchase-with-seals",
        "  kind: sign-check-weakened",
        '  says: "party 供方: may now confirm by password alone (was: any method)"',
        "  reason: agreed with the legal department",
        "  by: legal",
        "  until: 2027-01-31",
        "",
      ].join("\n"),
    );
    const [own = "", other = ""] = [made, withApproval(undefined, fresh(second))];
    expect(withApproval(file("# Reviewed by legal."), fresh(first, { until: "2027-01-31" }))).toBe(`# Reviewed by legal.\n\n${own}`);
    expect(withApproval(file(own), fresh(second))).toBe(own + other);
    expect(withApproval(file(own.trimEnd()), fresh(second))).toBe(own + other);
    expect(withApproval(file(`${own}\n# the end\n`), fresh(second))).toBe(`${own}${other}\n# the end\n`);
    expect(withApproval(file(`---\n${own}...\n`), fresh(second))).toBe(`---\n${own}${other}...\n`);
    const crlf = own.replaceAll("\n", "\r\n");
    expect(withApproval(file(crlf), fresh(second))).toBe(crlf + other.replaceAll("\n", "\r\n"));
  });

  test.each([
    "[]\n",
    "[] # none yet\n",
    "---\n[]\n",
    `[{ change: ${first}, contract: a, reason: b, by: c }] # one\n`,
    `[\n  # why\n  { change: ${first}, contract: a, reason: b, by: c },\n]\n`,
    `   - { change: ${first}, contract: a, reason: b, by: c }\n`,
    `-\n  # inside\n  change: ${first}\n  contract: a\n  reason: |+\n    - b\n\n  by: c\n`,
    `- change: ${first}\n  contract: a\n  by: c\n  reason: |\n    - b\n    # no comment\n`,
    `- change: ${first}\n  contract: a\n  by: c\n  reason: "b\n   - c"   # why\n  # below\n# at the end`,
    `- &one { change: ${first}, contract: a, reason: &why b, by: c }\n- { change: ${third}, contract: a, reason: *why, by: c }\n`,
  ])("to %j, which says the same beside it", (text) => {
    const before = approvalsIn(text);
    const after = withApproval(file(text), fresh(second));
    const plain = (approval: Approval): object => ({ ...approval, node: undefined });
    expect(approvalsIn(after ?? "").map(plain)).toEqual([...before.map(plain), { ...fresh(second), node: undefined }]);
    for (const [comment] of text.matchAll(/# (?!no comment).*/gu)) expect(after).toContain(comment);
  });

  test.each(["12345678901234567890123456789012", "1234567890123456789012345678901e", "12345678e01234567890123456789012", "0".repeat(32)])(
    "with the id %s as a text, and as `fmt` lays it out",
    (id) => {
      const text = withApproval(undefined, fresh(id)) ?? "";
      expect(approvalsIn(text).map((each) => each.change)).toEqual([id]);
      expect(formatSource(file(text)).value).toBe(text);
    },
  );

  test.each(["yes", "7", "a: b # c", "two\nlines", "- dash", "“quoted”", "'", '"', "2027-01-31", "{{x}}", "&a *b", "\u0007", "🖋"])(
    "with the reason %j as it was given",
    (reason) => {
      const text = withApproval(file(approving([second])), fresh(first, { reason, by: reason })) ?? "";
      expect(approvalsIn(text).at(-1)).toMatchObject({ change: first, reason, by: reason });
      const alone = withApproval(undefined, fresh(first, { reason, by: reason })) ?? "";
      expect(text).toBe(approving([second]) + alone);
      expect(formatSource(file(alone)).value).toBe(alone);
    },
  );

  test("nowhere in a text that cannot be read", () => {
    expect(withApproval(file("- change: [\n"), fresh(first))).toBeUndefined();
    expect(withApproval(file("a: 1\n"), fresh(first))).toBeUndefined();
  });
});

describe("approvals are taken out", () => {
  const commented = [
    "# Approvals. Legal looks at each.",
    "",
    "# by password, since the supplier has no phone",
    `- change: ${first}`,
    "  contract: a",
    "  reason: b # in full in the minutes",
    "  by: c",
    "  # until the new portal",
    "",
    "# the seal",
    `- { change: ${second}, contract: a, reason: b, by: c }`,
    `- { change: ${third}, contract: a, reason: b, by: c }`,
    "# the end",
    "",
  ].join("\n");

  test.each([
    [
      "the first",
      [first],
      `# Approvals. Legal looks at each.\n\n# the seal\n- { change: ${second}, contract: a, reason: b, by: c }\n- { change: ${third}, contract: a, reason: b, by: c }\n# the end\n`,
    ],
    ["one between others", [second], commented.replace(/# the seal\n.*\n/u, "")],
    ["the last", [third], commented.replace(/- \{ change: 2005.*\n/u, "")],
    ["all of them", [first, second, third], "# Approvals. Legal looks at each.\n\n# the end\n"],
    ["none", ["0".repeat(32)], commented],
  ])("%s, with the comments above", (_, changes, expected) => {
    for (const eol of ["\n", "\r\n"]) {
      const { text, left } = withoutApprovals(file(commented.replaceAll("\n", eol)), new Set(changes));
      expect({ text, left: [...left] }).toEqual({ text: expected.replaceAll("\n", eol), left: [] });
    }
  });

  test("but what the file begins with stays, since it may speak of all of it", () => {
    const text = `# Legal looks at each.\n${approving([first], [second])}`;
    expect(withoutApprovals(file(text), new Set([first])).text).toBe(`# Legal looks at each.\n${approving([second])}`);
    expect(withoutApprovals(file(approving([first])), new Set([first])).text).toBe("");
  });

  test("and one that another refers to is left", () => {
    const text = `- { change: ${first}, contract: a, reason: &why b, by: c }\n- { change: ${second}, contract: a, reason: *why, by: c }\n- { change: ${third}, contract: a, reason: b, by: c }\n`;
    const { text: rest, left } = withoutApprovals(file(text), new Set([first, third]));
    expect([...left]).toEqual([first]);
    expect(approvalsIn(rest).map((each) => each.change)).toEqual([first, second]);
    expect(withoutApprovals(file(text), new Set([first, second, third]))).toEqual({ text: "", left: new Set() });
  });

  test("of a list in brackets", () => {
    const text = `[{ change: ${first}, contract: a, reason: b, by: c }, { change: ${second}, contract: a, reason: b, by: c }]\n`;
    expect(approvalsIn(withoutApprovals(file(text), new Set([first])).text).map((each) => each.change)).toEqual([second]);
  });

  test("whatever is added is taken out again, and the text is what it was", () => {
    for (const text of [commented, approving([first]), approving([first], [third]), `${approving([first])}\n${approving([third])}`]) {
      const other = "4d".padEnd(32, "0");
      const added = withApproval(file(text), fresh(other)) ?? "";
      expect(withoutApprovals(file(added), new Set([other])).text).toBe(text);
    }
  });
});

describe("CODEOWNERS", () => {
  const path = "flowspec.approvals.yaml";
  const inner = "contracts/sales/flowspec.approvals.yaml";

  test.each([
    // pattern, at the top, two folders below
    ["*", true, true],
    ["**", true, true],
    ["/*", true, false],
    ["/**", true, true],
    ["*.yaml", true, true],
    ["/*.yaml", true, false],
    ["*.yml", false, false],
    ["flowspec.approvals.yaml", true, true],
    ["/flowspec.approvals.yaml", true, false],
    ["flowspec.approvals.*", true, true],
    ["flowspec.?pprovals.yaml", true, true],
    ["flowspec.*.yaml", true, true],
    ["Flowspec.approvals.yaml", false, false],
    ["**/flowspec.approvals.yaml", true, true],
    ["contracts", false, true],
    ["contracts/", false, true],
    ["/contracts", false, true],
    ["/contracts/", false, true],
    ["/contracts/*", false, false],
    ["/contracts/**", false, true],
    ["contracts/sales", false, true],
    ["sales/", false, true],
    ["sales", false, true],
    ["/sales/", false, false],
    ["sales/*", false, false],
    ["**/sales/*", false, true],
    ["contracts/*/flowspec.approvals.yaml", false, true],
    ["contracts/**/flowspec.approvals.yaml", false, true],
    ["contracts/**/*.yaml", false, true],
    ["/contracts/sales/**/flowspec.approvals.yaml", false, true],
    ["*/flowspec.approvals.yaml", false, false],
    ["/", false, false],
    ["flowspec\\.approvals.yaml", true, true],
    ["flowspec.approvals.yaml/", false, false],
    ["[f]lowspec.approvals.yaml", false, false],
  ])("the pattern %j covers the file at the top: %s, and below: %s", (pattern, top, below) => {
    const owned = (at: string): boolean => isOwned(`${pattern} @acme/legal\n`, at, "github");
    expect({ top: owned(path), below: owned(inner) }).toEqual({ top, below });
  });

  test.each([
    ["", false],
    ["# * @acme/legal\n", false],
    ["* @acme/legal # everything\n", true],
    ["* # @acme/legal\n", false],
    ["*\n", false],
    ["* legal@example.com\n", true],
    // What is no owner makes a line nothing: the one before counts.
    ["* @acme/legal\n*.yaml legal\n", true],
    ["* legal\n", false],
    // The last that matches counts, and takes the owners away where it has none.
    ["* @acme/legal\n/docs/ @acme/docs\n", true],
    ["* @acme/legal\n*.yaml\n", false],
    ["*.yaml\n* @acme/legal\n", true],
    ["* @acme/legal\r\n*.yaml\r\n", false],
    ["my\\ file.yaml @a\n", false],
    ["* @acme/legal\n!*.yaml\n", false],
    // No section here: a line in brackets is no owner's.
    ["[Legal] @acme/legal\n*.yaml\n", false],
  ])("%j sets somebody: %s", (text, expected) => {
    expect(isOwned(text, path, "github")).toBe(expected);
  });

  test.each([
    ["[Legal] @acme/legal\n*.yaml\n", true],
    ["[Legal]\n*.yaml\n", false],
    ["^[Legal] @acme/legal\n*.yaml\n", false],
    ["[Legal][2] @acme/legal\n*.yaml\n", true],
    // Each section by itself.
    ["* @acme\n[Legal]\n*.yaml\n", true],
    ["* @acme\n!*.yaml\n*.yaml @acme/legal\n", false],
    ["[Legal] @acme/legal\n!flowspec.approvals.yaml\n[All]\n* @acme\n", true],
    ["sub/*.yaml @a\n", false],
  ])("by the rules of GitLab %j sets somebody: %s", (text, expected) => {
    expect(isOwned(text, path, "gitlab")).toBe(expected);
  });

  test("by the rules of GitLab a pattern matches at any depth, and a folder has a slash behind it", () => {
    expect(["sales/*", "/sales/*", "contracts/", "contracts"].map((pattern) => isOwned(`${pattern} @a`, inner, "gitlab"))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("stands where either host looks for it, first where that looks first", () => {
    expect(codeOwnersOf("github").map((each) => each.path)).toEqual([
      ".github/CODEOWNERS",
      "CODEOWNERS",
      "docs/CODEOWNERS",
      ".gitlab/CODEOWNERS",
    ]);
    expect(codeOwnersOf("gitlab").map((each) => each.path)).toEqual(["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"]);
  });

  test("takes no more time for a pattern that could be matched in many ways", () => {
    const pattern = `${"**/".repeat(200)}${"*a".repeat(500)}b`;
    expect(isOwned(`${pattern} @a`, `${"a/".repeat(200)}${"a".repeat(1000)}`, "github")).toBe(false);
  });
});
