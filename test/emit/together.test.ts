import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AcceptedFile, ParamsProblem, ReviewedFile } from "../../generated/runtime.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";
import type { Builder } from "../support/builders.ts";
import { hostileValue, hostileValues, withHostile } from "../support/hostile-values.ts";
import { builderIn, importAs } from "../support/imported.ts";
import { runs, tried } from "../support/long.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";

const path = "specs/together.flow.yaml";
const text = readFileSync("test/emit/together.flow.yaml", "utf8");
const now = 1_767_574_800;
const seed = 20_261_128;
const config = `environments:
  production: { atRunTime: organization, vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, notice: sms } }
  test: { vars: { organization: 典子谦测试企业, sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm, notice: none } }
`;
const { environments = new Map() } = readConfigSource({ path: "flowspec.config.yaml", text: config }).value ?? {};
const factsOf = (name: string): PdfFacts => {
  const parsed = parseFacts(readFileSync(new URL(`${name}.facts.json`, ofSpecs), "utf8"));
  if ("problem" in parsed) throw new Error(parsed.problem.pointer);
  return parsed.value;
};
const pdfs = new Map([
  ["./a.pdf", factsOf("labour-contract.pdf")],
  ["./b.pdf", factsOf("purchase-contract.pdf")],
]);

/** What a project wants of its contracts. */
interface Wanted {
  readonly vars: boolean;
  readonly provenance: boolean;
  readonly sealed: boolean;
}

const wanted: readonly (readonly [string, Wanted])[] = [
  ["variables", { vars: true, provenance: false, sealed: false }],
  ["provenance", { vars: false, provenance: true, sealed: false }],
  ["sealed files", { vars: false, provenance: false, sealed: true }],
  ["all three together", { vars: true, provenance: true, sealed: true }],
];

// oxlint-disable-next-line typescript/no-explicit-any -- what is exported differs, and is called without types as JavaScript calls it
type Module = Readonly<Record<string, any>>;

async function moduleFor({ vars, provenance, sealed }: Wanted, given: string = text): Promise<Module> {
  const test = environments.get("test")?.vars ?? new Map();
  const used = vars ? given : given.replaceAll(/\{\{vars\.(\w+)\}\}/gu, (_, name: string) => test.get(name)?.value ?? "");
  const settings: Settings = { pdfs: new Map([[path, pdfs]]), provenance, sealed, ...(vars ? { environments } : {}) };
  return importAs({ provenance, sealed }, [{ path, text: used }], settings);
}

type File = ReviewedFile;

async function uploaded(file: File, pdf: string, id: string): Promise<unknown> {
  const accepted = (await file.accept(pdfBytes(pdf, ofSpecs))) as AcceptedFile;
  return file.uploaded(accepted, { FileIds: [id] }, now);
}

const ids = { contract: "yDRlabourContractPdfFileId000001", rules: "yDRstaffRulesUploadedFileId00001" };

/** The functions of a module, and parameters and options that are right. */
interface Made {
  readonly module: Module;
  readonly builder: Builder;
  readonly right: Readonly<Record<string, unknown>> & { readonly people: readonly Readonly<Record<string, unknown>>[] };
  readonly options: Readonly<Record<string, unknown>>;
}

async function made(want: Wanted): Promise<Made> {
  const module = await moduleFor(want);
  const one = await uploaded(module["together_contractFile"] as File, "labour-contract.pdf", ids.contract);
  const other = await uploaded(module["together_people_rulesFile"] as File, "purchase-contract.pdf", ids.rules);
  const people = [{ name: "张三", mobile: "13200000000", rulesFileId: other }];
  const right = { user: "u1", contractFileId: one, person: "李四", mobile: "15100000000", people };
  return {
    module,
    builder: builderIn(module, "together"),
    right,
    options: { now, ...(want.vars ? { env: "test" } : {}), ...(want.provenance ? { key: "K-1" } : {}) },
  };
}

function isRefused(problems: readonly ParamsProblem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** What is wrong by a builder that refuses, which it does in one way only; nothing where it makes a body. */
function refusal({ build }: Builder, params: unknown, options: unknown): readonly ParamsProblem[] | undefined {
  try {
    // What a builder takes by type is not the question here.
    build(params, options as object);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "FlowspecParamsError") throw error;
    return (error as Error & { readonly problems: readonly ParamsProblem[] }).problems;
  }
}

