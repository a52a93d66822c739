import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { addressesOf } from "../../src/cli/changes/links.ts";
import { UsageError } from "../../src/cli/io.ts";
import { markdown, marker, mostBytes } from "../../src/report/changes/markdown.ts";
import { code, prose, said } from "../../src/report/changes/prose.ts";
import type { ChangeReport, Leads } from "../../src/report/changes/report.ts";
import { english } from "../../src/words/english.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { contractWith, placeAt, reported, reportOf } from "../support/changes.ts";

/** The comment on a pull request, as a site of comments reads it. */
const folder = new URL("./comment/", import.meta.url).pathname;

const leads: Leads = {
  addressOf: addressesOf("https://git.example.com/legal/contracts/pull/12/files", ""),
  sheets: new Map([["purchase", "generated/review/purchase.md"]]),
  pictures: new Map([["purchase", "diff/purchase.pages.html"]]),
  page: "diff/index.html",
};

const purchase = "specs/purchase.flow.yaml";
const everyState = [
  reported(
    {
      id: "3b39872f".padEnd(32, "0"),
      kind: "sign-check-weakened",
      audience: "lowers",
      subject: "party 供方",
      says: "may now confirm by password alone (was: `face`)",
      place: placeAt(purchase, 62),
      causes: ["by specs/parties/acme.yaml"],
      environments: ["test"],
    },
    { matters: true, open: true },
  ),
  reported(
    {
      id: "3b39872e".padEnd(32, "0"),
      kind: "reader-added",
      audience: "lowers",
      subject: "copy to legal@example.com",
      says: "is new",
      place: placeAt(purchase, 80),
    },
    { matters: true, open: true, approval: { kind: "lapsed", until: "2026-01-01" } },
  ),
  reported(
    {
      id: "4".padEnd(32, "0"),
      kind: "notice-off",
      audience: "lowers",
      subject: "party 需方",
      says: "gets no notice any more",
      former: placeAt(purchase, 9),
    },
    {
      matters: true,
      open: true,
      approval: { kind: "approved", reason: "asked for\nby @legal in #12", by: "张敏", authorship: "same-author", counts: false },
    },
  ),
  reported(
    {
      id: "5".padEnd(32, "0"),
      kind: "party-role-changed",
      subject: "party 供方",
      says: "role: 供方 → 卖方",
      place: placeAt(purchase, 60),
      inFlight: "replies of contracts that were sent before still say 供方.",
    },
    {
      approval: {
        kind: "approved",
        reason: "agreed with the supplier",
        by: "李华",
        until: "2027-01-31",
        authorship: "independent",
        counts: true,
      },
    },
  ),
  reported(
    {
      id: "6".padEnd(32, "0"),
      kind: "param-narrowed",
      audience: "builder",
      breaks: true,
      subject: "unitPrice",
      says: "at most 20 characters now",
      place: placeAt(purchase, 18),
    },
    {
      matters: true,
      approval: { kind: "approved", reason: "prices are short", by: "李华", until: "2026-12-31", authorship: "unknown", counts: true },
    },
  ),
  reported({
    id: "7".padEnd(32, "0"),
    kind: "user-data-changed",
    audience: "payload",
    says: "`userData`: v1 → v2",
    place: placeAt(purchase, 5),
  }),
];
const sound = reportOf(
  [
    contractWith(
      "lease",
      [
        reported({
          id: "8".padEnd(32, "0"),
          kind: "contract-added",
          audience: "builder",
          says: "is new",
          place: placeAt("specs/lease.flow.yaml", 1),
        }),
      ],
      { paths: { after: "specs/lease.flow.yaml" } },
    ),
    contractWith("purchase", everyState, {
      paths: { before: "purchase.flow.yaml", after: purchase },
      payload: ["@@ -1,2 +1,2 @@", '-  "UserData": "v1"', '+  "UserData": "v2"'],
    }),
  ],
  { leads },
);

