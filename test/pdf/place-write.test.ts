import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { flowspec, type Said } from "../support/cli.ts";
import { isLong } from "../support/long.ts";
import { handMade } from "../support/pdf.ts";
import { createProject } from "../support/project.ts";
import { typedPdf } from "../support/typed-pdf.ts";

const head = `flowspec: 1
name: labour
action: CreateFlowByFiles
params: { fileId: file-id, operatorId: user-id, employee: person-name, mobile: mobile, signatory: person-name, signatoryMobile: mobile }
samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk
    operatorId: yDRpersonnelClerkUserId000000001
    employee: 李四
    mobile: "13200000000"
    signatory: 典子谦
    signatoryMobile: "18888888888"
initiator: { userId: "{{operatorId}}" }
title: 劳动合同
deadline: +30d
`;

const person = `role: 乙方
    type: person
    name: "{{employee}}"
    mobile: "{{mobile}}"`;
const company = `role: 甲方
    type: company
    organization: 典子谦示例企业
    name: "{{signatory}}"
    mobile: "{{signatoryMobile}}"`;

/** A contract on the PDF of the labour contract, with these approvers. */
function contractWith(approvers: string, pdf = "labour.pdf"): string {
  return `${head}files: [{ id: "{{fileId}}", pdf: ${pdf} }]\napprovers:\n${approvers}`;
}

const plain = contractWith(`  - ${person}\n  - ${company}\n`);

const labour = await typedPdf([
  "劳动合同",
  "甲方（用人单位）：",
  "乙方（劳动者）：|身份证号：",
  "",
  "甲方盖章：|乙方签字：",
  "",
  "",
  "甲方签署日期：|乙方签署日期：",
]);

/** Where runs keep what they read of a PDF: each is read once. */
const kept = { FLOWSPEC_CACHE: mkdtempSync(join(tmpdir(), "flowspec-test-")) };
afterAll(() => rmSync(kept.FLOWSPEC_CACHE, { recursive: true, force: true }));

/** A folder with a contract and its PDF, in which commands run. */
function folderWith(text: string, others: Readonly<Record<string, string>> = {}, pdf: Uint8Array = labour): Room {
  const { folder } = createProject(others);
  mkdirSync(join(folder, "specs"), { recursive: true });
  writeFileSync(join(folder, "specs/labour.pdf"), pdf);
  const path = join(folder, "specs/a.flow.yaml");
  writeFileSync(path, text);
  return {
    folder,
    text: () => readFileSync(path, "utf8"),
    place: (...flags) => flowspec(folder, ["place", "specs/labour.pdf", "--write", "specs/a.flow.yaml", ...flags], kept),
    run: (...args) => flowspec(folder, args, kept),
  };
}

interface Room {
  readonly folder: string;
  readonly text: () => string;
  readonly place: (...flags: readonly string[]) => Promise<Said>;
  readonly run: (...args: readonly string[]) => Promise<Said>;
}

interface Written {
  readonly approvers: readonly Readonly<Record<string, unknown>>[];
}

function approversOf(text: string): Written["approvers"] {
  return (parse(text, { merge: true }) as Written).approvers;
}

/** What stands in the lists of an approver, by type. */
function typesOf(approver: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const lists = [approver?.["sign"], approver?.["fill"]].flatMap((list) =>
    Array.isArray(list) ? (list as { readonly type: string }[]) : [],
  );
  return lists.map(({ type }) => type);
}

function commentsOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).flatMap((line) => (/(?:^|\s)#.*$/u.exec(line)?.[0] ?? "").trim() || []);
}

/** Whether a value is there in another one: all of a map's keys, a list as the beginning of the other, an empty value in any list. */
function holds(after: unknown, before: unknown): boolean {
  if (Array.isArray(before))
    return Array.isArray(after) && before.every((item, index) => holds((after as readonly unknown[])[index], item));
  if (before === null && Array.isArray(after)) return true;
  if (typeof before !== "object" || before === null) return after === before;
  return (
    typeof after === "object" &&
    after !== null &&
    Object.entries(before).every(([key, value]) => holds(after[key as keyof typeof after], value))
  );
}

const seal = "{ type: seal, at: { keyword: 甲方盖章, occurrence: last } }";

/** Contracts in many layouts, all of which want something of each party. */
const layouts: Readonly<Record<string, string>> = {
  "no list": plain,
  "an empty list in brackets": contractWith(`  - ${person}\n    sign: [] # none yet\n  - ${company}\n    sign: [ ]\n`),
  "a key without a value": contractWith(`  - ${person}\n    sign: # to come\n    canTransfer: false\n  - ${company}\n    sign:\n`),
  "a list with lines": contractWith(
    `  - ${person}\n  - ${company}\n    sign:\n      # sealed last\n      - ${seal} # by personnel\n      # nothing else\n`,
  ),
  "a list in the column of its key": contractWith(
    `  - ${person}\n    fill: [] \n  - ${company}\n    sign:\n    - ${seal}\n    # said of canTransfer\n    canTransfer: false\n`,
  ),
  "a list in brackets": contractWith(`  - ${person}\n  - ${company}\n    sign: [${seal}] # short\n`),
  "a list in brackets over lines": contractWith(
    `  - ${person}\n  - ${company}\n    sign: [\n      ${seal}, # first\n      # the rest\n    ]\n`,
  ),
  "approvers in brackets": `${head}files: [{ id: "{{fileId}}", pdf: labour.pdf }]
approvers: [
  { role: 乙方, type: person, name: "{{employee}}", mobile: "{{mobile}}" }, # the employee
  { role: 甲方, type: company, organization: 典子谦示例企业, name: "{{signatory}}", mobile: "{{signatoryMobile}}", sign: [] },
]
`,
  "comments around": contractWith(`  # first
  - ${person} # of the employee
    # no list of 乙方

  # second

  - # of personnel
    ${company}
      # indented deeper

# the end
`),
  "keys behind": contractWith(
    `  - ${person}\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 700 }, size: [90, 20], autofill: personal-name }\n  - ${company}\n    canTransfer: false\n`,
  ),
  "keys in another order": contractWith(`  - fill: []\n    ${person}\n  - canTransfer: false\n    ${company}\n`),
  "a text over lines at the end": contractWith(
    `  - ${person}\n    instructions: |+\n      read this\n\n  - ${company}\n    instructions: >-\n      read\n      this\n`,
  ),
  "anchors that are not repeated": contractWith(`  - &one\n    ${person}\n  - ${company}\n    sign: &list\n      - ${seal}\n`),
  "no line break at the end": plain.trimEnd(),
  "an end of the document": `---\n${plain}...\n`,
  "quoted keys": contractWith(`  - ${person}\n    "sign": []\n  - ${company}\n    'sign':\n      - ${seal}\n`),
};

const all = Object.entries(layouts);
const inWindows = all
  .filter((_, index) => isLong || index % 6 === 0)
  .map(([name, text]) => [`${name}, in lines of Windows behind a mark`, `\uFEFF${text.replaceAll("\n", "\r\n")}`] as const);

describe("place --write", () => {
  /** What was written, which is checked together. */
  const written: string[] = [];

  test.each([...all, ...inWindows].map(([name, before], number) => [name, before, number] as const))(
    "adds to a contract with %s, and changes nothing else of it",
    async (_, before, number) => {
      const { text, place } = folderWith(before);
      const { code, stderr } = await place();
      const after = text();
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("components written.") as string });
      const [employee, employer] = approversOf(after);
      expect(typesOf(employee)).toContain("signature");
      expect(typesOf(employer).filter((type) => type === "seal")).toHaveLength(1);
      expect(typesOf(employer)).toContain("date");
      expect(holds(parse(after), parse(before))).toBe(true);
      const left = [...commentsOf(after)];
      for (const comment of commentsOf(before)) {
        expect(left).toContain(comment);
        left.splice(left.indexOf(comment), 1);
      }
      const ends = (text_: string): unknown => ({ mark: text_.startsWith("\uFEFF"), ends: new Set(text_.match(/\r?\n/gu)) });
      expect(ends(after)).toEqual(ends(before));
      written.push(after);
      if (!isLong && number % 4 !== 0) return;
      expect(await place()).toMatchObject({ code: 0, stderr: expect.stringContaining("nothing to write.") as string });
      expect(text()).toBe(after);
    },
  );

  test("writes what is checked without a finding, in whatever layout", async ({ skip }) => {
    skip(written.length === 0, "what the tests before this one write");
    const own = written.map((text, number) => [`specs/layout-${number}.flow.yaml`, text.replace("name: labour", `name: layout-${number}`)]);
    const { run } = folderWith(plain, Object.fromEntries(own) as Readonly<Record<string, string>>);
    const { code, stderr } = await run("check", "specs/layout-*.flow.yaml");
    expect({ code, stderr }).toEqual({ code: 0, stderr: `No findings in ${own.length} files.\n` });
  });

  test("keeps the canonical layout of contracts", async () => {
    const laidOut = folderWith(plain);
    const some = all.filter((_, index) => isLong || index % 3 === 1);
    const paths = some.map(([, before], number) => {
      const path = `specs/layout-${number}.flow.yaml`;
      writeFileSync(join(laidOut.folder, path), before.replace("name: labour", `name: layout-${number}`));
      return path;
    });
    await laidOut.run("fmt", "specs");
    for (const path of paths) {
      await laidOut.run("place", "specs/labour.pdf", "--write", path);
      expect(readFileSync(join(laidOut.folder, path), "utf8")).toContain("type: signature");
    }
    const { code, stdout } = await laidOut.run("fmt", "--check", "--diff", "specs");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });

  test("says why above each component, in the language of the terminal", async () => {
    const { folder, text } = folderWith(plain);
    await flowspec(folder, ["place", "specs/labour.pdf", "--write", "specs/a.flow.yaml"], { ...kept, FLOWSPEC_LANG: "zh-CN" });
    const lines = text().split("\n");
    const printed = await flowspec(folder, ["place", "specs/labour.pdf"], { ...kept, FLOWSPEC_LANG: "zh-CN" });
    const reasons = commentsOf(printed.stdout);
    expect(reasons.length).toBeGreaterThan(0);
    // What quotes other than usual words is said without them.
    expect(
      commentsOf(text())
        .filter((line) => line.includes("「"))
        .every((line) => reasons.includes(line)),
    ).toBe(true);
    expect(commentsOf(text()).filter((line) => line.includes("签字")).length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => /- \{ type: \w+, at: /u.test(line)).every((line) => (lines[lines.indexOf(line) - 1] ?? "").includes("# ")),
    ).toBe(true);
  });

  test("shows the change with --diff, masked, and writes nothing", async () => {
    const { text, place } = folderWith(plain);
    const { code, stdout, stderr } = await place("--diff");
    expect(code).toBe(0);
    expect(text()).toBe(plain);
    expect(stdout).toMatch(/^--- specs\/a\.flow\.yaml\n\+\+\+ specs\/a\.flow\.yaml\n@@/u);
    expect(stdout).toMatch(/^\+ {6}- \{ type: seal, /mu);
    expect(stdout).not.toContain("典子谦示例企业");
    expect(stderr).toContain("would be written.");
  });

  test("prints a contract that came from the standard input", async () => {
    const { folder } = folderWith(plain);
    const from = plain.replace("labour.pdf", "specs/labour.pdf");
    const { code, stdout } = await flowspec(folder, ["place", "specs/labour.pdf", "--write", "-"], kept, from);
    expect(code).toBe(0);
    expect(typesOf(approversOf(stdout)[1])).toContain("seal");
  });
});