/** What check and builder say of a call, which is the same; what is passed is made for each, since some of it changes when it is read. */
function judged(builder: Builder, params: () => unknown, options: () => unknown): boolean {
  const problems = builder.check(params(), options() as object);
  for (const { path: where, message } of problems) expect([typeof where, typeof message]).toEqual(["string", "string"]);
  expect(refusal(builder, params(), options()) !== undefined).toBe(isRefused(problems));
  return isRefused(problems);
}

const cases = tried(Object.entries(hostileValues));

describe.each(wanted)("a module with %s", (_, want) => {
  let all: Made;
  beforeAll(async () => {
    all = await made(want);
  });

  /** Ids that are in no request by chance. */
  const idsIn = (body: unknown): readonly boolean[] => {
    const said = JSON.stringify(body);
    return ["yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm", "典子谦测试企业", ids.contract, ids.rules].map((id) => said.includes(id));
  };

  test("makes the request, checked and not", () => {
    const { builder, right, options } = all;
    expect(builder.check(right, options)).toEqual([]);
    expect(idsIn(builder.build(right, options))).toEqual([true, true, true, true]);
    expect(builder.build(right, { ...options, check: false })).toEqual(builder.build(right, options));
  });

  if (want.sealed) {
    test("says what is wrong with any value at any place of its parameters", () => {
      const { builder, right, options } = all;
      const [person] = right.people;
      for (const [, make] of cases) {
        judged(builder, make, () => options);
        for (const name of Object.keys(right))
          expect(
            judged(
              builder,
              () => ({ ...right, [name]: make() }),
              () => options,
            ),
          ).toBe(true);
        for (const name of Object.keys(person ?? {}))
          judged(
            builder,
            () => ({ ...right, people: [{ ...person, [name]: make() }] }),
            () => options,
          );
      }
    });
  }

  const named = [...(want.vars ? ["env", "vars"] : []), ...(want.provenance ? ["key"] : [])];

  test.each(named)("refuses any value as `%s`, checked or not, but for what says nothing", (name) => {
    const { builder, right, options } = all;
    for (const [label, make] of cases) {
      const given = (): object => ({ ...options, [name]: make() });
      const isWrong = name === "env" || (name === "vars" ? !namesNothing(make()) : true);
      const found = judged(builder, () => right, given);
      expect([label, found, refusal(builder, right, { ...given(), check: false }) !== undefined]).toEqual([label, isWrong, isWrong]);
    }
  });

  test("reads options that are anything, and leaves out no id for that", () => {
    const { builder, right } = all;
    for (const [, make] of cases) {
      if (judged(builder, () => right, make)) continue;
      expect(want.vars).toBe(false);
      expect(idsIn(builder.build(right, make() as object))).toEqual([true, true, true, true]);
    }
  });

  test("does all of it together", () => {
    const { builder, right, options } = all;
    fc.assert(
      fc.property(withHostile(right), withHostile(options), fc.boolean(), hostileValue, (params, said, both, value) => {
        judged(builder, params, said);
        judged(builder, both ? params : () => right, () => ({ ...options, vars: { organization: value() } }));
      }),
      { numRuns: runs(25, 5_000), seed },
    );
  });
});

