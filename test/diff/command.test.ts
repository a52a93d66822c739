import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeFormatNames } from "../../src/report/changes/format-names.ts";
import { flowspec, type Said } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/** A contract with people and a sample; all of them are invented. */
const contract = `flowspec: 1
name: purchase
action: CreateFlowByFiles
params: { user: user-id, file: file-id, signer: person-name }
samples:
  one: { now: 2026-01-05T09:00:00+08:00, user: yDRexampleUserId0000000000000001, file: yDRexampleFileId0000000000000001, signer: 欧阳晓晓 }
initiator: { userId: "{{user}}" }
title: 采购合同
deadline: +30d
files: [{ id: "{{file}}" }]
approvers:
  - type: company
    role: 供方
    organization: 西湖测绘仪器有限公司
    name: "{{signer}}"
    mobile: "13871926475"
    signCheck: [face]
    sign: [{ type: seal, at: { page: 1, x: 380, y: 560 } }]
`;

/** May lower protection: the password is enough to sign. */
const weaker = contract.replace("signCheck: [face]", "signCheck: [password]");
/** What signers see. */
const renamed = contract.replace("title: 采购合同", "title: 采购框架合同");
/** What only the request shows. */
const contact = contract.replace("    signCheck", "    saveContact: true\n    signCheck");

/** Runs `diff` where one text of the contract became another. */
async function diff(
  before: string,
  after: string,
  args: readonly string[] = [],
  { env = {}, files = {} }: { readonly env?: Readonly<Record<string, string>>; readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Said & { readonly folder: string }> {
  const side = (name: string, text: string): Readonly<Record<string, string>> => ({
    [`${name}/flowspec.config.yaml`]: "specs: [specs]\n",
    [`${name}/specs/purchase.flow.yaml`]: text,
  });
  const folder = await folderWith({ ...side("before", before), ...side("after", after), ...files });
  return { ...(await flowspec(join(folder, "after"), ["diff", "--against", "../before", ...args], env)), folder };
}

interface Told {
  readonly open: number;
  readonly contracts: readonly {
    readonly changes: readonly { readonly id: string; readonly kind: string; readonly says: string; readonly open: boolean }[];
  }[];
  readonly incomplete: readonly {
    readonly which: string;
    readonly path: string;
    readonly diagnostics: readonly { readonly code: string }[];
  }[];
}

async function told(before: string, after: string, args: readonly string[] = []): Promise<Told> {
  return JSON.parse((await diff(before, after, ["--format", "json", ...args])).stdout) as Told;
}

describe("the exit code", () => {
  test.each<[string, string, readonly string[], number]>([
    ["nothing differs", contract, [], 0],
    ["only the layout differs", contract.replace("title: 采购合同", 'title: "采购合同" # as before'), [], 0],
    ["protection may be lowered", weaker, [], 1],
    ["signers see something else", renamed, [], 0],
    ["signers see something else, which matters", renamed, ["--fail-on", "signer"], 1],
    ["protection may be lowered, which does not matter", weaker, ["--fail-on", "none"], 0],
    ["the request alone differs, and anything matters", contact, ["--fail-on", "any"], 1],
    ["the request alone differs, and much matters", contact, ["--fail-on", "lowers, signer,builder"], 0],
    ["what matters is not shown", weaker, ["--audience", "payload"], 1],
  ])("where %s", async (_, after, args, code) => {
    const said = await diff(contract, after, args);
    expect({ code: said.code, stderr: said.stderr }).toEqual({ code, stderr: "" });
  });

  test("hangs on the environment where no flag says otherwise", async () => {
    expect((await diff(contract, weaker, [], { env: { FLOWSPEC_FAIL_ON: "builder" } })).code).toBe(0);
    expect((await diff(contract, weaker, ["--fail-on", "lowers"], { env: { FLOWSPEC_FAIL_ON: "builder" } })).code).toBe(1);
  });

  test.each([
    [["--fail-on", "everything"], "--fail-on takes one of lowers, signer, builder, any, none"],
    [["--fail-on", "none,lowers"], "--fail-on takes none by itself"],
    [["--audience", "signers"], "--audience takes one of lowers, signer, builder, payload"],
    [["--format", "junit"], "--format takes one of pretty, json, markdown, github, sarif"],
    [["--approve", "12345678"], "--reason"],
  ])("is 2 for %s", async (args, reason) => {
    const said = await diff(contract, contract, args);
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code: 2, stdout: "" });
    expect(said.stderr).toContain(reason);
  });
});

describe("a version that is not complete", () => {
  const lacking = contract.replace('name: "{{signer}}"', "use: ./nobody.yaml");

  test.each([
    ["before", lacking, contract],
    ["after", contract, lacking],
  ])("is not compared: %s", async (which, before, after) => {
    const said = await diff(before, after);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain("nobody.yaml");
    expect(said.stdout).toContain("was not compared");
    const { incomplete } = await told(before, after);
    expect(incomplete).toMatchObject([{ which, diagnostics: [{}] }]);
  });
});