describe("a comment on a pull request", () => {
  test.each([english, chinese])("says what is asked, and the gravest first ($name)", async (language) => {
    const name = language === english ? "states.md" : `states.${language.name}.md`;
    await expect(markdown({ ...sound, language })).toMatchFileSnapshot(`${folder}${name}`);
  });

  test.each([
    ["git:main", "specs/lease.flow.yaml", "specs/lease.flow.yaml", false],
    ["git:main", "lease.flow.yaml", "specs/lease.flow.yaml", true],
    ["../before", "../before/specs/lease.flow.yaml", "specs/lease.flow.yaml", false],
    ["before", "before/specs/lease.flow.yaml", "after/specs/lease.flow.yaml", false],
    ["../before", "../before/specs/lease.flow.yaml", "specs/deals/lease.flow.yaml", true],
  ])("says that a contract moved where it did: %s, %s, %s", (side, before, after, moved) => {
    const contract = contractWith("lease", [reported({})], { paths: { before, after } });
    const said = markdown({ ...reportOf([contract]), sides: { before: side, after: "" } });
    expect(said.includes("Moved: ")).toBe(moved);
  });

  test.each([english, chinese])("says in its first sentence that nothing is asked ($name)", (language) => {
    const headingOf = (report: ChangeReport): string => markdown({ ...report, language }).split("\n")[2] ?? "";
    const approved = reported(
      {},
      { matters: true, approval: { kind: "approved", reason: "agreed", by: "李华", authorship: "unknown", counts: true } },
    );
    const headings = [reportOf([]), reportOf([contractWith("lease", [reported({})])]), reportOf([contractWith("lease", [approved])])].map(
      headingOf,
    );
    expect(headings).toEqual(
      language === english
        ? [
            "### Contracts: no contract differs",
            "### Contracts: nothing here needs an approval",
            "### Contracts: every change that needs an approval has one",
          ]
        : ["### 合同变更：无", "### 合同变更：没有须批准的", "### 合同变更：须批准的都已批准"],
    );
  });

  test("begins with the one line by which it is found again", () => {
    const text = markdown(sound);
    expect(text.startsWith(`${marker}\n`)).toBe(true);
    expect(text.split(marker)).toHaveLength(2);
  });

  test("shows as much of ids as tells them apart", () => {
    const alike = ["3b39872f0c1d4e5f", "3b39872f0c99"].map((id) => reported({ id: id.padEnd(32, "0") }));
    expect(markdown(reportOf([contractWith("lease", alike)])).match(/`[\da-f]{8,}`/gu)).toEqual(["`3b39872f0c1`", "`3b39872f0c9`"]);
  });
});

/** Texts that do something on a site of comments, where they are not made harmless. */
const hostile = [
  "@admin @org/team a@b.example",
  "#12 GH-13 !14 ~bug %v1 &5 $6 ^7 owner/repo#8 [vulnerability:9]",
  "https://evil.example www.evil.example ftp://evil.example mailto:x@evil.example",
  "[text](https://evil.example) ![picture](https://evil.example/x.png) <https://evil.example>",
  "<img src=x onerror=alert(1)></details></summary><script>x</script><!-- flowspec-diff -->",
  "| a | b |\n|---|---|\n| c | d |",
  "a\n\n# heading\n- item\n/close\n```\ncode",
  "`code` ``more`` ```\n`",
  "$\\sqrt{2}$ $`x`$ :tada: **b** _i_ ~~s~~ [^1]",
  "\u202Ereversed\u202C \u200B@hidden",
  "\\@a \\<b> \\[c](d)",
] as const;

/** What a site makes links, people or pictures of in text, after it read the Markdown. */
const called = /(?:^|\W)@\w|(?:^|\W)[\w/.-]*#\d|GH-\d|(?:^|\W)[!~%&^]\w|:\/\/|www\.|:\w+:|\[vulnerability:|\$/iu;

const parser = new MarkdownIt({ html: true, linkify: true });

/** All pieces of a text in Markdown. */
function piecesOf(text: string): readonly { readonly type: string; readonly content: string; readonly href: string }[] {
  return parser
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .map(({ type, content, attrs }) => ({ type, content, href: String(new Map(attrs).get("href") ?? "") }));
}

/** Markup of ours, and nothing else. */
const markup = /^(?:<\/?(?:details|summary)>\n?|<br>|<\/?span>|<!-- flowspec-diff -->\n?)+$/u;