describe("where nothing is checked, no id is missing, and none is another", () => {
  let all: Made;
  beforeAll(async () => {
    all = await made({ vars: true, provenance: true, sealed: true });
  });
  const found = (params: unknown, options: object): readonly string[] | undefined =>
    refusal(all.builder, params, { now, check: false, ...options })?.map(({ path: where, messageId }) => `${where} ${messageId}`);

  test.each<[string, object, readonly string[] | undefined]>([
    ["one that is there", { env: "test" }, undefined],
    ["none", {}, ["env none-chosen"]],
    ["one that is none", { env: "prod" }, ["env no-environment"]],
    ["what all objects have", { env: "__proto__" }, ["env no-environment"]],
    ["one that leaves a variable open", { env: "production" }, ["vars.organization no-value"]],
    ["a variable that is nothing", { env: "production", vars: { organization: undefined } }, ["vars.organization no-value"]],
    ["a variable that is no text", { env: "test", vars: { sealId: 1 } }, ["vars.sealId unquoted-digits"]],
    ["a name that no variable has", { env: "test", vars: { seal: "x" } }, ["vars.seal no-param"]],
    [
      "a name that all objects have",
      { env: "production", vars: JSON.parse('{ "__proto__": { "organization": "典子谦" } }') as object },
      ["vars.organization no-value", "vars.__proto__ no-param"],
    ],
    [
      "what is only inherited",
      { env: "production", vars: Object.create({ organization: "典子谦" }) as object },
      ["vars.organization no-value"],
    ],
    [
      "a name that the service refuses, which is a matter of checks",
      { env: "test", vars: { organization: "典子谦(测试)企业" } },
      undefined,
    ],
    ["a key that is none", { env: "test", key: 7 }, ["options.key no-key-text"]],
  ])("%s", (_, options, problems) => {
    expect(found(all.right, options)).toEqual(problems);
  });

  test("not even where somebody gave it to all objects", () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const { contractFileId, ...rest } = all.right;
    try {
      prototype["organization"] = "典子谦示例企业";
      prototype["contractFileId"] = contractFileId;
      expect(found(all.right, { env: "production" })).toEqual(["vars.organization no-value"]);
      expect(found(rest, { env: "test" })).toEqual(["contractFileId not-reviewed"]);
    } finally {
      delete prototype["organization"];
      delete prototype["contractFileId"];
    }
  });

  test("and ids of sealed files are read once, of what is declared", () => {
    const { right } = all;
    const [person] = right.people;
    const forged = { ...person, rulesFileId: ids.rules };
    const map = (make: (item: unknown) => unknown): unknown[] => [make(forged)];
    const env = { env: "test" };
    expect(found({ ...right, people: [forged] }, env)).toEqual(["people[0].rulesFileId not-reviewed"]);
    for (const people of [{ length: 1, 0: forged, map }, { map }, new Proxy({}, { get: () => map }), "x", undefined])
      expect(found({ ...right, people }, env)).toEqual([expect.stringMatching(/^people (?:wrong-type|unreadable)$/u)]);
    for (const params of [Object.assign([], right), Object.assign(() => 1, right), null, 7])
      expect(found(params, env)).toEqual([" no-map-of"]);
    expect(found({ ...right, people: [Object.assign([], person)] }, env)).toEqual(["people[0] no-fields"]);
    const reads = { count: 0 };
    const changing = {
      ...right,
      get contractFileId(): unknown {
        reads.count += 1;
        return reads.count === 1 ? right["contractFileId"] : ids.rules;
      },
      people: Object.assign([person], { map }),
    };
    const sent = all.builder.build(changing, { now, check: false, ...env });
    expect(sent).toEqual(all.builder.build(right, { now, ...env }));
    expect(reads.count).toBe(1);
    const unreadable = Object.defineProperty({ ...right }, "person", { get: () => fail(), enumerable: true });
    expect(found(unreadable, env)).toEqual(["person unreadable"]);
  });
});

function fail(): never {
  throw new Error("not to be read");
}

describe("provenance of a contract with variables", () => {
  test.each<[string, string, readonly (readonly [unknown, unknown])[]]>([
    [
      "a group",
      text,
      [
        [{ person: "李四" }, "UserData"],
        [undefined, "UserData"],
      ],
    ],
    [
      "a contract by itself",
      text
        .replace("CreateFlowGroupByFiles", "CreateFlowByFiles")
        .replace(/^group[\s\S]*?- title/mu, "title")
        .replace(/^ {2}- each: people[\s\S]*$/mu, "")
        .replace(/^ {4}/gmu, "")
        .replace(/^ {2}people.*\n/mu, ""),
      [[{ person: "李四" }, "UserData"]],
    ],
  ])("comes back from each environment: %s", async (_, given, data) => {
    const want = { vars: true, provenance: true, sealed: false };
    const [module, other] = await Promise.all([moduleFor(want, given), moduleFor(want, given.replace("x: 100", "x: 101"))]);
    const { right } = await made(want);
    const params = { ...right, contractFileId: ids.contract, people: [{ ...right.people[0], rulesFileId: ids.rules }] };
    const { people: _people, ...single } = params;
    const passed = given === text ? params : single;
    const { fingerprint } = module["TogetherDescriptor"] as { readonly fingerprint: string };
    for (const said of [{ env: "test" }, { env: "production", vars: { organization: "典子谦示例企业" } }]) {
      for (const check of [true, false]) {
        const sent = module["buildTogether"](passed, { now, key: "K-1", check, ...said }) as Record<string, unknown>;
        const flows = (sent["FlowGroupInfos"] ?? [sent]) as readonly Readonly<Record<string, string>>[];
        expect(flows).toHaveLength(data.length);
        for (const [index, [own]] of data.entries()) {
          const from = { contract: "together", fingerprint, key: "K-1" };
          const userData = flows[index]?.["UserData"];
          expect(module["userDataOfTogether"](userData)).toEqual({ ok: true, data: own, from: { ...from, isThisVersion: true } });
          expect(other["userDataOfTogether"](userData)).toEqual({ ok: true, data: own, from: { ...from, isThisVersion: false } });
        }
      }
    }
  });
});