describe("whose it is", () => {
  const named = (employee: string, employer: string, more = ""): string =>
    contractWith(`  - ${person.replace("role: 乙方\n    ", employee)}\n  - ${company.replace("role: 甲方\n    ", employer)}\n`) + more;

  test.each([
    ["a role", named("role: 乙方\n    ", "role: 甲 方\n    "), "role says"],
    ["a role with more", named("role: 乙方（员工）\n    ", "role: 甲方（公司）\n    "), "role says"],
    ["comments", named("# 乙方\n    ", "# this is 甲方\n    "), "comment or the summary says"],
    [
      "the summary",
      named("role: staff\n    ", "role: firm\n    ").replace("action:", "summary: 甲方 is the firm, 乙方（staff）signs first\naction:"),
      "summary says",
    ],
    ["the names of parameters", named("", "").replaceAll("employee", "partyB").replaceAll("signatory", "partyA"), "parameter says"],
    ["what stands there already", `${named("", "")}    sign:\n      - ${seal}\n`, "signs in its places already"],
    ["kinds", named("", ""), "only one of its kind"],
  ])("is told by %s", async (_, before, why) => {
    const { text, place } = folderWith(before);
    const { code, stderr } = await place();
    expect(`${stderr}${code}`).toContain(why);
    const [employee, employer] = approversOf(text());
    expect(typesOf(employee)).toContain("signature");
    expect(typesOf(employer)).toContain("seal");
    expect(typesOf(employee)).not.toContain("seal");
    expect(code).toBe(0);
  });

  const twoCompanies = named("", "").replace("type: person", "type: company\n    organization: 另一示例企业");

  test("is not written where nothing tells it, and the command says what to do", async () => {
    const { text, place } = folderWith(twoCompanies);
    const { code, stderr } = await place();
    expect(code).toBe(1);
    expect(text()).toBe(twoCompanies);
    expect(stderr).toContain("which approver 甲方 is cannot be told. Say it by a role or a number: --party 甲方=#1");
  });

  test("is what --party says, by number or role", async () => {
    const { text, place } = folderWith(
      twoCompanies.replace("  - type: company\n    organization: 典", "  - role: us\n    type: company\n    organization: 典"),
    );
    const { code, stderr } = await place("--party", "乙方=#1", "--party", "甲方=us");
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(typesOf(approversOf(text())[1])).toContain("seal");
  });

  test.each([
    ["nonsense", "--party takes a word of the document and an approver"],
    ["丙方=#1", 'the document names no party "丙方"; it has '],
    ["甲方=#3", 'is called "#3" by its role; say it by its number, #1 to #2'],
    ["甲方=nobody", 'is called "nobody" by its role'],
  ])("cannot be said by --party %s", async (pair, said) => {
    const { place } = folderWith(plain);
    const { code, stderr } = await place("--party", pair);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(said) as string });
  });
});

