import { readFileSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { checkSources } from "../src/compile.ts";
import { formats } from "../src/report/formats.ts";
import { summarize } from "../src/report/summary.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";

const hostile = `flowspec: 1
name: hostile
action: CreateFlowByFiles
title: "合同|\`*_<b>&%0A::error::,\\u0007😀"
category: 采购/销售
initiator: { userId: u1 }
files: [{ id: "{{file}}" }]
params: { mobile: mobile, file: file-id }
approvers:
  - { type: person, 姓名😀|: 张三, name: 张三, mobil: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }] }
`;
const right = `flowspec: 1
name: right
action: CreateFlowByFiles
title: 采购合同
initiator: { userId: 19561039c99fe825a934a132520fde6a }
files: [{ id: "{{file}}" }]
params: { mobile: mobile, file: file-id }
approvers:
  - { type: person, name: 张三, mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }] }
`;
const files = { "specs/中文 #1.flow.yaml": hostile, "specs/right.flow.yaml": right };

async function checked(...args: readonly string[]) {
  return flowspec(await folderWith(files), ["check", ...args]);
}

interface Document {
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number; readonly suppressed: number };
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
    readonly docs: string;
  }[];
}

const document = JSON.parse((await checked("--format", "json")).stdout) as Document;
const findings = document.diagnostics.length;

test("the hostile contract has findings of both severities", () => {
  expect(document.summary).toEqual({ files: 2, errors: document.summary.errors, warnings: document.summary.warnings, suppressed: 0 });
  expect(document.summary.errors).toBeGreaterThan(1);
  expect(document.summary.warnings).toBeGreaterThan(0);
});

describe("sarif", () => {
  const schema = JSON.parse(readFileSync(new URL("fixtures/sarif/sarif-2.1.0.schema.json", import.meta.url), "utf8")) as object;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test("keeps the schema of SARIF 2.1.0", async () => {
    const { code, stdout } = await checked("--format", "sarif");
    expect(code).toBe(1);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ level: "bad" }] }] })).toBe(false);
  });

  test("says what the JSON says, at the same places, with no path of the machine", async () => {
    const folder = await folderWith(files);
    const { stdout } = await flowspec(folder, ["check", "--format", "sarif"]);
    const [run] = (JSON.parse(stdout) as Log).runs;
    const results = run?.results ?? [];
    const rules = run?.tool.driver.rules ?? [];
    expect(
      results.map(({ ruleId, level, locations }) => {
        const physical = locations?.[0]?.physicalLocation;
        return {
          code: ruleId,
          severity: level,
          file: decodeURIComponent(physical?.artifactLocation?.uri ?? ""),
          start: { line: physical?.region?.startLine, column: physical?.region?.startColumn },
        };
      }),
    ).toEqual(document.diagnostics.map(({ code, severity, file, range }) => ({ code, severity, file, start: range.start })));
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    for (const { help } of rules) expect(help?.text.length).toBeGreaterThan(20);
    expect(stdout).not.toContain(folder);
    const fingerprints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(fingerprints).size).toBe(results.length);
  });

  test("says in the language of the run what rules are about", async () => {
    const { stdout } = await flowspec(await folderWith(files), ["check", "--format", "sarif", "--lang", "zh-CN"]);
    const [run] = (JSON.parse(stdout) as Log).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules).not.toHaveLength(0);
    for (const { shortDescription, fullDescription, help } of rules)
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text]) expect(text).toMatch(/\p{Script=Han}.*。$/su);
  });

  test("names what was suppressed, with the reason", () => {
    const source = { path: "a.flow.yaml", text: hostile };
    const { diagnostics } = checkSources([source]);
    const [diagnostic] = diagnostics;
    if (diagnostic === undefined) throw new Error("no finding");
    const suppressed = [{ diagnostic, reason: "agreed" }];
    const log = JSON.parse(
      formats.sarif({ files: [source.path], diagnostics: [], shown: [], suppressed, summary: summarize(1, [], 1) }),
    ) as Log;
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.runs[0]?.results?.[0]?.suppressions).toEqual([{ kind: "inSource", justification: "agreed" }]);
  });

  test("keeps the fingerprint of a finding whose line moves", async () => {
    const prints = async (text: string) => {
      const { stdout } = await flowspec(await folderWith({ "specs/a.flow.yaml": text }), ["check", "--format", "sarif"]);
      return (JSON.parse(stdout) as Log).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
    };
    expect(await prints(`# a comment\n\n${hostile}`)).toEqual(await prints(hostile));
  });
});