describe("what is called after sending", () => {
  let all: Made;
  beforeAll(async () => {
    all = await made({ vars: true, provenance: true, sealed: true });
  });

  test("reads any reply, and says in one way that it is none", () => {
    const { module, builder, right, options } = all;
    const sent = builder.build(right, options) as { readonly FlowGroupInfos: readonly unknown[] };
    const reply = {
      FlowGroupId: "g",
      FlowIds: ["f1", "f2"],
      Approvers: [{ FlowId: "f1", Approvers: [{ RecipientId: "r", SignId: "s", ApproverRoleName: "" }] }],
    };
    const isTyped = (read: { readonly ok: boolean; readonly reason?: string }): void => {
      expect(read.ok ? "string" : typeof read.reason).toBe("string");
    };
    const readings = [
      (given: unknown) => module["flowsOfTogether"](given, sent),
      (given: unknown) => module["approversOfTogether"](given, sent, "劳动合同"),
      (given: unknown) => module["userDataOfTogether"](given),
    ];
    for (const read of readings) {
      isTyped(read(reply));
      for (const [label, make] of cases) expect([label, read(make()).ok]).toEqual([label, false]);
      fc.assert(
        fc.property(withHostile(reply), (make) => {
          isTyped(read(make()));
        }),
        { numRuns: runs(30, 3_000), seed },
      );
    }
    expect(module["flowsOfTogether"](reply, sent)).toMatchObject({ ok: true });
  });

  test("takes nothing for bytes that is none, and uploads nothing that was not accepted", async () => {
    const file = all.module["together_contractFile"] as File;
    const accept = file.accept as (bytes: unknown) => Promise<AcceptedFile | { readonly accepted: false }>;
    const bytes = pdfBytes("labour-contract.pdf", ofSpecs);
    for (const [label, make] of [...cases, ["shared bytes", () => new Uint8Array(new SharedArrayBuffer(8))] as const])
      expect([label, (await accept(make())).accepted]).toEqual([label, false]);
    for (const tagged of [{ [Symbol.toStringTag]: "ArrayBuffer" }, new Proxy(bytes, {}), new Proxy(bytes.buffer, {})])
      expect(await accept(tagged)).toMatchObject({ accepted: false, found: undefined, messageId: "no-bytes" });
    const accepted = await accept(bytes);
    expect(accepted.accepted).toBe(true);
    const upload = file.uploaded as (...given: readonly unknown[]) => unknown;
    const right: readonly unknown[] = [accepted, { FileIds: [ids.contract], Deadline: now + 60 }, now, 0];
    expect(upload(...right)).toMatchObject({ id: ids.contract, until: now + 60 });
    const fits = (given: readonly unknown[]): boolean => {
      try {
        return typeof upload(...given) === "object";
      } catch (error) {
        expect(error).toMatchObject({ name: "FlowspecFileError", messageId: expect.any(String) });
        return false;
      }
    };
    for (const [label, make] of cases) {
      const dates = ["a date", "a date that throws", "a tiny number"];
      const replaced = right.map((_, index) => fits(right.with(index, make())));
      expect([label, replaced]).toEqual([label, [false, false, dates.includes(label), label === "nothing"]]);
      expect([label, fits(right.with(1, { FileIds: make() })), fits(right.with(1, { FileIds: [make()] }))]).toEqual([
        label,
        false,
        label === "a long text" || label === "half of a character, often",
      ]);
      expect([label, fits(right.with(1, { FileIds: [ids.contract], Deadline: make() }))]).toEqual([label, true]);
    }
  });
});

/** Whether a value is a map without names, or stands for none. */
function namesNothing(value: unknown): boolean {
  if (value === null) return true;
  try {
    return typeof value === "object" && !Array.isArray(value) && !ArrayBuffer.isView(value) && Object.keys(value).length === 0;
  } catch {
    return false;
  }
}
