import { join } from "node:path";
import { readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { renderSample } from "../../src/render.ts";
import { pieces, written } from "../../src/language/trees/template.ts";
import { readConfigSource } from "../../src/resolve.ts";
import { flowspec } from "../support/cli.ts";
import { folderOf } from "../support/tree.ts";
import { company, contractWith, environments, party } from "./contracts.ts";

const configPath = "flowspec.config.yaml";
const specPath = "specs/a.flow.yaml";
const spec = contractWith(company);

describe("an environment", () => {
  test("is chosen by the flag, else by FLOWSPEC_ENV, else by the configuration", async () => {
    const folder = await folderOf({ [configPath]: `env: test\n${environments}`, [specPath]: spec });
    const organization = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<unknown> => {
      const { stdout } = await flowspec(folder, ["render", specPath, "--sample", "review", ...args], env);
      return (JSON.parse(stdout) as { Approvers: [{ OrganizationName: string }] }).Approvers[0].OrganizationName;
    };
    expect(await organization([])).toBe("典子谦测试企业");
    expect(await organization([], { FLOWSPEC_ENV: "production" })).toBe("典子谦示例企业");
    expect(await organization([], { FLOWSPEC_ENV: "" })).toBe("典子谦测试企业");
    expect(await organization(["--env", "test"], { FLOWSPEC_ENV: "production" })).toBe("典子谦测试企业");
  });

  test("must be one of the project", async () => {
    const folder = await folderOf({ [configPath]: environments, [specPath]: spec });
    expect(await flowspec(folder, ["check", "--env", "prod"])).toEqual({
      code: 2,
      stdout: "",
      stderr: 'error: no environment is called "prod"; there are production, test\n',
    });
    const bare = await folderOf({ [specPath]: spec });
    expect((await flowspec(bare, ["check", "--env", "prod"])).stderr).toContain("flowspec.config.yaml declares none");
    expect((await flowspec(bare, ["check"])).stderr).toContain(
      "error[known-vars]: The project has no environments, so there are no variables.",
    );
  });

  test("that lacks a variable is an error before anything is written, whichever is compiled", async () => {
    const folder = await folderOf({ [configPath]: environments.replace("organization: 典子谦测试企业, ", ""), [specPath]: spec });
    for (const args of [["--env", "production"], ["--env", "test"], []]) {
      const { code, stdout, stderr } = await flowspec(folder, ["compile", ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("error[vars-everywhere]: `test` lacks the variable `organization`.");
    }
    await expect(readFile(join(folder, "generated/example.ts"))).rejects.toThrow("ENOENT");
  });

  test("is not asked for where nothing depends on it", async () => {
    const folder = await folderOf({
      [configPath]: environments,
      [specPath]: contractWith(`  - use: ./party.yaml\n`),
      "specs/party.yaml": party,
    });
    expect(await flowspec(folder, ["compile"])).toMatchObject({ code: 0 });
  });

  test("every one is judged, and what is wrong in some of them says in which", async () => {
    const three = `${environments.replace("典子谦测试企业", "典子谦(测试)企业")}  staging: { vars: { organization: 典子谦示例企业, sealId: abc } }\n`;
    const folder = await folderOf({ [configPath]: three, [specPath]: spec.replace("title: 采购合同", "title: 采购合同💰") });
    const { code, stderr } = await flowspec(folder, ["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[org-name-brackets]");
    expect(stderr).toContain(`${configPath}:3:3: in \`test\``);
    expect(stderr).toContain("warning[value-seal-id]");
    expect(stderr).toContain(`${configPath}:4:3: in \`staging\``);
    // What is so in all of them is said once, without their names.
    expect(stderr.match(/\[flow-name-hard-charset\]/gu)).toHaveLength(1);
    expect(stderr.match(/: in `/gu)).toHaveLength(2);
    expect((await flowspec(folder, ["compile", "--env", "production"])).code).toBe(1);
    expect((await flowspec(folder, ["check", "--env", "production"])).stderr).not.toContain("org-name-brackets");
  });

  test("may leave variables to the application", async () => {
    const config = environments.replace("vars: { organization: 典子谦示例企业, ", "atRunTime: [organization], vars: { ");
    const folder = await folderOf({ [configPath]: config, [specPath]: spec });
    expect(await flowspec(folder, ["check"])).toMatchObject({ code: 0, stderr: "No findings in 1 file.\n" });
    const render = ["render", specPath, "--env", "production", "--sample", "review"];
    expect(await flowspec(folder, render)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("No value for `vars.organization`.") as string,
    });
    const { stdout } = await flowspec(folder, [...render, "--set", "vars.organization=典子谦示例企业"]);
    expect(JSON.parse(stdout)).toMatchObject({ Approvers: [{ OrganizationName: "典子谦示例企业" }] });
    const rows = "user,file,name,mobile,vars.organization\nu,yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk,李四,13200000000,星河示例科技有限公司\n";
    await writeFile(join(folder, "rows.csv"), rows);
    const filled = await flowspec(folder, ["render", specPath, "--env", "production", "--rows", "rows.csv"]);
    expect(JSON.parse(filled.stdout)).toMatchObject({ Approvers: [{ OrganizationName: "星河示例科技有限公司" }] });
    const traced = await flowspec(folder, [
      "trace",
      specPath,
      "/Approvers/0/OrganizationName",
      "--env",
      "production",
      "--sample",
      "review",
    ]);
    expect(traced.stdout).toContain("is {{vars.organization}}");
    expect((await flowspec(folder, ["targets", specPath, "--env", "production"])).stdout).toContain("compiles  CreateFlowByFiles");
  });

  test("a wrong value is found where it is written", async () => {
    const folder = await folderOf({ [configPath]: environments.replace("典子谦测试企业", "典子谦(测试)企业"), [specPath]: spec });
    const { stderr } = await flowspec(folder, ["check", "--env", "test"]);
    expect(stderr).toContain("error[org-name-brackets]");
    expect(stderr).toContain(`--> ${configPath}:3:33`);
    expect(stderr).toContain("specs/a.flow.yaml:12:19: used here");
  });
});

describe("a variable", () => {
  const settings = {
    environments: readConfigSource({ path: configPath, text: environments }).value?.environments ?? new Map(),
    env: "test",
  };
  const check = (approvers: string, top = "") => checkSource({ path: specPath, text: contractWith(approvers, top) }, settings);

  test("stands alone, in a text, in data and in members of the wire", () => {
    const top =
      'userData: { of: "{{vars.organization}}", sum: "{{name}} {{vars.sealId}}" }\nwire: { FlowDescription: "{{vars.organization}}" }\n';
    const { value, diagnostics } = check(company.replace('"{{vars.organization}}"', "'\\\\{{vars.organization}}（{{name}}）'"), top);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const body = value && (renderSample(value, "review") as { UserData: string });
    expect(body).toMatchObject({ FlowDescription: "典子谦测试企业", Approvers: [{ OrganizationName: "\\典子谦测试企业（李四）" }] });
    expect(JSON.parse(Buffer.from(body?.UserData ?? "", "base64").toString())).toEqual({
      of: "典子谦测试企业",
      sum: "李四 yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
    });
  });

  test("decides no shape, and has the kind of its place", () => {
    const codes = (approvers: string): readonly string[] =>
      check(approvers).diagnostics.map(({ code, message }) => `${code.name}: ${message}`);
    expect(codes(company.replace("type: seal", 'type: "{{vars.organization}}"'))[0]).toMatch(
      /^known-words: `type` does not take "典子谦\*{4}试企业"/u,
    );
    expect(codes(company.replace("x: 100", 'x: "{{vars.sealId}}"'))[0]).toMatch(/^value-/u);
    expect(codes(company.replace("mobile: ", 'canRefuse: "{{vars.sealId}}"\n    mobile: '))[0]).toMatch(
      /^value-types: A text stands where true or false/u,
    );
  });

  test("means itself where it is escaped", () => {
    const { value } = check(company.replace('"{{vars.organization}}"', "'\\{{vars.organization}}'"));
    expect(value && renderSample(value, "review")).toMatchObject({ Approvers: [{ OrganizationName: "{{vars.organization}}" }] });
  });
});

describe("the configuration", () => {
  test.each([
    ["- a\n", ["value-types"]],
    ["spec: specs\n", ["known-keys"]],
    ["specs: [specs, 3]\n", ["quoted-digits"]],
    ["out: { a: b }\n", ["value-types"]],
    ["env: test\n", ["known-words"]],
    ["severities: { flow-name-length: loud }\n", ["known-words"]],
    ["environments: [production]\n", ["value-types"]],
    ["environments: { Production: { vars: {} } }\n", ["known-keys"]],
    ["environments: { test: { var: { a: b } } }\n", ["known-keys"]],
    ["environments: { test: { vars: { 印章: b } } }\n", ["known-keys"]],
    ["environments: { test: { vars: { a: 123 } } }\n", ["quoted-digits"]],
    ["environments: { test: { vars: { a: '' } } }\n", ["value-types"]],
    ["environments: { test: { vars: { a: true } } }\n", ["value-types"]],
    ["environments: { test: { vars: { a: } } }\n", ["value-types"]],
    ["environments: { test: { atRunTime: [印章] } }\n", ["known-keys"]],
    ["environments: { test: { atRunTime: { a: b } } }\n", ["value-types"]],
    ["environments: { test: { atRunTime: [a], vars: { a: b } } }\n", ["vars-everywhere"]],
    ["environments: { test: { atRunTime: a }, production: { vars: { a: b, c: d } } }\n", ["vars-everywhere"]],
    ["environments: { test: { atRunTime: a }, production: { vars: { a: b } } }\n", []],
    ["environments: { test: { vars: { a: b, a: c } } }\n", ["unique-keys"]],
    ["environments:\n\ttest: {}\n", ["yaml-tabs"]],
    ["# nothing\n", []],
    ["environments: {}\n", []],
    ["environments: { test: {} }\n", []],
  ])("%j", async (text, codes) => {
    expect(readConfigSource({ path: configPath, text }).diagnostics.map(({ code }) => code.name)).toEqual(codes);
    const folder = await folderOf({ [configPath]: text, [specPath]: contractWith("  - use: ./party.yaml\n"), "specs/party.yaml": party });
    expect((await flowspec(folder, ["compile"])).code).toBe(codes.length === 0 ? 0 : 2);
  });

  test("decides about warnings, and about nothing else", async () => {
    const files = {
      "specs/party.yaml": party,
      [specPath]: contractWith("  - use: ./party.yaml\n", "").replace(
        "mobile: mobile }",
        "mobile: mobile, unused: { type: text, optional: true } }",
      ),
    };
    const check = async (severities: string) => flowspec(await folderOf({ ...files, [configPath]: severities }), ["check"]);
    expect(await check("")).toMatchObject({ code: 0, stderr: expect.stringContaining("warning[used-params]") as string });
    expect(await check("severities: { used-params: error }")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("error[used-params]") as string,
    });
    expect(await check("severities: { used-params: off }")).toMatchObject({ code: 0, stderr: "No findings in 1 file.\n" });
    expect(await check("severities: { used-parms: off }")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean `used-params`?") as string,
    });
  });

  test("says where contracts are and where outputs go; flags go before it", async () => {
    const folder = await folderOf({
      [configPath]: "specs: [contracts]\nout: built\n",
      "contracts/a.flow.yaml": contractWith("  - use: ./party.yaml\n"),
      "contracts/party.yaml": party,
    });
    expect((await flowspec(folder, ["compile"])).stderr).toContain("in built.");
    expect((await flowspec(folder, ["compile"], { FLOWSPEC_OUT: "other" })).stderr).toContain("in other.");
    expect((await flowspec(folder, ["compile", "--out", "mine"], { FLOWSPEC_OUT: "other" })).stderr).toContain("in mine.");
  });
});

test("a text written from its pieces has these pieces", () => {
  const unit = fc.constantFrom("{{", "}}", "\\", "a", "{", "合同", "{{name}}", "{{ vars.x }}", " ");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const found = pieces(units.join(""));
      const plain = (parts: typeof found) => parts.map((piece) => (piece.kind === "placeholder" ? piece.path : [piece.kind, piece.text]));
      expect(plain(pieces(written(found)))).toEqual(plain(found));
    }),
  );
});
