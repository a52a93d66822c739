import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { folderOf } from "../support/tree.ts";
import { company, contractWith } from "./contracts.ts";

type Files = Readonly<Record<string, string>>;

const app = "packages/app";
const config = `${app}/flowspec.config.yaml`;
const contract = contractWith(company);
const withoutVars = contractWith(company.replace("{{vars.organization}}", "典子谦示例企业").replace('sealId: "{{vars.sealId}}", ', ""));
const environments = (name: string, vars: Files): string => `environments: { ${name}: { vars: ${JSON.stringify(vars)} } }\n`;
const seals = {
  own: "yDRsealId00000000000000000000001",
  base: "yDRsealId00000000000000000000002",
  far: "yDRsealId00000000000000000000003",
};
const [ours, bases] = ["典子谦示例企业", "星河示例科技有限公司"];
const all = environments("live", { organization: ours, sealId: seals.own });

/** A repository with one project in it. */
async function repositoryOf(files: Files): Promise<string> {
  return folderOf({ ".git/HEAD": "", [`${app}/specs/a.flow.yaml`]: contract, ...files });
}

async function inProject(files: Files, args: readonly string[]): Promise<Said> {
  return flowspec(join(await repositoryOf(files), app), args);
}

/** The company and its seal in a request. */
async function rendered(files: Files, ...more: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { code, stdout, stderr } = await inProject(files, ["render", "specs/a.flow.yaml", "--sample", "review", ...more]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return ["OrganizationName", "ComponentValue"].map((name) => new RegExp(`"${name}": "(.*)"`, "u").exec(stdout)?.[1]);
}

describe("settings of a base configuration", () => {
  test("are those of the project, from file to file and each relative to its own", async () => {
    const chain = {
      [config]: "extends: ../../shared/near.yaml\n",
      "shared/near.yaml": "extends: ./deep/far.yaml\n",
      "shared/deep/far.yaml": `env: live\n${all}`,
    };
    expect(await rendered(chain)).toEqual([ours, seals.own]);
  });

  test("are joined with its own by the names of environments and variables: its own win, then the last of a list, then what a base extends", async () => {
    const files = {
      [config]: `env: live\nextends: [../../a.yaml, ../../b.yaml]\n${environments("live", { sealId: seals.own })}`,
      "a.yaml": `env: test\n${environments("live", { organization: ours, sealId: seals.far })}`,
      "b.yaml": `extends: c.yaml\n${environments("test", { organization: bases, sealId: seals.base })}`,
      "c.yaml": environments("test", { organization: ours, sealId: seals.far }),
    };
    expect(await rendered(files)).toEqual([ours, seals.own]);
    expect(await rendered(files, "--env", "test")).toEqual([bases, seals.base]);
    expect(await rendered({ ...files, [config]: "extends: [../../a.yaml, ../../b.yaml]\n" }, "--env", "live")).toEqual([ours, seals.far]);
    expect(await rendered({ ...files, [config]: "extends: [../../a.yaml, ../../b.yaml]\n" })).toEqual([bases, seals.base]);
  });

  test("lack a variable in one environment only where no file gives it", async () => {
    const base = environments("live", { organization: ours, sealId: seals.base });
    const files = { [config]: `env: live\nextends: ../../base.yaml\n${environments("test", { organization: ours })}`, "base.yaml": base };
    expect(await inProject(files, ["check"])).toMatchObject({ code: 2, stderr: expect.stringContaining("`sealId`") });
    expect(await rendered({ ...files, "base.yaml": base.replace("} }\n", `}, test: { vars: { sealId: "${seals.far}" } } }\n`) })).toEqual([
      ours,
      seals.base,
    ]);
  });

  test("choose severities by code, and the language", async () => {
    const twice = contractWith(company + company);
    const files = (own: string, base: string): Files => ({
      [`${app}/specs/a.flow.yaml`]: twice,
      [config]: `extends: ../../base.yaml\n${own}`,
      "base.yaml": `env: live\nlanguage: zh-CN\n${all}${base}`,
    });
    const found = async (own: string, base: string): Promise<readonly [number, readonly string[]]> => {
      const { code, stdout } = await inProject(files(own, base), ["check", "--format", "json"]);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string; message: string }[] };
      expect(diagnostics.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
      return [code, diagnostics.map((each) => `${each.severity} ${each.code}`)];
    };
    const [, plain] = await found("", "");
    expect(plain).toEqual(["error approver-duplicate", "warning normal-overlap"]);
    const base = "severities: { normal-overlap: error }\n";
    expect(await found("", base)).toEqual([1, ["error approver-duplicate", "error normal-overlap"]]);
    expect(await found("severities: { normal-overlap: off }\n", base)).toEqual([1, ["error approver-duplicate"]]);
    expect(await found("severities: { used-params: error }\n", base)).toEqual([1, ["error approver-duplicate", "error normal-overlap"]]);
  });
});