function expectHarmless(text: string): void {
  for (const { type, content, href } of piecesOf(text)) {
    if (type === "link_open")
      expect(href).toMatch(/^https:\/\/git\.example\.com\/legal\/contracts\/pull\/12\/files#diff-[\da-f]{64}(?:[LR]\d+)?$/u);
    if (type === "html_inline") expect(content).toMatch(markup);
    if (type === "html_block") expect(content.replaceAll(/<summary>[^<]*<\/summary>/gu, "").trim()).toMatch(markup);
    // A dollar sign is put apart by markup, which these pieces show.
    if (type === "text" && content !== "$") expect(content).not.toMatch(called);
    expect(type).not.toBe("image");
  }
}

describe("what stands in contracts", () => {
  test.each(hostile)("is text and calls nobody: %j", (text) => {
    for (const written of [prose(text), said(text), `x ${said(`x ${text}`)}`]) expectHarmless(written);
    expect(piecesOf(code(text)).map(({ type }) => type)).toEqual(["paragraph_open", "inline", "code_inline", "paragraph_close"]);
  });

  test.each(hostile)("leaves the comment whole, wherever it stands: %j", (text) => {
    const place = placeAt(`specs/${text}.yaml`, 3);
    const everywhere = reported(
      { audience: "lowers", subject: text, says: text, causes: [text], environments: [text], inFlight: text, place },
      {
        matters: true,
        open: true,
        approval: { kind: "approved", reason: text, by: text, until: text, authorship: "same-author", counts: false },
      },
    );
    const folded = reported({ audience: "payload", subject: text, says: text, former: place });
    const contract = contractWith(text, [everywhere, folded], {
      paths: { before: text, after: `${text}.yaml` },
      payload: [text, "+ ``` @admin"],
    });
    const report = reportOf([contract], {
      sides: { before: text, after: text },
      approvals: text,
      held: { path: text, count: 1, isReviewed: false, willBeReviewed: false, isLoosened: true },
      leads: { ...leads, sheets: new Map([[text, text]]), pictures: new Map([[text, text]]), page: text },
    });
    const comment = markdown(report);
    expectHarmless(comment);
    expect(piecesOf(comment).filter(({ type, content }) => type.startsWith("html") && content.includes(marker))).toHaveLength(1);
    // As many sections, items and folds as without it.
    const shape = (all: string): readonly string[] =>
      piecesOf(all).flatMap(({ type, content }) =>
        /^(?:heading|bullet_list|list_item|fence|table|hr)/u.test(type)
          ? [type]
          : type === "html_block"
            ? [content.replaceAll(/<summary>[^<]*/gu, "<summary>").trim()]
            : [],
      );
    const harmless = JSON.parse(JSON.stringify(report, (_, value: unknown) => (value === text ? "x" : value))) as ChangeReport;
    expect(shape(comment)).toEqual(shape(markdown({ ...harmless, language: english, leads })));
  });

  test("is cut where it is long, and never in half of a character", () => {
    expect(prose("😀".repeat(500), 3)).toBe("😀😀😀…");
    expect(said("合同".repeat(2_000))).toHaveLength(801);
  });
});

describe("a comment with more than has room", () => {
  const says = {
    latin: "It moved right by 20 pt on page 3. ".repeat(9),
    chinese: "签署方可以用密码签署，不再要求人脸识别。".repeat(20),
    emoji: "😀🎉".repeat(200),
    hostile: hostile.join(" ").repeat(2),
  };
  const many = (audience: "lowers" | "signer" | "payload", count: number, text: string) =>
    Array.from({ length: count }, (_, index) =>
      reported({
        id: `${audience.charCodeAt(0).toString(16)}${index.toString(16).padStart(6, "0")}`.padEnd(32, "0"),
        audience,
        subject: `party ${index}`,
        says: text,
        place: placeAt(purchase, index + 1),
      }),
    );

  test.each(Object.entries(says))("is cut on purpose, the gravest first: %s", (_, text) => {
    const contracts = ["one", "two"].map((name) =>
      contractWith(name, [...many("lowers", 40, text), ...many("signer", 300, text), ...many("payload", 200, text)]),
    );
    for (const language of [english, chinese]) {
      const comment = markdown(reportOf(contracts, { language, leads }));
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(mostBytes);
      expect(comment.length).toBeGreaterThan(15_000);
      const entries = comment.split("\n").filter((line) => line.startsWith("- "));
      expect(comment).toContain("`diff/index.html`");
      const left = comment.split("\n").find((line) => /Left out here|篇幅有限/u.test(line)) ?? "";
      expect([...left.matchAll(/\d+/gu)].reduce((sum, [count]) => sum + Number(count), entries.length)).toBe(1080);
      expectHarmless(comment);
      expect(comment.split("<details>")).toHaveLength(comment.split("</details>").length);
    }
  });

  test("leaves out what is short too, behind what had no room", () => {
    const huge = contractWith("huge", many("lowers", 400, says.chinese));
    const comment = markdown(reportOf([huge, contractWith("small", [reported({ audience: "payload", says: "short" })])]));
    expect(comment).not.toContain("short");
    expect(comment).toMatch(
      /^\*\*Left out here for want of room: \d+ more that may lower protection and 1 more\. `flowspec diff` says all\.\*\*$/mu,
    );
  });

  test("closes the fold that it cuts", () => {
    const comment = markdown(reportOf([contractWith("one", many("payload", 900, says.latin))]));
    expect(comment.match(/<\/?details>/gu)).toEqual(["<details>", "</details>"]);
    expect(Buffer.byteLength(comment)).toBeGreaterThan(55_000);
  });

  test("names few of many new contracts", () => {
    const added = Array.from({ length: 3_000 }, (_, index) =>
      contractWith(`contract-${index}`, [reported({ kind: "contract-added", audience: "builder", says: "is new" })]),
    );
    const comment = markdown(reportOf(added));
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(mostBytes);
    expect(comment).toContain("`contract-11`, 2988 more.");
  });
});

describe("where a comment leads", () => {
  const path = "specs/采购 (旧)/a.flow.yaml";
  // echo -n 'contracts/specs/a.flow.yaml' | sha256sum, and sha1sum
  const hash = {
    sha256: "5f0b7b376b129531c040e1c1dea21fc5e49c3e133adfa0ce10ff6d21c00ad52b",
    sha1: "9d3f732ee0b31dabbb602bb38c538350c6ec42cb",
  };

  test.each([
    ["https://github.com/o/r/pull/12/files", `https://github.com/o/r/pull/12/files#diff-${hash.sha256}R7`],
    ["https://github.com/o/r/pull/12/files/?diff=unified#x", `https://github.com/o/r/pull/12/files#diff-${hash.sha256}R7`],
    ["https://git.example.com:8443/o/r/pull/12/changes", `https://git.example.com:8443/o/r/pull/12/changes#diff-${hash.sha256}R7`],
    ["https://github.com/o/r/commit/3f2a91c", `https://github.com/o/r/commit/3f2a91c#diff-${hash.sha256}R7`],
    ["https://gitlab.example.com/g/p/-/merge_requests/3/diffs", `https://gitlab.example.com/g/p/-/merge_requests/3/diffs#${hash.sha1}`],
    ["https://git.example.com/o/r/blob/3f2a91c/", "https://git.example.com/o/r/blob/3f2a91c/contracts/specs/a.flow.yaml#L7"],
  ])("is a line of a file: %s", (address, expected) => {
    expect(addressesOf(address, "contracts/")("specs/a.flow.yaml", 7)).toBe(expected);
  });

  test("is a line of the former version where only that has it", () => {
    expect(addressesOf("https://github.com/o/r/pull/12/files", "contracts/")("specs/a.flow.yaml", 7, "before")).toBe(
      `https://github.com/o/r/pull/12/files#diff-${hash.sha256}L7`,
    );
    expect(addressesOf("https://git.example.com/o/r/blob/main/", "")("specs/a.flow.yaml", 7, "before")).toBeUndefined();
  });

  test("holds no sign that ends a link", () => {
    expect(addressesOf("https://git.example.com/o/r(1)/blob/main/", "")(path, 1)).toBe(
      "https://git.example.com/o/r%281%29/blob/main/specs/%E9%87%87%E8%B4%AD%20%28%E6%97%A7%29/a.flow.yaml#L1",
    );
  });

  test("is nowhere for what lies outside the repository", () => {
    expect(addressesOf("https://git.example.com/o/r/blob/main/", "sub/")("../../x.yaml", 1)).toBeUndefined();
    expect(addressesOf("https://git.example.com/o/r/blob/main/", "sub/")("../x.yaml", 1)).toBe(
      "https://git.example.com/o/r/blob/main/x.yaml#L1",
    );
  });

  test.each([
    "javascript:alert(1)//",
    "file:///etc/",
    "https://user:secret@git.example.com/o/r/blob/main/",
    "git.example.com/",
    "",
    "https://github.com/o/r",
    "https://github.com/o/r/pulls/12/files",
  ])("is not taken from what is no such page: %j", (address) => {
    expect(() => addressesOf(address, "")).toThrow(UsageError);
  });
});