describe("github", () => {
  test("writes one command a finding, whatever the finding quotes", async () => {
    const { stdout, stderr } = await checked("--format", "github");
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(findings);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning) title=[a-z-]+,file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::[^\r\n]+$/u);
    }
    expect(stderr).toContain("in 2 files");
  });

  test("is the default in a workflow, unless another format is asked for", async () => {
    const folder = await folderWith(files);
    const workflow = { GITHUB_ACTIONS: "true" };
    expect((await flowspec(folder, ["check"], workflow)).stdout).toContain("::error title=");
    expect((await flowspec(folder, ["check", "--format", "json"], workflow)).stdout).toMatch(/^\{/u);
    expect((await flowspec(folder, ["check"], { ...workflow, FLOWSPEC_FORMAT: "pretty" })).stdout).toBe("");
  });
});

interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

describe("gitlab", () => {
  const found = async (folder: string, ...args: readonly string[]): Promise<readonly Degradation[]> =>
    JSON.parse((await flowspec(folder, ["check", "--format", "gitlab", ...args])).stdout) as readonly Degradation[];
  const prints = async (text: string, ...args: readonly string[]): Promise<readonly string[]> =>
    (await found(await folderWith({ "specs/a.flow.yaml": text }), ...args)).map(({ fingerprint }) => fingerprint);

  test("says what the JSON says, at the same lines, as severe as GitLab has words for", async () => {
    const degradations = await found(await folderWith(files));
    expect(
      degradations.map(({ check_name: code, severity, location }) => ({ code, severity, file: location.path, line: location.lines.begin })),
    ).toEqual(
      document.diagnostics.map(({ code, severity, file, range }) => ({
        code,
        severity: severity === "error" ? "critical" : "minor",
        file,
        line: range.start.line,
      })),
    );
    for (const { description, location } of degradations) {
      expect(description).toMatch(/\w/u);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
  });

  test("is an empty list where nothing was found", async () => {
    expect(await found(await folderWith({ "specs/right.flow.yaml": right }))).toEqual([]);
  });

  test("knows a finding again by anything but its line and its words", async () => {
    const known = await prints(hostile);
    expect(new Set(known).size).toBe(findings);
    expect(await prints(`# a comment\n\n${hostile}`)).toEqual(known);
    expect(await prints(hostile, "--lang", "zh-CN")).toEqual(known);
    // Another wrong value in the same place is the same finding, of which another sentence is said.
    const reading = async (seconds: number): Promise<readonly Degradation[]> =>
      found(await folderWith({ "specs/a.flow.yaml": right.replace("name: 张三", `name: 张三, readSeconds: ${seconds}`) }));
    const [one, other] = [await reading(500), await reading(600)];
    expect(one.map(({ fingerprint }) => fingerprint)).toEqual(other.map(({ fingerprint }) => fingerprint));
    expect(one.find(({ check_name }) => check_name === "pre-read-time-range")?.description).toContain("500");
    expect(other.find(({ check_name }) => check_name === "pre-read-time-range")?.description).toContain("600");
  });

  test("leaves nothing out, however few are to be shown", async () => {
    expect(await found(await folderWith(files), "--max-diagnostics", "1")).toHaveLength(findings);
  });

  test("is no default: a job of GitLab is read by people", async () => {
    const { stdout, stderr } = await flowspec(await folderWith(files), ["check"], { GITLAB_CI: "true" });
    expect(stdout).toBe("");
    expect(stderr).toContain("error[");
  });
});

describe("a project in a folder of its repository", () => {
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`deals/${path}`, text]));
  const path = "deals/specs/中文 #1.flow.yaml";
  const paths: Readonly<Record<string, (text: string) => string | undefined>> = {
    gitlab: (text) => (JSON.parse(text) as readonly Degradation[])[0]?.location.path,
    github: (text) => /file=([^,]+),/u.exec(text)?.[1],
    sarif: (text) => {
      const artifact = (JSON.parse(text) as Log).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
      return decodeURIComponent(artifact?.uri ?? "");
    },
  };

  test.each(
    ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].flatMap((variable) =>
      Object.entries(paths).map(([format, read]) => ({ variable, format, read })),
    ),
  )("$format names its files from the repository's root, which $variable is", async ({ variable, format, read }) => {
    const root = await folderWith(inFolder);
    const told = async (env: Readonly<Record<string, string>>): Promise<string | undefined> =>
      read((await flowspec(join(root, "deals"), ["check", "--format", format], env)).stdout);
    expect(await told({ [variable]: root })).toBe(path);
    expect(await told({ [variable]: join(root, "deals") })).toBe("specs/中文 #1.flow.yaml");
    // A variable that is no folder around the project says nothing.
    for (const value of ["", ".", "deals", join(root, "other"), `${root}/deal`]) {
      expect(await told({ [variable]: value })).toBe("specs/中文 #1.flow.yaml");
    }
  });

  test("a SARIF log says what its paths are relative to", async () => {
    const root = await folderWith(inFolder);
    const { stdout } = await flowspec(join(root, "deals"), ["check", "--format", "sarif"], { GITHUB_WORKSPACE: root });
    const [run] = (JSON.parse(stdout) as Log).runs;
    expect(Object.keys(run?.originalUriBaseIds ?? {})).toEqual(["REPOSITORY"]);
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uriBaseId).toBe("REPOSITORY");
  });
});

