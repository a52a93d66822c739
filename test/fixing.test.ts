import { lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "../src/1-parse/parse.ts";
import { checkSource } from "../src/compile.ts";
import { fixSource } from "../src/fix/fix.ts";
import { type Code, type Diagnostic, type Fix, diagnostic } from "../src/model/diagnostic.ts";
import { type Source, span } from "../src/model/source.ts";
import { flowspec } from "./support/cli.ts";
import { filesOf, fixtures, fixtureSource } from "./support/fixtures.ts";
import { tried } from "./support/long.ts";

const clock = { now: 1_767_600_000, guessed: true };
const check = (source: Source): readonly Diagnostic[] => checkSource(source, { clock }).diagnostics;
const flaws = (source: Source): number => {
  const { value, diagnostics } = parse(source);
  return value === undefined ? Number.POSITIVE_INFINITY : diagnostics.length;
};
const fixed = async (text: string): Promise<string> => (await fixSource({ path: "a.flow.yaml", text }, check, flaws)).source.text;

const flawed = { flawed: "It is wrong." } as const;

const code = (name: string): Code<typeof flawed> => ({
  name,
  severity: "warning",
  docs: { what: "", why: "", fix: "", wrong: "", right: "" },
  refusals: [],
  messages: flawed,
});

const contract = (lines: readonly string[]): string =>
  ["flowspec: 1", "name: a", "action: CreateFlowByFiles", ...lines, "files:", '  - { id: "{{file}}" }', ""].join("\n");

const wrong = fixtures("diagnostics").flatMap((name) =>
  filesOf("diagnostics", name)
    .filter((file) => file.startsWith("wrong") && file.endsWith(".flow.yaml"))
    .flatMap((file) => ({ name: `${name}/${file}`, source: fixtureSource("diagnostics", name, file) ?? [] })),
);

/** Errors that only a mended text shows: the misspelt member contradicts a key, the misspelt word is none for this approver, the action has no such key. */
const revealed: Readonly<Record<string, readonly string[]>> = {
  "known-keys/wrong.4.flow.yaml": ["supported-keys", "supported-keys", "supported-keys"],
  "known-members/wrong.1.flow.yaml": ["wire-agrees"],
  "known-words/wrong.3.flow.yaml": ["sign-type-person"],
  "quoted-placeholder/wrong.4.flow.yaml": ["placeholder-syntax"],
};

describe("fixes", () => {
  test.each(tried(wrong, 8).flatMap(({ name, source }) => (Array.isArray(source) ? [] : [{ name, source }])))(
    "of $name mend what they speak of, and bring nothing new",
    async ({ name, source }) => {
      const before = check(source);
      const { source: after, count } = await fixSource(source, check, flaws);
      const left = check(after);
      const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
        diagnostics.flatMap(({ code, severity }) => (severity === "error" ? [code.name] : []));
      const known = new Set(codesOf(before));
      expect(codesOf(left).filter((code) => !known.has(code))).toEqual(revealed[name] ?? []);
      expect(left.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))).toEqual([]);
      if (count > 0) expect(left.map(({ message }) => message)).not.toEqual(before.map(({ message }) => message));
      expect(await fixSource(after, check, flaws)).toEqual({ source: after, count: 0 });
    },
  );

  test.each([
    ["full-width brackets", "organization: 典子谦示例(深圳)企业", "organization: 典子谦示例（深圳）企业"],
    ["+86, blanks and hyphens", 'mobile: "+86 138-0000 0000" # ours', 'mobile: "{{mobile}}" # ours'],
    ["a capital X", "idCardNumber: '62000019880202000x'", 'idCardNumber: "{{idCardNumber}}"'],
    ["quotes around digits", "mobile: 13800000000", 'mobile: "{{mobile}}"'],
    ["quotes around a placeholder", "name: {{file}}", 'name: "{{file}}"'],
    ["a misspelt key", 'organisation: "{{file}}"', 'organization: "{{file}}"'],
    ["a misspelt key in quotes", '"organisation":   "{{file}}"', '"organization":   "{{file}}"'],
    ["a misspelt word", "notify: nome", "notify: none"],
    ["a misspelt parameter", 'role: "{{ fille }}方"', 'role: "{{ file }}方"'],
    ["a word for a truth value", "readToEnd: yes", "readToEnd: true"],
    ["a member for which there is a key", "wire: { NotifyType: NONE }", "notify: none"],
    ["a misspelt member", "wire: { NotifyTipe: NONE }", "notify: none"],
    ["one member of several", "wire: { NotifyType: NONE, Nope: 1 }", "notify: none\n    wire: { Nope: 1 }"],
    ["the last member of several", "wire: { Nope: 1, NotifyType: NONE }", "notify: none\n    wire: { Nope: 1 }"],
    [
      "a keyword in carets",
      "sign: [{ type: seal, at: { keyword: ^甲方^ } }]",
      "sign: [{ type: seal, at: { whole: true, keyword: 甲方 } }]",
    ],
    ["milliseconds", "role: 甲方\ndeadline: 1830268800000", "role: 甲方\ndeadline: 1830268800"],
  ])("%s", async (_, before, after) => {
    const lines = ["params: { file: file-id }", "samples: { review: { file: f } }", "approvers:", "  - type: company", "    NAME"];
    const text = contract(lines).replace("NAME", before);
    expect(await fixed(text)).toContain(`    ${after}`);
    expect(await fixed(text.replaceAll("\n", "\r\n"))).toBe((await fixed(text)).replaceAll("\n", "\r\n"));
  });

  test.each(["type:\rcompany", "type:\rcompanny", "type:\r\rcompany"])(
    "leave %j readable, where a carriage return stands against the colon",
    async (before) => {
      expect(await fixed(contract(["approvers:", `  - ${before}`, "    notify: none"]))).toContain("  - type: company\n");
    },
  );

  test.each([
    "{FlowDisplayType: 1,NeedSignReview: true}",
    '{FlowDisplayTipe: "1",NeedSignReview: "true"}',
    "{ NeedSignReview: true, FlowDisplayType: 1 }",
  ])("make keys of all members of %s, one after the other", async (members) => {
    const made = await fixed(contract([`wire: ${members}`]));
    expect(made).toContain("displayAs: file\n");
    expect(made).toContain("ownApproval: { beforeSigning: true }\n");
    expect(made).not.toContain("wire");
  });

  test("that are only a guess are not made", async () => {
    const text = contract(["params: { file: file-id }", "embed: { x: 1 }", "ordr: sequentiall"]);
    expect(await fixed(text)).toContain("order: sequential\n");
    const guessed = contract(["params: { file: file-id, aab: text, aac: text }", 'title: "{{aaa}}"']);
    expect(await fixed(guessed)).toBe(guessed);
    expect(check({ path: "a.flow.yaml", text: guessed }).flatMap(({ fixes }) => fixes)).toEqual([
      expect.objectContaining({ safe: false, title: "Write `aab`" }),
    ]);
  });

  test("that mend nothing are not made, and once is enough", async () => {
    for (const text of ['"{{x}}"{{]"{{x}}"# c|\n', 'title: "{{x}}"{{]"{{y}}"# c|\norder: sequentiall\n', 'a: {{x}}: "{{y}}" # {{z}}\n']) {
      const once = await fixed(text);
      expect(await fixed(once)).toBe(once);
      expect(once.length).toBeLessThan(text.length + 10);
    }
  });

  test("that undo each other are left to people, beside others that are made", async () => {
    const flip = (source: Source): readonly Diagnostic[] => {
      const [at, text] = source.text.startsWith("b") ? ["b", "a"] : ["a", "b"];
      const more = source.text.indexOf("titl:");
      const fix = (start: number, length: number, by: string): Fix => ({
        title: "quote-value",
        safe: true,
        edits: [{ span: span(source, start, start + length), text: by }],
      });
      return [
        diagnostic(code(`known-${at}`), { message: "flawed", span: span(source, 0, 1), pointer: "", fixes: [fix(0, 1, text)] }),
        ...(more < 0
          ? []
          : [
              diagnostic(code("titles"), {
                message: "flawed",
                span: span(source, more, more + 5),
                pointer: "",
                fixes: [fix(more, 5, "title:")],
              }),
            ]),
      ];
    };
    const { source } = await fixSource({ path: "a.flow.yaml", text: "a: 1\ntitl: x\n" }, flip, flaws);
    expect(source.text).toBe("a: 1\ntitle: x\n");
    expect(await fixSource(source, flip, flaws)).toEqual({ source, count: 0 });
  });

  test("make a parameter of a personal value, which the samples keep", async () => {
    const text = contract([
      "",
      "params: # all of them",
      "  file: file-id # ours",
      "",
      "samples:",
      "  review:",
      "    file: f # as uploaded",
      "  again: { file: f }",
      "",
      "userData: 联系 13957246813 吧",
      "approvers:",
      "  - { type: person, name: 张三, idCardNumber: '620000198802020000', mobile: \"13957246813\" } # the one",
    ]);
    expect(await fixed(text)).toMatchInlineSnapshot(`
      "flowspec: 1
      name: a
      action: CreateFlowByFiles

      params: # all of them
        file: file-id # ours
        mobile: mobile
        name: person-name
        idCardNumber: id-card
        mobile2: mobile

      samples:
        review:
          file: f # as uploaded
          mobile: "13957246813"
          name: "张三"
          idCardNumber: "620000198802020000"
          mobile2: "13957246813"
        again: { file: f, mobile: "13957246813", name: "张三", idCardNumber: "620000198802020000", mobile2: "13957246813" }

      userData: "联系 {{mobile}} 吧"
      approvers:
        - { type: person, name: "{{name}}", idCardNumber: "{{idCardNumber}}", mobile: "{{mobile2}}" } # the one
      files:
        - { id: "{{file}}" }
      "
    `);
  });

  test("keep a personal value in a first sample, where nothing else is needed for it", async () => {
    const text = "flowspec: 1\nname: a\naction: CreateFlowByFiles\ncc:\n  - { name: x, mobile: '13200000000' }\n";
    expect(await fixed(text)).toMatchInlineSnapshot(`
      "flowspec: 1
      name: a
      action: CreateFlowByFiles

      params:
        mobile: mobile

      samples:
        review:
          mobile: "13200000000"
      cc:
        - { name: x, mobile: "{{mobile}}" }
      "
    `);
    expect(await fixed(contract(["params: { file: file-id }", "title: 13200000000合同"]))).toContain("title: 13200000000合同");
  });

  test("give a sample its moment", async () => {
    const text = contract(["params: { file: file-id }", "samples:", "  a: {}", "  b: { file: f }", "  c:", "    file: f", "deadline: +3d"]);
    expect(await fixed(text)).toContain(
      [
        "  a: { now: 2026-01-05T16:00:00+08:00 }",
        "  b: { now: 2026-01-05T16:00:00+08:00, file: f }",
        "  c:",
        "    now: 2026-01-05T16:00:00+08:00",
        "    file: f",
      ].join("\n"),
    );
    const passed = contract(["params: { file: file-id }", "samples: { a: { file: f } }", "deadline: 2020-03-01T00:00:00+08:00"]);
    expect(await fixed(passed)).toContain("{ now: 2020-01-31T00:00:00+08:00, file: f }");
  });

  test("reach what an alias repeats once", async () => {
    const text = contract(["params: { file: file-id }", "approvers:", "  - &a { type: company, organization: 甲(一) }", "  - *a"]);
    expect(await fixed(text)).toContain("  - &a { type: company, organization: 甲（一） }\n  - *a\n");
  });
});

