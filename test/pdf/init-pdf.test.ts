import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { usualTitle } from "../../src/draft/title.ts";
import { alignedBox } from "../../src/placement/align.ts";
import type { Placement } from "../../src/runtime/facts.generated.ts";
import { flowspec } from "../support/cli.ts";
import { isLong } from "../support/long.ts";
import { handMade, ofSpecs, pdfFacts, printed } from "../support/pdf.ts";
import { createProject } from "../support/project.ts";
import { typedPdf } from "../support/typed-pdf.ts";

/** PDFs of all kinds: contracts, forms, blanks, columns, and such as have nothing that is usual. The others are tried in the long form. */
const pdfs: readonly (readonly [name: string, folder: URL, always?: "always"])[] = [
  ["labour-contract", ofSpecs, "always"],
  ["purchase-contract", ofSpecs],
  ["tender", ofSpecs],
  ["blanks", handMade, "always"],
  ["columns", handMade, "always"],
  ["fields", handMade],
  ["signed", handMade],
  ["spaced", handMade],
  ["image", handMade, "always"],
  ["rotated", handMade],
  ["noto-sans", printed, "always"],
];

interface Room {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly run: (...args: readonly string[]) => ReturnType<typeof flowspec>;
}

/** Where runs keep what they read of a PDF: each is read once. */
const kept = { FLOWSPEC_CACHE: mkdtempSync(join(tmpdir(), "flowspec-test-")) };
afterAll(() => rmSync(kept.FLOWSPEC_CACHE, { recursive: true, force: true }));

/** A folder with files and copies of PDFs, in which commands run. */
function roomWith(files: Readonly<Record<string, string>> = {}, copies: Readonly<Record<string, URL>> = {}): Room {
  const { folder } = createProject(files);
  for (const [path, from] of Object.entries(copies)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(from, join(folder, path));
  }
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    run: (...args) => flowspec(folder, args, kept),
  };
}

const labour = new URL("labour-contract.pdf", ofSpecs);
/** A small one, with two parties. */
const small = new URL("columns.pdf", handMade);
const config = { "flowspec.config.yaml": "specs: [specs]\n" };

interface Placed extends Pick<Placement, "align" | "offset"> {
  readonly keyword: string;
}

/** The placements of seals and signatures in a text of YAML, in their order. */
function placementsIn(text: string): readonly Placed[] {
  return [...text.matchAll(/- (\{ type: (?:seal|signature), at: .*\})$/gmu)].map(([, item = ""]) => (parse(item) as { at: Placed }).at);
}

interface Contract {
  readonly title: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly samples: { readonly review: Readonly<Record<string, unknown>> };
  readonly files: readonly { readonly pdf: string }[];
  readonly approvers: readonly {
    readonly role?: string;
    readonly type: string;
    readonly sign: readonly { readonly type: string }[];
  }[];
}