describe("what has no place of its own in the contract", () => {
  const shared = `role: 甲方\ntype: company\norganization: 典子谦示例企业\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }\n`;

  test.each([
    [
      "a list of a used file",
      contractWith(`  - ${person}\n  - use: ./firm.yaml\n    name: "{{signatory}}"\n    mobile: "{{signatoryMobile}}"\n`),
    ],
    [
      "a list that is repeated",
      contractWith(
        `  - ${person}\n    sign: &both\n      - { type: seal, at: { page: 1, x: 10, y: 10 } }\n  - ${company}\n    sign: *both\n`,
      ),
    ],
    [
      "a list by a merge",
      contractWith(
        `  - &first\n    ${person}\n    sign: [{ type: seal, at: { page: 1, x: 10, y: 10 } }]\n  - <<: *first\n    ${company}\n`,
      ),
    ],
  ])("is not written: %s", async (_, before) => {
    const { text, place } = folderWith(before, { "specs/firm.yaml": shared });
    const { code, stderr } = await place();
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("not written for approver 2: the list comes from a used file") as string,
    });
    expect(approversOf(text())[1]).toEqual(approversOf(before)[1]);
  });

  test("but an approver that takes only who it is from a file has one", async () => {
    const { text, place } = folderWith(
      contractWith(`  - ${person}\n  - use: ./firm.yaml\n    name: "{{signatory}}"\n    mobile: "{{signatoryMobile}}"\n`),
      {
        "specs/firm.yaml": "role: 甲方\ntype: company\norganization: 典子谦示例企业\n",
      },
    );
    const { code } = await place();
    expect(code).toBe(0);
    expect(typesOf(approversOf(text())[1])).toContain("seal");
  });
});