describe("what is shown", () => {
  const all = weaker.replace("title: 采购合同", "title: 采购框架合同").replace("    signCheck", "    saveContact: true\n    signCheck");

  test("is chosen by audience, and counted whole", async () => {
    const said = async (args: readonly string[]): Promise<readonly string[]> => {
      const { contracts } = await told(contract, all, args);
      return contracts.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    };
    expect(await said([])).toEqual(["sign-check-weakened", "title-changed", "sending-changed"]);
    expect(await said(["--audience", "signer,payload"])).toEqual(["title-changed", "sending-changed"]);
    expect((await diff(contract, all, ["--audience", "signer"])).stdout).toContain("1 may lower protection");
  });

  test("speaks Chinese to people, and to machines only where the run does", async () => {
    const { LANG: locale } = { LANG: "zh_CN.UTF-8" };
    const said = await diff(contract, weaker, [], { env: { LANG: locale } });
    expect(said.stdout).toContain("可能变弱");
    expect((await diff(contract, weaker, ["--format", "json"], { env: { LANG: locale } })).stdout).not.toContain("可能变弱");
    expect((await diff(contract, weaker, ["--format", "json", "--lang", "zh-CN"])).stdout).toContain("可能变弱");
  });

  test("is what GitHub shows beside lines of the later version", async () => {
    const { stdout } = await diff(contract, all, ["--format", "github"]);
    const [first = "", second = "", third = ""] = stdout.split("\n");
    expect(first).toMatch(/^::error title=sign-check-weakened,file=specs\/purchase\.flow\.yaml,line=18,/u);
    expect(second).toMatch(/^::notice title=title-changed,file=specs\/purchase\.flow\.yaml,line=8,/u);
    expect(third).toMatch(/^::notice title=sending-changed,/u);
  });

  test("has marks in SARIF that are the ids of the changes", async () => {
    const { stdout } = await diff(contract, all, ["--format", "sarif"]);
    const log = JSON.parse(stdout) as {
      readonly runs: readonly { readonly results: readonly { readonly level: string; readonly partialFingerprints: object }[] }[];
    };
    const results = log.runs[0]?.results ?? [];
    const ids = (await told(contract, all)).contracts.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(ids.map((id) => ({ "changeId/v1": id })));
    expect(results.map(({ level }) => level)).toEqual(["error", "note", "note"]);
  });

  test("is what a sample sends, line by line, where that is asked for", async () => {
    const { stdout } = await diff(contract, all, ["--sample", "one"]);
    expect(stdout).toContain('-  "FlowName": "采购合同"');
    expect(stdout).toContain('+  "FlowName": "采购框架合同"');
    expect((await diff(contract, all, ["--sample", "another"])).stdout).not.toContain("FlowName");
  });
});

describe("--output", () => {
  const files = changeFormatNames.map((format) => `${format}=out.${format}`);
  const flags = files.flatMap((each) => ["--output", each]);

  test.each(["en", "zh-CN"])("writes what --format says of each format, in one run (%s)", async (language) => {
    const said = await diff(contract, weaker, [...flags, "--format", "markdown", "--lang", language]);
    expect({ code: said.code, stderr: said.stderr }).toEqual({ code: 1, stderr: "" });
    for (const format of changeFormatNames) {
      const text = await readFile(join(said.folder, `after/out.${format}`), "utf8");
      expect(text, format).toBe((await diff(contract, weaker, ["--format", format, "--lang", language])).stdout);
      if (format === "markdown") expect(said.stdout).toBe(text);
    }
  });

  test("speaks as files do, whatever is spoken in the terminal", async () => {
    const env = { LANG: "zh_CN.UTF-8" };
    const lacking = contract.replace('name: "{{signer}}"', "use: ./nobody.yaml");
    for (const after of [weaker, lacking]) {
      const said = await diff(contract, after, ["--output", "json=a.json"], { env });
      expect(said.stdout).toMatch(/\p{Script=Han}.*比较|可能变弱|未比较/u);
      const text = await readFile(join(said.folder, "after/a.json"), "utf8");
      expect(text).toBe((await diff(contract, after, ["--format", "json"])).stdout);
      expect((await diff(contract, after, ["--format", "json"], { env })).stdout).toBe(text);
    }
  });

  test.each([
    [["--output", "junit=a.xml"], "--output takes one of pretty, json, markdown, github, sarif"],
    [["--output", "a.json"], "--output takes format=path"],
    [["--output", "json=a", "--output", "sarif=a"], "twice"],
    [["--output", "json=specs/purchase.flow.yaml"], "purchase.flow.yaml"],
    [["--output", "json=flowspec.config.yaml"], "flowspec.config.yaml"],
    [["--prune", "--output", "json=a.json"], "--output"],
    [["--prune", "--html", "a", "--png", "b"], "--html"],
  ])("%j is refused, and nothing is written", async (args, told) => {
    const said = await diff(contract, weaker, args);
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code: 2, stdout: "" });
    expect(said.stderr).toContain(told);
    expect(await readFile(join(said.folder, "after/specs/purchase.flow.yaml"), "utf8")).toBe(weaker);
  });
});