describe("check --fix", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "flowspec-fix-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const text = contract(["params: { file: file-id }", "titl: 采购合同", "cc: [{ name: 典子谦, mobile: 13957246813 }]"]);
  const write = async (name: string, content: string | Uint8Array = text): Promise<string> => {
    await writeFile(join(folder, name), content, { mode: 0o640 });
    return name;
  };

  test("changes the file and reports what is left", async () => {
    const file = await write("a.flow.yaml", `\uFEFF${text}`);
    const { code, stderr } = await flowspec(folder, ["check", file, "--fix"]);
    const after = await readFile(join(folder, file), "utf8");
    expect(after.startsWith("\uFEFFflowspec: 1\n")).toBe(true);
    expect(after).toContain("title: 采购合同\n");
    expect(after).toContain('mobile: "13957246813"');
    expect(stderr).toContain("Made 2 fixes in 1 file.");
    expect(stderr).toContain("personal-data-in-params");
    expect(stderr).not.toContain("titl`");
    expect(code).toBe(1);
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o640);
  });

  test("leaves a link a link", async () => {
    await symlink(join(folder, await write("real.flow.yaml")), join(folder, "link.flow.yaml"));
    await flowspec(folder, ["check", "link.flow.yaml", "--fix"]);
    expect((await lstat(join(folder, "link.flow.yaml"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, "real.flow.yaml"), "utf8")).toContain("title:");
  });

  test("leaves a file that is no UTF-8 alone", async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0x0a])]);
    const file = await write("latin.flow.yaml", bytes);
    const { code, stderr } = await flowspec(folder, ["check", file, "--fix"]);
    expect(code).toBe(1);
    expect(stderr).toContain("[utf8-text]");
    expect(await readFile(join(folder, file))).toEqual(bytes);
  });

  test("shows a diff and writes nothing with --fix-dry-run; no personal value is in sight", async () => {
    const file = await write("b.flow.yaml");
    const { code, stdout, stderr } = await flowspec(folder, ["check", file, "--fix-dry-run"]);
    expect(stdout).toMatchInlineSnapshot(`
      "--- b.flow.yaml
      +++ b.flow.yaml
      @@ -2,7 +2,7 @@
       name: a
       action: CreateFlowByFiles
       params: { file: file-id }
      -titl: 采购合同
      -cc: [{ name: 典**, mobile: 139*****813 }]
      +title: 采购合同
      +cc: [{ name: 典**, mobile: "139*****813" }]
       files:
         - { id: "{{file}}" }
      "
    `);
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain("13957246813");
    expect(stdout + stderr).not.toContain("典子谦");
    expect(await readFile(join(folder, file), "utf8")).toBe(text);
  });

  test("lists the fixes as JSON, personal values masked", async () => {
    const literal = contract([
      "params: { file: file-id }",
      "samples: { a: { file: f } }",
      'cc: [{ name: "{{file}}", mobile: "13957246813" }]',
    ]);
    const { stdout, stderr } = await flowspec(folder, ["check", await write("c.flow.yaml", literal), "--format", "json"]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; fixes: unknown[] }[] };
    expect(diagnostics.find(({ code }) => code === "personal-data-in-params")?.fixes).toMatchInlineSnapshot(`
      [
        {
          "edits": [
            {
              "file": "c.flow.yaml",
              "range": {
                "end": {
                  "column": 47,
                  "line": 6,
                },
                "start": {
                  "column": 34,
                  "line": 6,
                },
              },
              "text": ""{{mobile}}"",
            },
            {
              "file": "c.flow.yaml",
              "range": {
                "end": {
                  "column": 24,
                  "line": 4,
                },
                "start": {
                  "column": 24,
                  "line": 4,
                },
              },
              "text": ", mobile: mobile",
            },
            {
              "file": "c.flow.yaml",
              "masked": true,
              "range": {
                "end": {
                  "column": 24,
                  "line": 5,
                },
                "start": {
                  "column": 24,
                  "line": 5,
                },
              },
              "text": ", mobile: "139****813"",
            },
          ],
          "safe": true,
          "title": "Make it the parameter \`mobile\`, and move the value to the samples",
        },
      ]
    `);
    expect(stdout + stderr).not.toContain("13957246813");
  });

  test("is not both at once", async () => {
    const { code, stderr } = await flowspec(folder, ["check", await write("d.flow.yaml"), "--fix", "--fix-dry-run"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: --fix writes and --fix-dry-run does not; choose one of them\n" });
  });

  test("mends a request body too", async () => {
    const body = '{"FlowName":"合同","Approvers":[{"ApproverType":0,"OrganizationName":"甲(一)","ApproverMobile": "+86 13200000000"}]}';
    const file = await write("request.json", body);
    await flowspec(folder, ["check", file, "--fix", "--action", "CreateFlowByFiles"]);
    expect(await readFile(join(folder, file), "utf8")).toBe(body.replace("(一)", "（一）").replace("+86 ", ""));
  });
});
