import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Builder } from "./support/builders.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";

const contract = (above = "", first = '{ type: person, name: "{{n}}", mobile: "{{m}}" }'): string =>
  [
    "flowspec: 1",
    "name: answered",
    "action: CreateFlowByFiles",
    "params: { f: { type: file-id, default: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }, n: person-name, m: mobile, n2: person-name, m2: mobile, t: text }",
    'samples: { one: { n: 张三, m: "13200000000", n2: 李四, m2: "13200000001", t: 合同 } }',
    "initiator: { userId: yDRpersonnelClerkUserId000000001 }",
    "# flowspec-ignore flow-name-charset: 客服已确认",
    'title: "{{t}}"',
    'files: [{ id: "{{f}}" }]',
    "approvers:",
    ...(above === "" ? [] : [`  # flowspec-ignore ${above}`]),
    `  - ${first}`,
    '  - { type: person, name: "{{n2}}", mobile: "{{m2}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }',
    "",
  ].join("\n");

const answered = contract("sign-components-required: 服务端接受");

async function checked(text: string, config = "severities: {}\n", ...flags: readonly string[]) {
  const folder = await folderWith({ "specs/a.flow.yaml": text, "flowspec.config.yaml": config });
  const { code, stdout } = await flowspec(folder, ["check", "--format", "json", ...flags]);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string; readonly severity: string }[] };
  return { code, found: diagnostics.map(({ code: name, severity }) => `${severity} ${name}`) };
}

describe("an error that rests on a claim about the service", () => {
  test("is suppressed with a reason", async () => {
    expect(await checked(contract())).toMatchObject({ code: 1, found: ["error sign-components-required"] });
    expect(await checked(answered)).toEqual({ code: 0, found: [] });
  });

  test.each([
    ["--no-suppressions", answered, "", ["--no-suppressions"], ["error sign-components-required"]],
    ["`suppressErrors: never`", answered, "suppressErrors: never\n", [], ["warning used-suppressions", "error sign-components-required"]],
    ["no reason", contract("sign-components-required:"), "", [], ["error reasoned-suppressions", "error sign-components-required"]],
    ["nothing to suppress", contract("approver-name-required: x"), "", [], ["error sign-components-required"]],
  ])("not with %s", async (_, text, config, flags, expected) => {
    const { code, found } = await checked(text, config === "" ? undefined : config, ...flags);
    expect(code).toBe(1);
    expect([...found].toSorted()).toEqual([...expected].toSorted());
  });

  test("an unused comment on one is an error", async () => {
    const text = contract(
      "approver-name-charset: x",
      '{ type: person, name: 张三, role: "{{n}}", mobile: "{{m}}", sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }] }',
    );
    expect(await checked(text)).toMatchObject({ code: 1, found: ["error used-suppressions"] });
  });

  test("what is no word of the configuration is refused", async () => {
    const folder = await folderWith({ "specs/a.flow.yaml": answered, "flowspec.config.yaml": "suppressErrors: sometimes\n" });
    const { code, stderr } = await flowspec(folder, ["check"]);
    expect(code).toBe(2);
    expect(stderr).toContain("It is one of `claims` or `never`.");
  });
});

test.each([
  ["a key", 'nope: "1"', "known-keys"],
  ["a type", "files: 3", "value-types"],
  ["a placeholder", 'description: "{{nope}}"', "known-params"],
])("an error of the language is never suppressed: %s", async (_, line, code) => {
  const text = contract().replace('files: [{ id: "{{f}}" }]', `# flowspec-ignore ${code}: 不想改\n${line}`);
  const { found } = await checked(text);
  expect(found.filter((each) => each.startsWith("error"))).not.toEqual([]);
  expect(found).toContain("warning used-suppressions");
});

