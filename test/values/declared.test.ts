import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { parse as parseYaml, stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { checkSource, compile } from "../../src/compile.ts";
import { ownKeys, topKeys } from "../../src/language/tables/frame.ts";
import { isObject } from "../../src/model/json.ts";
import type { Files } from "../../src/model/files.ts";
import { renderSample } from "../../src/render.ts";
import { flowspec } from "../support/cli.ts";
import { runs } from "../support/long.ts";
import { folderOf } from "../support/tree.ts";

/*
 * `params` and `samples` of used files become those of the contract: the parameters of a contract and of two files that it uses, one of
 * which the whole contract uses.
 */

const specPath = "specs/a.flow.yaml";

interface Parts {
  readonly contract?: string;
  readonly base?: string;
  readonly party?: string;
}

const ids = "{ user: 19561039c99fe825a934a132520fde6a, file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk";

/** A contract with a base and a party; each may declare. */
function sources({ contract = "", base = "", party = "" }: Parts): Readonly<Record<string, string>> {
  return {
    [specPath]: `flowspec: 1\nname: a\naction: CreateFlowByFiles\n${contract}use: ./base.yaml\napprovers:\n  - use: ./party.yaml\n`,
    "specs/base.yaml": `${base}initiator: { userId: "{{user}}" }\ntitle: 采购合同\nfiles: [{ id: "{{file}}" }]\n`,
    "specs/party.yaml": `${party}type: person\nname: "{{name}}"\nmobile: "{{mobile}}"\nsign: [{ type: signature, at: { page: 1, x: 1, y: 600 } }]\n`,
  };
}

function checked(parts: Parts): ReturnType<typeof checkSource> {
  const files = sources(parts);
  const used: Files = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
  return checkSource({ path: specPath, text: files[specPath] ?? "" }, { files: used });
}

const found = (parts: Parts): readonly string[] =>
  checked(parts).diagnostics.map(
    ({ code, span, related }) =>
      `${code.name} ${span.source.path} ${span.source.text.slice(span.start, span.end)}${related.map((other) => ` < ${other.span.source.path}`).join("")}`,
  );

/** Who signs by each sample. */
function signers(parts: Parts): unknown {
  const { value, diagnostics } = checked(parts);
  expect(diagnostics.map(({ code, message }) => `${code.name}: ${message}`)).toEqual([]);
  const names = value?.samples.map(({ name }) => [
    name,
    (renderSample(value, name) as { Approvers: { ApproverName: string }[] }).Approvers[0],
  ]);
  return Object.fromEntries((names ?? []).map(([name, approver]) => [name, isObject(approver) ? approver["ApproverName"] : undefined]));
}

const all = "params: { user: user-id, file: file-id, name: person-name, mobile: mobile }\n";
const review = `${ids}, name: 李四, mobile: "13200000000" }`;

describe("parameters of used files", () => {
  test("are the contract's, wherever the files are used", () => {
    const { value, diagnostics } = checked({
      contract: "params: { user: user-id }\n",
      base: "params: { file: file-id }\n",
      party: "params: { name: person-name, mobile: { type: mobile, label: 手机 } }\n",
    });
    expect(diagnostics).toEqual([]);
    expect([...(value?.params.values() ?? [])].map(({ name, type, label }) => [name, type, label])).toEqual([
      ["user", "user-id", undefined],
      ["file", "file-id", undefined],
      ["name", "person-name", undefined],
      ["mobile", "mobile", "手机"],
    ]);
  });

  const alike = [
    ["mobile", "{ type: mobile }"],
    ["mobile", "{}"],
    ["{}", "{ type: mobile, label: 手机 }"],
    ["{ type: mobile, label: 我方手机 }", "{ label: 手机, description: 收短信, type: mobile }"],
    ["{ type: mobile, optional: false, pii: true }", "mobile"],
    ['{ type: mobile, default: "13200000000" }', '{ default: "13200000000", type: mobile }'],
  ] as const;

  test.each(alike)("%s and %s are one", (one, other) => {
    const rest = "user: user-id, file: file-id, name: person-name";
    for (const [own, used] of [
      [one, other],
      [other, one],
    ] as const) {
      const parts: readonly Parts[] = [
        { contract: `params: { ${rest}, mobile: ${own} }\n`, party: `params: { mobile: ${used} }\n` },
        { contract: `params: { ${rest} }\n`, base: `params: { mobile: ${own} }\n`, party: `params: { mobile: ${used} }\n` },
      ];
      for (const each of parts) {
        const { value, diagnostics } = checked(each);
        expect(diagnostics.map(({ code }) => code.name).filter((name) => name !== "personal-data-in-params")).toEqual([]);
        expect(value?.params.get("mobile")?.type).toBe("mobile");
      }
    }
  });

  const unlike = [
    ["mobile", "text"],
    ["mobile", "{ type: mobile, optional: true }"],
    ["mobile", '{ type: mobile, default: "13200000000" }'],
    ["{ type: text, maxLength: 11 }", "{ type: text, maxLength: 12 }"],
    ["text", "{ type: text, pii: true }"],
  ] as const;

  test.each(unlike)("%s and %s are two, said at the nearer with the place of the other", (own, used) => {
    const rest = "user: user-id, file: file-id, name: person-name";
    expect(found({ contract: `params: { ${rest}, mobile: ${own} }\n`, party: `params: { mobile: ${used} }\n` })).toContain(
      "declarations-agree specs/a.flow.yaml mobile < specs/party.yaml < specs/a.flow.yaml",
    );
    expect(
      found({ contract: `params: { ${rest} }\n`, base: `params: { mobile: ${own} }\n`, party: `params: { mobile: ${used} }\n` }),
    ).toContain("declarations-agree specs/base.yaml mobile < specs/party.yaml < specs/a.flow.yaml < specs/a.flow.yaml");
  });

  test("fields and words in another order are the same", () => {
    const list = (items: string): Parts => ({
      contract: all,
      base: `params: { lines: { type: list, items: ${items}, minItems: 0 }, kind: { type: enum, values: [甲, 乙] } }\ncategory: "{{kind}}"\n`,
      party: "params: { lines: { type: list, items: { a: text, b: { type: text, label: B } } }, kind: { values: [乙, 甲], type: enum } }\n",
    });
    expect(found(list("{ b: text, a: { type: text } }"))).toEqual([]);
    expect(found(list("{ b: integer, a: text }"))).toEqual([
      "declarations-agree specs/base.yaml lines < specs/party.yaml < specs/a.flow.yaml < specs/a.flow.yaml",
    ]);
  });

  test("that the contract does not use are none of it, and neither are their values", () => {
    const { value, diagnostics } = checked({
      base: `${all.replace("}", ", note: text }")}samples: { review: ${review.replace("}", ", note: 备注 }")} }\n`,
    });
    expect(diagnostics).toEqual([]);
    expect([...(value?.params.keys() ?? [])]).toEqual(["user", "file", "name", "mobile"]);
    expect([...(value?.samples[0]?.values.keys() ?? [])]).toEqual(["user", "file", "name", "mobile"]);
  });

  test("a value of the contract itself for one that it does not use is a warning", () => {
    expect(
      found({ contract: `samples: { review: ${review.replace("}", ", note: 备注 }")} }\n`, base: all.replace("}", ", note: text }") }),
    ).toEqual(["used-params specs/a.flow.yaml note"]);
  });

  test("are findings in their file, which say who used it", () => {
    expect(found({ contract: all, party: "params: { mobil: mobil }\n" })).toEqual([
      "known-words specs/party.yaml m**** < specs/a.flow.yaml",
    ]);
    expect(found({ contract: all.replace(", mobile: mobile", ""), party: "params: { mobile: mobil }\n" })).toEqual([
      "known-words specs/party.yaml m**** < specs/a.flow.yaml",
    ]);
    // One that cannot be read is neither alike nor different.
    expect(found({ contract: all, party: "params: { mobile: mobil }\n" })).toEqual([
      "known-words specs/party.yaml m**** < specs/a.flow.yaml",
    ]);
    expect(found({ contract: all.replace("mobile: mobile", "mobile: mobil"), party: "params: { mobile: mobile }\n" })).toEqual([
      "known-words specs/a.flow.yaml mobil",
    ]);
    expect(found({ contract: all, party: "params: { mobile: { type: mobile, maxLength: 3 } }\n" })).toContain(
      "declarations-agree specs/a.flow.yaml mobile < specs/party.yaml < specs/a.flow.yaml",
    );
    expect(found({ contract: all, base: "params: 5\n", party: "samples: [1]\n" })).toEqual([
      "used-files specs/base.yaml * < specs/a.flow.yaml",
      "used-files specs/party.yaml [*] < specs/a.flow.yaml",
    ]);
  });
});

describe("samples of used files", () => {
  const values = (name: string): string => `name: ${name}, mobile: "13200000000"`;

  test("complete those of the contract value by value, which wins; the nearer before the farther", () => {
    const party = `params: { name: person-name, mobile: mobile }\nsamples: { review: { ${values("典子谦")} } }\n`;
    const base = `params: { user: user-id, file: file-id }\nsamples: { review: ${ids} } }\n`;
    expect(signers({ base, party })).toEqual({ review: "典子谦" });
    expect(signers({ base, party, contract: "samples: { review: { name: 李四 } }\n" })).toEqual({ review: "李四" });
    expect(signers({ base: base.replace(" } }", ", name: 王小明 } }"), party })).toEqual({ review: "王小明" });
  });

  test("of a base are the contract's; of a part they make no sample", () => {
    const party = `params: { name: person-name, mobile: mobile }\nsamples: { review: { ${values("典子谦")} }, other: { ${values("张三")} } }\n`;
    const base = "params: { user: user-id, file: file-id }\n";
    expect(signers({ base, party })).toEqual({});
    expect(signers({ base: `${base}samples: { other: ${ids} } }\n`, party })).toEqual({ other: "张三" });
    expect(signers({ base: `${base}samples: { other: ${ids} } }\n`, party, contract: `samples: { review: ${ids} } }\n` })).toEqual({
      review: "典子谦",
      other: "张三",
    });
  });

  test("have one moment, the contract's where it says one", () => {
    const base = `${all}deadline: +7d\nsamples: { review: ${review.replace("{", "{ now: 2026-01-05T09:00:00+08:00,")} }\n`;
    expect(checked({ base }).value?.samples[0]?.now).toBe(1_767_574_800);
    expect(checked({ base, contract: "samples: { review: { now: 2026-01-06T09:00:00+08:00 } }\n" }).value?.samples[0]?.now).toBe(
      1_767_661_200,
    );
  });

  test("are findings in their file, where a value is wrong, and at the sample where one is missing", () => {
    expect(found({ contract: all, base: `samples: { review: ${review.replace("李四", "[李四]")} }\n` })).toEqual([
      "param-values specs/base.yaml [李*] < specs/a.flow.yaml < specs/a.flow.yaml",
    ]);
    expect(found({ contract: `${all}samples: { review: {} }\n`, party: `samples: { review: { ${values("典子谦")} } }\n` })).toEqual([
      "sample-params specs/a.flow.yaml review",
    ]);
  });

  test("keep the persons they name to themselves, though another value wins", async () => {
    const folder = await folderOf({
      ...sources({
        contract: `${all}samples:\n  review: ${review}\n`,
        party: 'samples: { review: { name: 欧阳锋, mobile: "13899997777" }, late: { name: 独孤求败, mobile: "13899998888" } }\nsing: []\n',
      }),
      "flowspec.config.yaml": "",
    });
    for (const args of [["check"], ["check", "--format", "json"], ["targets", specPath], ["resolve", specPath]]) {
      const { stdout, stderr } = await flowspec(folder, args);
      for (const value of ["欧阳锋", "13899997777", "独孤求败", "13899998888"]) expect(`${stdout}${stderr}`).not.toContain(value);
    }
  });
});

test("files that contracts use have a schema for editors, by what they are", async () => {
  const files = {
    approver: ["parties/our-company.yaml", "bases/hiring-bundle/employee.yaml", "bases/hiring-bundle/employer.yaml"],
    contract: ["bases/supplier-framework.yaml", "bases/hiring-bundle.yaml"],
    flow: ["bases/hiring-bundle/labour-contract.yaml", "bases/hiring-bundle/handbook-receipt.yaml"],
    "sign-component": ["components/contract-seal.yaml"],
  };
  for (const [part, paths] of Object.entries(files)) {
    const { code, stdout } = await flowspec(".", ["schema", part]);
    expect(code).toBe(0);
    const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(stdout) as object);
    for (const path of paths) {
      const data = parseYaml(readFileSync(new URL(`../../specs/${path}`, import.meta.url), "utf8")) as object;
      expect([path, isValid(data)]).toEqual([path, true]);
      expect(isValid({ ...data, parms: {} })).toBe(false);
    }
    expect(isValid({ flowspec: 1 })).toBe(false);
  }
  expect((await flowspec(".", ["schema", "party"])).stderr).toContain("schema takes one of contract, addable, approver");
});