describe("a base configuration that cannot be taken", () => {
  interface Case {
    readonly base?: string;
    readonly own?: string;
    readonly files?: Files;
    readonly links?: Files;
    readonly noRepository?: true;
    readonly args?: readonly string[];
  }
  const extending = "extends: ../../base.yaml\n";
  const cases: Readonly<Record<string, Case>> = {
    missing: {},
    "a folder": { files: { "base.yaml/inner.yaml": "" } },
    "broken YAML": { base: "environments: { live: [\n" },
    "a list": { base: "- env\n" },
    "a text": { base: "live\n" },
    "an unknown key": { base: "enviroments: {}\n" },
    "a wrong type": { base: "environments: [live]\nlanguage: 5\n" },
    "a wrong word, though the project says another": { base: "language: klingon\n", own: `${extending}language: en\n` },
    "an unknown code": { base: "severities: { no-such-code: error }\n" },
    "an environment that there is not": { base: "env: staging\n" },
    "specs and out": { base: "specs: specs\nout: generated\n" },
    "specs, though the project says its own": { base: "specs: contracts\n", own: `${extending}specs: specs\n` },
    circle: { base: "extends: packages/app/flowspec.config.yaml\n" },
    "of the wrong type": { own: "extends: { a: b }\n" },
    "outside by its name": { own: "extends: ../../../base.yaml\n" },
    "in what git keeps for itself": { files: { ".git/base.yaml": all }, own: "extends: ../../.git/base.yaml\n" },
    absolute: { own: "extends: /etc/flowspec.base.yaml\n" },
    "a web address": { own: "extends: https://example.com/base.yaml\n" },
    "outside by a link": { links: { "base.yaml": "/etc/passwd" } },
    "outside the project, where there is no repository": { base: all, noRepository: true },
    "given as a path to check": { base: all, args: ["../../base.yaml"] },
    "given as a path to check, wrong": { base: "enviroments: {}\n", args: ["../../base.yaml"] },
    "an empty list": { own: "extends: []\n" },
    "an empty base": { base: "" },
  };

  test.each(["en", "zh-CN"])("is told where it stands, in %s", async (language) => {
    const told: string[] = [];
    for (const [name, { base, own = extending, files = {}, links = {}, noRepository, args = [] }] of Object.entries(cases)) {
      const given = { [config]: own, ...(base === undefined ? {} : { "base.yaml": base }), ...files };
      const contracts = { [`${app}/specs/a.flow.yaml`]: withoutVars };
      const folder = noRepository ? await folderOf({ ...contracts, ...given }) : await repositoryOf({ ...contracts, ...given });
      for (const [path, target] of Object.entries(links)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await symlink(target, join(folder, path));
      }
      const { code, stdout, stderr } = await flowspec(join(folder, app), ["check", ...args, "--lang", language]);
      expect({ name, stdout }).toEqual({ name, stdout: "" });
      told.push(`# ${name}: ${code}\n\n${stderr}`);
    }
    await expect(told.join("\n")).toMatchFileSnapshot(`../fixtures/packages/extends.${language}.txt`);
  });

  test("writes nothing, and what was compiled stays", async () => {
    const folder = await repositoryOf({ [config]: extending, "base.yaml": `env: live\n${all}` });
    const compile = async (): Promise<number> => (await flowspec(join(folder, app), ["compile"])).code;
    expect(await compile()).toBe(0);
    await writeFile(join(folder, "base.yaml"), "env: [\n");
    expect(await compile()).toBe(2);
    await writeFile(join(folder, "base.yaml"), `env: live\n${all}`);
    expect(await flowspec(join(folder, app), ["compile", "--check"])).toMatchObject({ code: 0 });
  });
});

test("a file outside of the repository says nothing, not even in which language", async () => {
  const folder = await folderOf({
    "base.yaml": "language: zh-CN\n",
    "repository/.git/HEAD": "",
    "repository/flowspec.config.yaml": "extends: ../base.yaml\n",
  });
  expect((await flowspec(join(folder, "repository"), ["check"])).stderr).toMatch(
    /^error\[base-configurations\]: "\.\.\/base\.yaml" lies outside the repository\./u,
  );
});

test("the configuration of a project without a repository extends files of the project", async () => {
  const folder = await folderOf({
    "flowspec.config.yaml": "extends: shared/base.yaml\n",
    "shared/base.yaml": `env: live\n${all}`,
    "specs/a.flow.yaml": contract,
  });
  expect(await flowspec(folder, ["check"])).toMatchObject({ code: 0 });
});