describe("what is made of a contract that is sent against advice", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await folderWith({
      "specs/a.flow.yaml": answered,
      "rows.csv": "n,m,n2,m2,t\n张三,13200000000,李四,13200000001,a:b\n",
      "p.json": '{ "n": "张三", "m": "13200000000", "n2": "李四", "m2": "13200000001", "t": "a:b" }',
    });
    expect((await flowspec(folder, ["compile"])).code).toBe(0);
  });

  test("the review sheet says so", async () => {
    const sheet = await readFile(join(folder, "generated/review/answered.md"), "utf8");
    expect(sheet).toContain("## Sent against advice");
    expect(sheet).toMatch(/^\| `sign-components-required` .* \| \[.*\]\(#party-1\) \| 服务端接受 \|$/mu);
    expect(sheet).not.toContain("flow-name-charset");
  });

  test("the module names the laws that it does not judge", async () => {
    const module = await readFile(join(folder, "generated/answered.ts"), "utf8");
    expect(module).toContain("Not judged: sign-components-required at /approvers/0, suppressed in the definition: 服务端接受");
    expect(module).toContain("Not judged: flow-name-charset of the contract");
  });

  test("the builder goes by the others only", async () => {
    const { checkAnswered } = (await import(join(folder, "generated/answered.ts"))) as Readonly<Record<string, Builder["check"]>>;
    const codes = (t: string, m = "13200000000") =>
      checkAnswered?.({ n: "张三", m, n2: "李四", m2: "13200000001", t }).map(({ code }) => code);
    expect(codes("a:b")).toEqual([]);
    expect(codes("a:b", "1")).toContain("approver-mobile-format");
  });

  test("so do render and rows", async () => {
    const one = await flowspec(folder, ["render", "specs/a.flow.yaml", "--params", "p.json"]);
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(one.stdout)).toMatchObject({ FlowName: "a:b" });
    const many = await flowspec(folder, ["render", "specs/a.flow.yaml", "--rows", "rows.csv"]);
    expect(many.code).toBe(0);
    expect(many.stderr).toBe("1 row: 1 written, 0 rejected.\n");
  });

  test("a comment on one construct leaves the law to the others", async () => {
    const text = contract("sign-components-required: 服务端接受").replace(/, sign: \[.*\] \}\n$/u, " }\n");
    expect((await checked(text)).found).toEqual(["error sign-components-required"]);
  });
});

describe("severities and comments work alike in all commands", () => {
  const spare = contract("sign-components-required: 服务端接受")
    .replace("t: text }", "t: text, spare: text }")
    .replace("t: 合同 }", "t: 合同, spare: x }");
  const commands = [
    ["check"],
    ["compile", "--out", "made"],
    ["preflight"],
    ["preview", "specs/a.flow.yaml", "--out", "a.html"],
    ["render", "specs/a.flow.yaml", "--sample", "one"],
  ];

  test.each(commands)("%s %s", async (...args) => {
    const run = async (config: string, text = spare) =>
      flowspec(await folderWith({ "specs/a.flow.yaml": text, "flowspec.config.yaml": config }), args);
    const [off, warned, raised] = [
      await run("severities: { used-params: off }\n"),
      await run(""),
      await run("severities: { used-params: error }\n"),
    ];
    expect(off).toMatchObject({ code: 0 });
    expect(off.stderr).not.toContain("used-params");
    expect(warned).toMatchObject({ code: 0 });
    expect(warned.stderr).toContain("warning[used-params]");
    expect(raised).toMatchObject({ code: 1 });
    expect(raised.stderr).toContain("error[used-params]");
    const ignored = await run(
      "severities: { used-params: error }\n",
      spare.replace("params:", "# flowspec-ignore used-params: soon\nparams:"),
    );
    expect(ignored).toMatchObject({ code: 0 });
    expect(ignored.stderr).not.toContain("error[used-params]");
  });

  test("targets", async () => {
    const verdicts = async (config: string) => {
      const folder = await folderWith({ "specs/a.flow.yaml": spare, "flowspec.config.yaml": config });
      return (await flowspec(folder, ["targets", "specs/a.flow.yaml"])).stdout;
    };
    expect(await verdicts("")).toContain("compiles  CreateFlowByFiles\n");
    expect(await verdicts("severities: { used-params: error }\n")).toContain("refused   CreateFlowByFiles\n");
  });

  test("a comment on a PDF that is not there", async () => {
    const text = answered.replace(
      'files: [{ id: "{{f}}" }]',
      'files:\n  # flowspec-ignore pdf-readable: the PDF lives elsewhere\n  - { id: "{{f}}", pdf: ./none.pdf }',
    );
    const folder = await folderWith({ "specs/a.flow.yaml": text });
    for (const args of [
      ["check"],
      ["compile"],
      ["preflight"],
      ["render", "specs/a.flow.yaml", "--sample", "one"],
      ["preview", "specs/a.flow.yaml"],
    ]) {
      const { code, stderr } = await flowspec(folder, args);
      expect({ args, code, stderr }).toMatchObject({ args, code: 0 });
      expect(stderr).not.toContain("[");
    }
  });
});