/** A contract split: some of its top keys, parameters and values of samples stand in a base. */
interface Split {
  readonly keys: readonly boolean[];
  /** How many parameters stay: the others, in their order, are the base's, so that their order stays. */
  readonly params: number;
  readonly values: readonly boolean[];
}

function splitBy(text: string, { keys, params, values }: Split): Readonly<Record<"own" | "base" | "whole", string>> {
  const given = parseYaml(text, { merge: true }) as Record<string, unknown>;
  const isFrame = (key: string): boolean => (topKeys as readonly string[]).includes(key);
  const entries = Object.entries(given).filter(([key]) => !isFrame(key));
  const [own, base] = [true, false].map((side) => Object.fromEntries(entries.filter((_, index) => keys[index % keys.length] === side)));
  const declared = Object.entries(given["params"] ?? {});
  const samples = Object.entries((given["samples"] ?? {}) as Record<string, object>);
  const half = (side: boolean): object =>
    Object.fromEntries(
      samples.map(([name, sample]) => [
        name,
        Object.fromEntries(Object.entries(sample).filter((_, index) => values[index % values.length] === side)),
      ]),
    );
  const named = Object.fromEntries(ownKeys.map((key) => [key, given[key]]));
  const about = given["summary"] === undefined ? {} : { summary: given["summary"] };
  const printed = (data: unknown): string => stringify(data, { aliasDuplicateObjects: false });
  return {
    own: printed({
      ...named,
      ...about,
      params: Object.fromEntries(declared.slice(0, params)),
      samples: half(true),
      use: "./base.yaml",
      ...own,
    }),
    base: printed({ params: Object.fromEntries(declared.slice(params)), samples: half(false), ...base }),
    // The order of keys is that of what is generated, too.
    whole: printed({ ...named, ...about, params: given["params"], samples: given["samples"], ...own, ...base }),
  };
}

test("a contract that is split into a base and what it alone says compiles to the same bytes", { timeout: 60_000 }, async () => {
  const folder = new URL("../../specs/examples/", import.meta.url);
  const specs = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const artifactsOf = async (text: string, files: Files = new Map()): Promise<unknown> => {
    const { value, diagnostics } = await compile([{ path: specPath, text }], {}, [], { files });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    return value?.artifacts.map(({ path, text: made }) => [path, made.replace(/fingerprint: "\w+"/u, "").replace(/[0-9a-f]{64}/gu, "")]);
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...specs),
      fc.record({
        keys: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        params: fc.nat(12),
        values: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      }),
      async (text, split) => {
        const { own, base, whole } = splitBy(text, split);
        const files: Files = new Map([["specs/base.yaml", { path: "specs/base.yaml", text: base }]]);
        expect(await artifactsOf(own, files)).toEqual(await artifactsOf(whole));
      },
    ),
    { numRuns: runs(10, 3000) },
  );
});