describe("nothing personal", () => {
  const people = ["欧阳晓晓", "13871926475", "西湖测绘仪器有限公司", "13871926476", "端木小兰", "东湖测绘仪器有限公司"];
  const others = contract
    .replace("欧阳晓晓", "端木小兰")
    .replace("13871926475", "13871926476")
    .replace("西湖测绘仪器有限公司", "东湖测绘仪器有限公司");
  const named = others.replace('name: "{{signer}}"', "name: 端木小兰").replace("title: 采购合同", "title: 与端木小兰的采购合同");

  test.each(changeFormatNames.flatMap((format) => ["en", "zh-CN"].map((language) => [format, language] as const)))(
    "leaves as %s in %s",
    async (format, language) => {
      for (const [before, after] of [
        [contract, named],
        [named, contract],
        [contract, others],
      ] as const) {
        const said = await diff(before, after, ["--format", format, "--lang", language, "--sample", "one"]);
        expect(said.stdout).not.toBe("");
        expect(people.filter((each) => (said.stdout + said.stderr).includes(each))).toEqual([]);
      }
    },
  );

  test("is cut to what is half masked: a long value is masked before it is cut", async () => {
    const { stdout } = await diff(
      contract,
      contract.replace(/ {2}- type: company[^]*$/u, (party) => `${party}${party.replace("供方", "需方")}`),
    );
    expect(stdout).toContain("需方");
    expect(stdout).not.toMatch(/1387192/u);
  });

  test("is told apart where it is another: what is masked is said to be another", async () => {
    const { stdout } = await diff(contract, contract.replace("13871926475", "13871926476"));
    expect(stdout).toContain("another ");
  });
});

describe("approvals", () => {
  const approved = async (before: string, after: string, language = "en"): Promise<string> => {
    const [id = ""] = (await told(before, after)).contracts.flatMap(({ changes }) => changes.map((change) => change.id));
    const args = ["--approve", id.slice(0, 8), "--by", "lin", "--reason", "The bank asks for it.", "--lang", language];
    const said = await diff(before, after, args);
    expect({ code: said.code, stderr: said.stderr }).toEqual({ code: 0, stderr: "" });
    return readFile(join(said.folder, "after/flowspec.approvals.yaml"), "utf8");
  };

  test("let a run pass, whichever language they were given in", async () => {
    for (const language of ["en", "zh-CN"]) {
      const files = { "after/flowspec.approvals.yaml": await approved(contract, weaker, language) };
      const said = await diff(contract, weaker, [], { files });
      expect({ code: said.code, stderr: said.stderr }).toEqual({ code: 0, stderr: "" });
      expect(said.stdout).toContain("approved by lin: The bank asks for it.");
    }
  });

  test("fit no other value, and are told as unused then", async () => {
    const files = { "after/flowspec.approvals.yaml": await approved(contract, weaker) };
    const said = await diff(contract, contract.replace("signCheck: [face]", "signCheck: [face, password]"), [], { files });
    expect(said.code).toBe(1);
    expect(said.stderr).toContain("approval-used");
  });

  test("that have lapsed let nothing pass", async () => {
    const text = await approved(contract, weaker);
    const files = { "after/flowspec.approvals.yaml": text.replace(/^( *)reason:/mu, "$1until: 2026-01-04\n$1reason:") };
    const said = await diff(contract, weaker, [], { files });
    expect(said.code).toBe(1);
    expect(said.stdout).toContain("lapsed on 2026-01-04");
  });

  test("are refused as a whole where the file has an error", async () => {
    const said = await diff(contract, weaker, [], { files: { "after/flowspec.approvals.yaml": "change: everything\n" } });
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code: 2, stdout: "" });
  });
});

test("a contract is found by its name wherever it stands", async () => {
  const said = await diff(contract, contract);
  await writeFile(join(said.folder, "after/specs/moved.flow.yaml"), contract);
  await writeFile(join(said.folder, "after/specs/purchase.flow.yaml"), contract.replace("name: purchase", "name: other"));
  const again = await flowspec(join(said.folder, "after"), ["diff", "--against", "../before", "--format", "json"]);
  const { contracts } = JSON.parse(again.stdout) as Told;
  expect(contracts.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(["contract-added"]);
});