describe("which contract it is", () => {
  const flow = (pdf: string): string => `  - title: 合同
    files: [{ id: "{{fileId}}", pdf: ${pdf} }]
    approvers:
      - ${company.replaceAll("\n", "\n    ")}
      - ${person.replaceAll("\n", "\n    ")}
`;
  const group = `${head.replace("CreateFlowByFiles", "CreateFlowGroupByFiles").replace(/title: .*\ndeadline: .*\n/u, "group: { title: 合同组 }\n")}flows:\n`;

  test("of a group is told by its pdf, or by --flow", async () => {
    const { text, place } = folderWith(group + flow("other.pdf") + flow("labour.pdf"));
    const { code, stderr } = await place();
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const flows = (text_: string): readonly number[] =>
      (parse(text_) as { flows: readonly Written[] }).flows.map(({ approvers }) => approvers.flatMap(typesOf).length);
    expect(flows(text())[0]).toBe(0);
    expect(flows(text())[1]).toBeGreaterThan(3);
    await place("--flow", "1");
    expect(flows(text())[0]).toBe(flows(text())[1]);
    expect((await place("--flow", "3")).stderr).toContain("--flow takes a number from 1 to 2");
  });

  test("of a group without such a pdf is asked for", async () => {
    const { place } = folderWith(group + flow("other.pdf") + flow("third.pdf"));
    const { code, stderr } = await place();
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("--flow 1") as string });
  });

  test("has a file: a template's components stand in the console", async () => {
    const { place } = folderWith(
      `${head.replace("CreateFlowByFiles", "CreatePrepareFlow")}template: yDRtemplateId00000000000000000001\napprovers:\n  - ${person}\n`,
    );
    const { code, stderr } = await place();
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("The contract has no file") as string });
  });

  test("may name another PDF, which is said", async () => {
    const { place } = folderWith(plain.replace("labour.pdf", "other.pdf"));
    const { code, stderr } = await place();
    expect(code).toBe(0);
    expect(stderr).toContain("note: specs/a.flow.yaml names other.pdf, and specs/labour.pdf is another file.");
  });

  test("may name a copy of the PDF", async () => {
    const { folder, place } = folderWith(plain.replace("labour.pdf", "other.pdf"));
    copyFileSync(join(folder, "specs/labour.pdf"), join(folder, "specs/other.pdf"));
    expect((await place()).stderr).not.toContain("note:");
  });
});

describe("a place by hand", () => {
  const sale = ["买卖合同", "甲方：|乙方：", "", "甲方（盖章）：|乙方（签字）：", "", "日期：|日期："];
  const byHand = (sign: string): string => contractWith(`  - ${person}\n  - ${company}\n    sign:\n      - ${sign}\n`);

  test.each([
    ["upon the words", "{ page: 1, x: 60, y: 150 }", 1],
    ["a bit beside", "{ page: 1, x: 130, y: 210 }", 1],
    ["of a size of its own", "{ page: 1, x: 80, y: 160 }, size: [60, 60]", 1],
    ["elsewhere on the page", "{ page: 1, x: 300, y: 600 }", 2],
  ])("%s is there already where it lies upon what is proposed", async (_, at, seals) => {
    const { text, place } = folderWith(byHand(`{ type: seal, at: ${at} }`), {}, await typedPdf(sale));
    expect((await place()).code).toBe(0);
    expect(typesOf(approversOf(text())[1]).filter((type) => type === "seal")).toHaveLength(seals);
  });

  test("of another party or another kind is something else", async () => {
    const { text, place } = folderWith(
      byHand("{ type: date, at: { page: 1, x: 60, y: 200 }, size: [120, 20], format: yyyy年m月d日 }"),
      {},
      await typedPdf(sale),
    );
    await place();
    const [employee, employer] = approversOf(text());
    expect([typesOf(employee), typesOf(employer)]).toEqual([
      ["signature", "date"],
      ["date", "seal", "date"],
    ]);
  });
});

