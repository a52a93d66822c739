import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { flowspec, type Said } from "../support/cli.ts";
import { handMade, ofSpecs } from "../support/pdf.ts";
import { createProject } from "../support/project.ts";

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

/** A folder with a contract and PDFs, in which commands run. */
function folderWith(text: string, others: Readonly<Record<string, string>> = {}): Room {
  const { folder } = createProject(others);
  mkdirSync(join(folder, "specs"), { recursive: true });
  copyFileSync(new URL("labour-contract.pdf", ofSpecs), join(folder, "specs/labour.pdf"));
  const path = join(folder, "specs/a.flow.yaml");
  writeFileSync(path, text);
  return {
    folder,
    text: () => readFileSync(path, "utf8"),
    place: (...flags) => flowspec(folder, ["place", "specs/labour.pdf", "--write", "specs/a.flow.yaml", ...flags]),
    run: (...args) => flowspec(folder, args),
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
    `  - ${person}\n    fill:\n      - { type: text, at: { field: name }, autofill: personal-name }\n  - ${company}\n    wire: { ApproverNeedSignReview: true }\n`,
  ),
  "keys in another order": contractWith(`  - fill: []\n    ${person}\n  - wire: { ApproverNeedSignReview: true }\n    ${company}\n`),
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
  .filter((_, index) => index % 3 === 0)
  .map(([name, text]) => [`${name}, in lines of Windows behind a mark`, `\uFEFF${text.replaceAll("\n", "\r\n")}`] as const);

describe("place --write", () => {
  test.each([...all, ...inWindows])("adds to a contract with %s, and changes nothing else of it", async (_, before) => {
    const { text, place, run } = folderWith(before);
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
    const checked = await run("check", "specs/a.flow.yaml");
    expect({ ...checked, after }).toMatchObject({ code: 0, stderr: expect.not.stringContaining("error[") as string });
  });

  test.each(all.filter((_, index) => index % 3 === 0))("of a contract with %s adds nothing when it is run again", async (_, before) => {
    const { text, place } = folderWith(before);
    await place();
    const after = text();
    expect(await place()).toMatchObject({ code: 0, stderr: expect.stringContaining("nothing to write.") as string });
    expect(text()).toBe(after);
  });

  test.each(all.filter((_, index) => index % 3 !== 0))("keeps the canonical layout of a contract with %s", async (_, before) => {
    const { text, place, run } = folderWith(before);
    await run("fmt", "specs/a.flow.yaml");
    await place();
    expect(text()).toContain("type: signature");
    const { code, stdout } = await run("fmt", "--check", "--diff", "specs/a.flow.yaml");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });

  test("says why above each component, in the language of the terminal", async () => {
    const { folder, text } = folderWith(plain);
    await flowspec(folder, ["place", "specs/labour.pdf", "--write", "specs/a.flow.yaml"], { FLOWSPEC_LANG: "zh-CN" });
    const lines = text().split("\n");
    const printed = await flowspec(folder, ["place", "specs/labour.pdf"], { FLOWSPEC_LANG: "zh-CN" });
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
    const { code, stdout } = await flowspec(folder, ["place", "specs/labour.pdf", "--write", "-"], {}, from);
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
    copyFileSync(new URL("labour-contract.pdf", ofSpecs), join(folder, "specs/other.pdf"));
    expect((await place()).stderr).not.toContain("note:");
  });
});

test("what a check would refuse is not written, and the check says why", async () => {
  const { text, place } = folderWith(
    plain.replace("role: 乙方", "role: 甲方").replace("role: 甲方\n    type: company", "role: 乙方\n    type: company"),
  );
  const { code, stderr } = await place();
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("not written, since the contract would then have an error") as string,
  });
  expect(typesOf(approversOf(text())[0])).not.toContain("seal");
});

test("flags of --write say nothing without it", async () => {
  const { code, stderr } = await flowspec(new URL(".", handMade).pathname, ["place", "fields.pdf", "--all"]);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("go with --write") as string });
});
