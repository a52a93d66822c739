import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { FlowspecParamsError } from "../../generated/index.ts";
import type { ParamsProblem } from "../../generated/runtime.ts";
import { readConfigSource } from "../../src/resolve.ts";
import { contractWith } from "../values/contracts.ts";
import { checkSource } from "../../src/compile.ts";
import { isFast, runs } from "../support/long.ts";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import { generatedAs } from "../support/compiled.ts";
import { folderWith } from "../support/folder.ts";
import { variedContract, variedSettings } from "../support/varied.ts";

const params = { user: "19561039c99fe825a934a132520fde6a", file: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", name: "李四", mobile: "13200000000" };
const now = 1_767_600_000;

/** Builders that are told things which their types do not allow, too. */
interface Module {
  readonly buildExample: (params: unknown, options?: unknown) => { readonly Approvers: readonly [Readonly<Record<string, unknown>>] };
  readonly checkExample: (params: unknown, options?: unknown) => readonly ParamsProblem[];
}

async function moduleFor(env?: string): Promise<Module> {
  const files = await generatedAs(defaultEmit, [variedContract], variedSettings(env));
  return (await import(join(await folderWith(Object.fromEntries(files)), "example.ts"))) as Module;
}

describe("a builder of a contract with variables", () => {
  let unset: Module;
  let set: Module;
  beforeAll(async () => {
    unset = await moduleFor();
    set = await moduleFor("test");
  });

  test("has those of the environment, and before them those of the application", () => {
    const { buildExample } = unset;
    const [approver] = buildExample(params, { now, env: "test" }).Approvers;
    expect(approver).toMatchObject({ OrganizationName: "典子谦测试企业", NotifyType: "NONE" });
    const [other] = buildExample(params, { now, env: "test", vars: { organization: "星河示例科技有限公司", notice: undefined } }).Approvers;
    expect(other).toMatchObject({ OrganizationName: "星河示例科技有限公司", NotifyType: "NONE" });
    const given = { organization: "典子谦示例企业" };
    expect(buildExample(params, { now, env: "production", vars: given }).Approvers[0]).toMatchObject({
      OrganizationName: "典子谦示例企业",
      NotifyType: "SMS",
    });
  });

  test("takes the default, else all variables without a name", () => {
    expect(set.buildExample(params, { now })).toEqual(unset.buildExample(params, { now, env: "test" }));
    const all = { organization: "典子谦测试企业", sealId: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm", notice: "none" };
    expect(unset.buildExample(params, { now, vars: all })).toEqual(unset.buildExample(params, { now, env: "test" }));
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no environment", {}, ["env: No environment is chosen: `env` is `production` or `test`."]],
    ["nothing at all", undefined, ["env: No environment is chosen: `env` is `production` or `test`."]],
    ["one that is none", { env: "prod" }, ["env: No environment is called `prod`: `env` is `production` or `test`."]],
    ["what all objects have", { env: "constructor" }, ["env: No environment is called `constructor`: `env` is `production` or `test`."]],
    ["no text", { env: 1 }, ["env: No environment is called `number`: `env` is `production` or `test`."]],
    ["one that leaves a variable open", { env: "production" }, ["vars.organization: No value for `vars.organization`."]],
    ["a variable that is none", { env: "test", vars: { seal: "x" } }, ["vars.seal: No parameter is called `vars.seal`."]],
    ["a word that is none", { env: "test", vars: { notice: "post" } }, ['vars.notice: "post" is not one of sms, email, all, none.']],
    ["no map of variables", { env: "test", vars: 1 }, ["vars: This cannot be read."]],
    [
      "a name that the service refuses",
      { env: "test", vars: { organization: "典子谦(测试)企业" } },
      ['vars.organization: `organization` holds "("; brackets of a company\'s name are full-width （）.'],
    ],
  ])("refuses %s", (_, options, problems) => {
    const { buildExample, checkExample } = unset;
    const given = options === undefined ? undefined : { ...(options as object), now };
    const found = checkExample(params, given).filter(({ severity }) => severity === "error");
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual(problems);
    expect(() => buildExample(params, given)).toThrow(expect.objectContaining({ name: FlowspecParamsError.name }));
  });

  test("says of a value of the application what check says of it in the configuration", () => {
    const unit = fc.constantFrom(
      "星河",
      "示例",
      "公司",
      "(",
      "）",
      " ",
      "💰",
      "a",
      "1",
      "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
      "none",
      "\n",
      "“",
    );
    const text = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join(""));
    let wrong = 0;
    const tries = runs(60, 3_000);
    fc.assert(
      fc.property(fc.constantFrom("organization", "sealId", "notice"), text, (name, value) => {
        const values = { organization: "典子谦测试企业", sealId: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm", notice: "none", [name]: value };
        const config = readConfigSource({
          path: "flowspec.config.yaml",
          text: JSON.stringify({ environments: { test: { vars: values } } }),
        });
        const { diagnostics } = checkSource(variedContract, {
          environments: config.value?.environments ?? new Map(),
          env: "test",
          alone: true,
        });
        const said = diagnostics.filter(({ pointer }) => pointer.endsWith(`/vars/${name}`) || pointer.endsWith("/notify"));
        const found = unset
          .checkExample(params, { now, env: "test", vars: { [name]: value } })
          .filter(({ path }) => path === `vars.${name}`);
        if (said.length > 0) wrong += 1;
        const severities = (all: readonly { readonly severity: string }[]): readonly string[] =>
          [...new Set(all.map(({ severity }) => severity))].toSorted();
        // A word that is none is a wrong value of a parameter, where in a contract it is a wrong word.
        if (name === "notice") expect(severities(found)).toEqual(severities(said));
        else
          expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual(
            [...new Set(said.map(({ code }) => code.name))].toSorted(),
          );
      }),
      { numRuns: tries },
    );
    expect(wrong).toBeGreaterThanOrEqual(isFast ? 0 : tries / 4);
  });

  test("says of a variable of the configuration nothing that check has said, and of one of the application what it would say", async () => {
    const { environments = new Map() } =
      readConfigSource({
        path: "flowspec.config.yaml",
        text: "environments: { test: { vars: { organization: 典子谦测试企业, sealId: short, notice: none } } }",
      }).value ?? {};
    const { diagnostics } = checkSource(variedContract, { environments });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code.name}`)).toEqual(["warning value-seal-id"]);
    const files = await generatedAs(defaultEmit, [variedContract], { environments });
    const { checkExample } = (await import(join(await folderWith(Object.fromEntries(files)), "example.ts"))) as Module;
    const found = (vars: object): readonly string[] => checkExample(params, { now, vars }).map(({ path, code }) => `${path} ${code}`);
    expect(found({})).toEqual([]);
    expect(found({ sealId: undefined })).toEqual([]);
    expect(found({ sealId: "short" })).toEqual(["vars.sealId value-seal-id"]);
  });

  test("never throws when it checks", () => {
    const hostile = {
      get env(): string {
        throw new Error("no");
      },
      get vars(): object {
        throw new Error("no");
      },
    };
    expect(unset.checkExample(params, hostile).map(({ path }) => path)).toContain("env");
    expect(unset.checkExample(params, { env: "test", vars: new Proxy({}, { ownKeys: () => [1 as unknown as string] }) })).not.toEqual([]);
    expect(unset.checkExample(params, null).map(({ path }) => path)).toContain("env");
  });
});

describe("what is generated", () => {
  test("is the same whichever environment is the default, but for what says so", async () => {
    const [one, other] = await Promise.all([
      generatedAs(defaultEmit, [variedContract], variedSettings()),
      generatedAs(defaultEmit, [variedContract], variedSettings("test")),
    ]);
    const fingerprint = (files: ReadonlyMap<string, string>): string =>
      /fingerprint: "(\w+)"/u.exec(files.get("example.ts") ?? "")?.[1] ?? "";
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{64}$/u);
    expect(fingerprint(other)).toBe(fingerprint(one));
    expect(one.get("samples/example.review.json")).toBe(other.get("samples/example.review.json"));
  });

  test("says in the descriptor where requests are sent, for the contract's service", async () => {
    const text = `environments: { production: { endpoint: { ess: ess.tencentcloudapi.com, essbasic: essbasic.tencentcloudapi.com } }, test: { endpoint: ess.example.com } }`;
    const { value } = readConfigSource({ path: "flowspec.config.yaml", text });
    const bare = {
      ...variedContract,
      text: contractWith(
        '  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }] }\n',
      ),
    };
    const module = (await generatedAs(defaultEmit, [bare], { environments: value?.environments ?? new Map() })).get("example.ts");
    expect(module).toContain('  endpoints: { production: "ess.tencentcloudapi.com", test: "ess.example.com" },');
    // What is the same in all environments takes no option.
    expect(module).toContain("options: runtime.BuildOptions = {}");
  });

  test("has samples of an environment that has all variables, and says in the sheet what differs", async () => {
    const files = await generatedAs(defaultEmit, [variedContract], variedSettings());
    expect(files.get("samples/example.review.json")).toContain('"OrganizationName": "典子谦测试企业"');
    const sheet = files.get("review/example.md") ?? "";
    expect(sheet).toContain("| Variable | production | test |");
    expect(sheet).toContain("| `vars.organization` | given by the application | 典子谦测试企业 |");
    expect(sheet).toContain("With the variables of `test`.");
  });

  test("has what only the application knows as it is written, where no environment has it", async () => {
    const { environments, ...settings } = variedSettings();
    const production = environments?.get("production");
    if (production === undefined) throw new Error("there is no production");
    const files = await generatedAs(defaultEmit, [variedContract], { ...settings, environments: new Map([["production", production]]) });
    expect(files.get("samples/example.review.json")).toContain('"OrganizationName": "{{vars.organization}}"');
    expect(files.get("example.ts")).toContain('readonly env?: "production" | undefined;');
  });
});