describe("junit", () => {
  test("is well-formed, with a case a finding and a case for a file without", async () => {
    const { stdout } = await checked("--format", "junit");
    expect(XMLValidator.validate(stdout)).toBe(true);
    expect(stdout).not.toContain("\u0007");
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testcase" }).parse(stdout) as {
      testsuites: { "@_tests": string; "@_failures": string; testsuite: { "@_name": string; testcase: readonly object[] }[] };
    };
    expect(testsuites["@_tests"]).toBe(String(findings + 1));
    expect(testsuites["@_failures"]).toBe(String(document.summary.errors));
    const cases = testsuites.testsuite.flatMap(({ testcase }) => testcase);
    expect(cases.filter((each) => "failure" in each)).toHaveLength(document.summary.errors);
    expect(testsuites.testsuite.map((suite) => suite["@_name"])).toEqual(["specs/right.flow.yaml", "specs/中文 #1.flow.yaml"]);
  });

  test("leaves no failure out, however few are to be shown", async () => {
    const { stdout } = await checked("--format", "junit", "--max-diagnostics", "1");
    expect(stdout.match(/<failure/gu)).toHaveLength(document.summary.errors);
  });
});

describe("markdown", () => {
  test("is a table of four columns, whatever the finding quotes", async () => {
    const { stdout } = await checked("--format", "markdown");
    const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(findings + 2);
    for (const row of rows) expect(row.replaceAll(/\\./gu, "").match(/\|/gu)).toHaveLength(5);
    expect(stdout).not.toContain("<b>");
    expect(stdout).toContain("specs/中文 #1.flow.yaml");
  });
});

describe("--output", () => {
  test("writes several formats in one run, each whole, beside what people read", async () => {
    const folder = await folderWith(files);
    const outputs = ["sarif=out/a.sarif", "junit=out/b.xml", "json=c.json", "markdown=out/d.md", "github=e.txt", "pretty=f.txt"];
    const { code, stdout, stderr } = await flowspec(folder, ["check", ...outputs.flatMap((output) => ["--output", output]), "specs"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("error[");
    expect(JSON.parse(await readFile(join(folder, "c.json"), "utf8"))).toEqual(document);
    expect(await readdir(join(folder, "out"))).toEqual(["a.sarif", "b.xml", "d.md"]);
    expect(await readFile(join(folder, "f.txt"), "utf8")).toBe(stderr);
  });

  test.each([
    ["--output takes one of", "--output", "html=a.html"],
    ["--output takes format=path", "--output", "a.sarif"],
    ["--output takes format=path", "--output", "sarif="],
    ["names a.txt twice", "--output", "json=a.txt", "--output", "sarif=a.txt"],
    ["--format takes one of", "--format", "xml"],
    ["--max-diagnostics takes a number", "--max-diagnostics", "few"],
  ])("%s …: a wrong call writes nothing", async (said, ...args) => {
    const folder = await folderWith(files);
    const { code, stderr, stdout } = await flowspec(folder, ["check", ...args, "specs"]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stdout).toBe("");
    expect(await readdir(folder)).toEqual(["specs"]);
  });

  test("that cannot be written ends with 3", async () => {
    const { code, stderr } = await flowspec(await folderWith(files), ["check", "--output", "json=specs"]);
    expect(code).toBe(3);
    expect(stderr).toContain("cannot write");
  });
});

describe("many findings", () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`specs/c${index}.flow.yaml`, hostile.replace("name: hostile", `name: c${index}`)]),
  );

  test("stay readable: the first in full, all by code, and how many more there are", async () => {
    const { stderr } = await flowspec(await folderWith(many), ["check"]);
    const total = findings * 300;
    expect(stderr.match(/^\s*--> /gmu)).toHaveLength(50);
    expect(stderr).toContain(`… and ${total - 50} more findings; --max-diagnostics 0 shows all.`);
    expect(stderr).toMatch(/^ +600 errors +known-keys +in 300 files$/mu);
    expect(stderr.split("\n").length).toBeLessThan(500);
    expect(stderr).not.toContain("warning[");
  });

  test("are all in a machine's format, unless a number is asked for", async () => {
    const folder = await folderWith(many);
    const read = async (...args: readonly string[]) =>
      JSON.parse((await flowspec(folder, ["check", "--format", "json", ...args])).stdout) as Document;
    expect((await read()).diagnostics).toHaveLength(findings * 300);
    const limited = await read("--max-diagnostics", "7");
    expect(limited.diagnostics).toHaveLength(7);
    expect(limited.summary.errors + limited.summary.warnings).toBe(findings * 300);
    expect((await flowspec(folder, ["check", "--max-diagnostics", "0"])).stderr.match(/^\s*--> /gmu)).toHaveLength(findings * 300);
  });
});