describe("init --pdf", () => {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-test-"));
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const said = new Map<string, string>();
  const some = pdfs.flatMap(([name, from, isAlways]) => (isLong || isAlways ? [[name, from] as const] : []));

  // A contract of each PDF, all in one project.
  beforeAll(async () => {
    writeFileSync(join(folder, "flowspec.config.yaml"), config["flowspec.config.yaml"]);
    for (const [name, from] of some) {
      const { code, stdout, stderr } = await flowspec(folder, ["init", "--pdf", fileURLToPath(new URL(`${name}.pdf`, from))], kept);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      said.set(name, stderr);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(some)("makes a contract of %s that can be shown at once", async (name) => {
    const path = `specs/${name}.flow.yaml`;
    expect(said.get(name)).toContain(`made  ${path}\nmade  specs/${name}.pdf\nmade  specs/${name}.pdf.facts.json\n`);
    expect(await flowspec(folder, ["preview", path, "--out", "seen.html"], kept)).toMatchObject({ code: 0 });
    const { approvers, params, samples } = parse(read(path)) as Contract;
    expect(approvers.every((approver) => approver.sign.length > 0)).toBe(true);
    expect(Object.keys(samples.review)).toEqual(["now", ...Object.keys(params)]);
    // What has no place is said as often as it stands there.
    const placeless = read(path).match(/# The PDF shows no place for this party/gu)?.length;
    expect(/shows no place to sign for (\d+) approver/u.exec(said.get(name) ?? "")?.[1]).toBe(placeless?.toString());
  });

  test("makes contracts that are laid out, checked without a finding but a true one, and compiled", async () => {
    const { code, stderr } = await flowspec(folder, ["check"], kept);
    expect(code).toBe(0);
    // The two rows of noto-sans stand so close that a seal on the one reaches whatever stands at the other.
    expect(stderr.match(/^(?:error|warning)\[.*$/gmu)).toEqual([
      'warning[components-apart-in-pdf]: On page 1 this signature lies upon another party\'s seal, that of "甲方".',
    ]);
    expect(stderr).toContain(`1 warning in ${some.length} files.`);
    expect((await flowspec(folder, ["compile"], kept)).code).toBe(0);
    expect(await flowspec(folder, ["fmt", "--check"], kept)).toMatchObject({ code: 0 });
  });

  test("has parties in the order of the document, with kinds, roles and parameters of their own", () => {
    const { approvers, params, title } = parse(read("specs/labour-contract.flow.yaml")) as Contract;
    const byRole = new Map(approvers.map(({ role, type }) => [role, type]));
    expect(Object.fromEntries(byRole)).toEqual({ 甲方: "company", 乙方: "person" });
    expect(title).toBe("劳动合同");
    expect(Object.keys(params).toSorted()).toEqual(
      ["operatorId", "fileId", "partyAOrganization", "partyASignatory", "partyASignatoryMobile", "partyB", "partyBMobile"].toSorted(),
    );
  });

  test("has a company and a person where the document names no party", () => {
    const text = read("specs/image.flow.yaml");
    expect((parse(text) as Contract).approvers.map(({ type, sign }) => [type, sign.map((each) => each.type)])).toEqual([
      ["company", ["seal"]],
      ["person", ["signature"]],
    ]);
    expect(text).toContain("# The PDF names no party in a way that could be read: a company and a person, to begin with.");
    expect(said.get("image")).toContain("The PDF shows no place to sign for 2 approvers: made-up ones stand at the foot of its last page.");
  });

  test("has people sign by hand, whatever words stand there", async () => {
    const { read: written, run, folder: own } = roomWith(config);
    const lines = ["甲方：张示例", "身份证号：", "乙方：李示例", "身份证号：", "", "甲方签章：|乙方（盖章）："];
    writeFileSync(join(own, "a.pdf"), await typedPdf(lines));
    const { stderr } = await run("init", "--pdf", "a.pdf");
    expect(stderr).not.toContain("Left out");
    const { approvers } = parse(written("specs/a.flow.yaml")) as Contract;
    expect(approvers.map(({ type, sign }) => [type, sign.map((each) => each.type)])).toEqual([
      ["person", ["signature"]],
      ["person", ["signature"]],
    ]);
  });

  test("writes the facts that preflight would", async () => {
    const { read, run } = roomWith(config, { "specs/a.pdf": small });
    await run("init", "--pdf", "specs/a.pdf");
    const facts = read("specs/a.pdf.facts.json");
    expect(await run("preflight", "--update")).toMatchObject({ code: 0 });
    expect(read("specs/a.pdf.facts.json")).toBe(facts);
  });

  test("makes a project around it where there is none, with a test of its builder", async () => {
    const { read, run, folder } = roomWith({}, { "劳动合同.pdf": labour });
    const { code, stderr } = await run("init", "new", "--pdf", "劳动合同.pdf", "--name", "labour");
    expect(code).toBe(0);
    expect(stderr.match(/^made /gmu)).toHaveLength(12);
    expect(stderr).toContain("Next: cd new && npm install && npm run compile && npm test");
    expect(existsSync(join(folder, "new/specs/purchase.flow.yaml"))).toBe(false);
    expect(read("new/test/labour.test.ts")).toContain('import { buildLabour } from "../generated/index.js";');
    expect(read("new/README.md")).toContain("test/labour.test.ts");
    const { params, samples } = parse(read("new/specs/labour.flow.yaml")) as Contract;
    const values = [...read("new/test/labour.test.ts").matchAll(/^ {6}(\w+): "(.*)",$/gmu)].map(([, key, value]) => [key, value]);
    expect(values).toEqual(Object.keys(params).map((key) => [key, samples.review[key]]));
  });

  test("speaks the language of the project", async () => {
    const { folder, read } = roomWith({}, { "a.pdf": labour });
    const { stderr } = await flowspec(folder, ["init", "new", "--pdf", "a.pdf"], { ...kept, FLOWSPEC_LANG: "zh-CN" });
    expect(stderr).toContain("新建  specs/a.flow.yaml\n");
    expect(read("new/specs/a.flow.yaml")).toContain("flow.schema.zh-CN.json\n# 由 `flowspec init --pdf` 根据 PDF 生成");
    expect(read("new/specs/a.flow.yaml")).toContain("# 「乙方签字");
    expect(read("new/flowspec.config.yaml")).toContain("language: zh-CN");
  });

  test.each(["filled", "named"])("says no name that %s prints, neither as a keyword nor in a comment", async (name) => {
    const { read, run } = roomWith(config);
    await run("init", "--all", "--pdf", fileURLToPath(new URL(`${name}.pdf`, handMade)));
    for (const path of [`specs/${name}.flow.yaml`, `specs/${name}.pdf.facts.json`])
      expect(read(path)).not.toMatch(/张三|云帆示例商贸有限公司（|周示例|吴示例/u);
    expect(await run("check")).toMatchObject({ code: 0, stderr: expect.not.stringContaining("error[") as string });
  });

  test("keeps a component where it was, when its keyword lost a name", async () => {
    const { run, read } = roomWith(config);
    const file = fileURLToPath(new URL("named.pdf", handMade));
    const { stdout } = await run("place", file);
    await run("init", "--pdf", file);
    const whole = placementsIn(stdout);
    const cut = placementsIn(read("specs/named.flow.yaml"));
    expect(cut.map(({ keyword }) => keyword)).toEqual(["（盖章）", "（签字）"]);
    const facts = await pdfFacts(
      "named.pdf",
      [...whole, ...cut].map(({ keyword }) => keyword),
    );
    const corner = ({ keyword, ...at }: Placed): readonly number[] => {
      const box = facts.keywords.find((each) => each.keyword === keyword)?.hits[0]?.box;
      const { x = 0, y = 0 } = (box && alignedBox(box, [119, 43], at)) ?? {};
      return [x, y];
    };
    for (const [index, each] of cut.entries())
      for (const [axis, length] of corner(each).entries())
        expect(Math.abs(length - (corner(whole[index] ?? each)[axis] ?? 0))).toBeLessThan(1);
  });
});

describe("in a project", () => {
  test("only the contract is made, in the folder of its contracts, and a PDF inside stays where it is", async () => {
    const { read, run, folder } = roomWith(
      { "flowspec.config.yaml": "specs: [contracts/**/*.flow.yaml]\n" },
      { "pdf/劳动合同.pdf": labour },
    );
    const { stderr } = await run("init", "--pdf", "pdf/劳动合同.pdf");
    expect(stderr).toContain("made  contracts/contract.flow.yaml\nmade  pdf/劳动合同.pdf.facts.json\n");
    expect(stderr).toContain(
      "Next: flowspec check contracts/contract.flow.yaml && flowspec preview contracts/contract.flow.yaml --out contract.html",
    );
    expect((parse(read("contracts/contract.flow.yaml")) as Contract).files[0]?.pdf).toBe("../pdf/劳动合同.pdf");
    expect(existsSync(join(folder, "package.json"))).toBe(false);
    expect(await run("check")).toMatchObject({ code: 0 });
  });

  test("facts of the PDF that are there already learn the keywords of the contract", async () => {
    const { read, run } = roomWith(config, { "specs/a.pdf": small });
    await run("init", "--pdf", "specs/a.pdf");
    const facts = read("specs/a.pdf.facts.json");
    const without = facts.replace(/"keywords": [^]*/u, '"keywords": []\n}\n');
    const other = roomWith({ ...config, "specs/a.pdf.facts.json": without }, { "specs/a.pdf": small });
    expect((await other.run("init", "--pdf", "specs/a.pdf")).stderr).toContain(
      "added to specs/a.pdf.facts.json: the keywords of the contract\n",
    );
    expect(other.read("specs/a.pdf.facts.json")).toBe(facts);
  });

  test("is found around the working directory", async () => {
    const { folder, read } = roomWith({ ...config, "app/a.txt": "" }, { "app/a.pdf": small });
    await flowspec(join(folder, "app"), ["init", "--pdf", "a.pdf"], kept);
    expect((parse(read("specs/a.flow.yaml")) as Contract).files[0]?.pdf).toBe("../app/a.pdf");
  });

  test("nothing is overwritten: neither a contract nor facts nor another PDF", async () => {
    const own = { ...config, "specs/a.flow.yaml": "mine\n", "a.pdf.facts.json": "mine too\n" };
    const named = ["init", "--pdf", "a.pdf"];
    const { run, read } = roomWith(own, { "a.pdf": small, "specs/b.pdf": new URL("fields.pdf", handMade) });
    const { code, stderr } = await run(...named);
    expect(code).toBe(0);
    expect(stderr).toContain("kept  specs/a.flow.yaml, which was there already; another contract needs another --name\n");
    expect((await run(...named, "--name", "other")).stderr).toContain("kept  a.pdf.facts.json, which was there already\n");
    expect(Object.fromEntries(Object.keys(own).map((path) => [path, read(path)]))).toEqual(own);
    const refused = await run("init", "--pdf", fileURLToPath(small), "--name", "b");
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("specs/b.pdf is another PDF") as string });
  });
});

describe("a name", () => {
  test.each([
    ["Labour Contract_v2.pdf", "labour-contract-v2"],
    ["劳动合同.pdf", "contract"],
    ["2026合同.pdf", "contract-2026"],
    ["index.pdf", "contract-index"],
  ])("of %s is %s", async (file, name) => {
    const { run } = roomWith(config, { [file]: small });
    expect((await run("init", "--pdf", file)).stderr).toContain(`made  specs/${name}.flow.yaml\n`);
  });

  test.each(["../a", "A", "a b", "index", ""])("is not %j", async (name) => {
    const { run } = roomWith(config, { "a.pdf": small });
    expect(await run("init", "--pdf", "a.pdf", "--name", name)).toMatchObject({ code: 2 });
  });

  test("goes with --pdf", async () => {
    expect(await roomWith().run("init", "--name", "a")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("go with --pdf") as string,
    });
  });
});

test("a PDF that cannot be read makes nothing", async () => {
  const { run, folder } = roomWith({ "a.pdf": "no PDF" });
  expect(await run("init", "new", "--pdf", "a.pdf")).toMatchObject({ code: 1 });
  expect(existsSync(join(folder, "new"))).toBe(false);
});

test.each([
  [["XX 公司", "劳 动 合 同", "甲方："], "劳动合同"],
  [["房屋租赁合同"], "房屋租赁合同"],
  [["货物买卖合同书"], "货物买卖合同书"],
  [["张三房屋租赁合同"], undefined],
  [["租赁"], undefined],
])("the title of %j is %s: only of usual words", (lines, title) => {
  expect(usualTitle(lines)).toBe(title);
});