describe("a seal where a person signs", () => {
  test.each([
    ["签章", "the words for both"],
    ["签字或盖章", "either"],
    ["盖章或签字", "either, the other way round"],
    ["（盖章）", "a seal"],
  ])("is a signature at %s, %s", async (words) => {
    const pdf = await typedPdf(["租赁合同", "", `甲方${words}：|乙方${words}：`]);
    const before = contractWith(
      `  - ${person}\n  - ${company.replace("type: company\n    organization: 典子谦示例企业", "type: person")}\n`,
    );
    const { text, place } = folderWith(before, {}, pdf);
    const { code, stderr } = await place();
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("甲方 is a person, who signs by hand") as string });
    expect(approversOf(text()).map(typesOf)).toEqual([["signature"], ["signature"]]);
    expect(text()).not.toContain("for a seal");
    expect((await place()).stderr).toContain("nothing to write.");
  });
});

describe("a printed name", () => {
  const parties = ["某某网络科技有限公司", "另一示例贸易有限公司"] as const;
  const named = (first: string, second: string): string =>
    contractWith(
      [first, second]
        .map((organization) => `  - type: company\n    organization: ${organization}\n    name: 典子谦\n    mobile: "18888888888"\n`)
        .join(""),
    );
  const inSample = named(parties[1], '"{{firm}}"')
    .replace("fileId: file-id,", "fileId: file-id, firm: organization,")
    .replace("  review:\n", `  review:\n    firm: ${parties[0]}\n`);

  test.each([
    ["in its head", [`甲方：${parties[0]}`, `乙方：${parties[1]}`, "", "甲方（盖章）：|乙方（盖章）："], named(parties[1], parties[0])],
    ["in a sample", [`甲方：${parties[0]}`, `乙方：${parties[1]}`, "", "甲方（盖章）：|乙方（盖章）："], inSample],
    [
      "where it is signed",
      ["合同", "", `甲方：${parties[0]}（盖章）`, "", "", "", `乙方：${parties[1]}（盖章）`],
      named(parties[1], parties[0]),
    ],
  ])("%s tells whose a place is, and is not shown", async (_, lines, before) => {
    const { text, place } = folderWith(before, {}, await typedPdf(lines));
    // Comments quote no name, so nothing of them is masked.
    expect((await place("--diff")).stdout).not.toMatch(/^\+.*\*\*/mu);
    const { code, stdout, stderr } = await place();
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("甲方 is approver 2, as the name printed for it says") as string,
    });
    expect(approversOf(text()).map(typesOf)).toEqual([["seal"], ["seal"]]);
    const added = text().replaceAll(/(?:organization|firm): .*/gu, "");
    for (const name of parties) expect(`${stdout}${stderr}${added}`).not.toContain(name);
  });
});

test("what a check would refuse is not written, and the check says why", async () => {
  const { text, place } = folderWith(plain.replace("type: person", "type: company-auto\n    organization: 另一示例企业"));
  const { code, stderr } = await place();
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("not written, since the contract would then have an error") as string,
  });
  expect(typesOf(approversOf(text())[0])).not.toContain("signature");
});

test("flags of --write say nothing without it", async () => {
  const { code, stderr } = await flowspec(new URL(".", handMade).pathname, ["place", "fields.pdf", "--all"]);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("go with --write") as string });
});
