import fc from "fast-check";
import prettier from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import * as builders from "../generated/index.ts";
import { typeName } from "../src/language/tables/names.ts";
import { defaultEmit } from "../src/model/emit-settings.ts";
import { generatedAs, generated as generatedFrom } from "./support/compiled.ts";
import { importGenerated } from "./support/imported.ts";
import { runs } from "./support/long.ts";
import { paramsOf, specContracts, specSettings } from "./support/specs.ts";

type Json = Readonly<Record<string, unknown>>;
type Call = (...args: readonly unknown[]) => unknown;

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

type ThereByKind = "kind is a" | "kind is b" | "kind is c" | "kind is not a" | "kind is b and flag";

/** A party of a contract that is made up: its role, and when it is there. */
interface MadeParty {
  readonly role: string;
  readonly there: "once" | "each" | "when" | "unless" | "each-when" | ThereByKind;
  readonly type: "person" | "company" | "person-auto";
}

const actions = ["CreateFlowByFiles", "ChannelCreateFlowByFiles"] as const;
interface MadeContract {
  readonly action: (typeof actions)[number];
  readonly parties: readonly MadeParty[];
}

const byKind: readonly ThereByKind[] = ["kind is a", "kind is b", "kind is c", "kind is not a", "kind is b and flag"];

const madeContract: fc.Arbitrary<MadeContract> = fc.record({
  action: fc.constantFrom(...actions),
  parties: fc.array(
    fc.record({
      role: fc.constantFrom("甲方", "乙方", "担保人", "constructor", "__proto__", ""),
      there: fc.constantFrom("once", "once", "each", "when", "unless", "each-when", ...byKind),
      type: fc.constantFrom("person", "person", "company", "person-auto"),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** The contract as somebody writes it; each party has a mobile number that no other has. */
function written({ action, parties }: MadeContract, name: string): string {
  const sender = action === "CreateFlowByFiles" ? "{ userId: u1 }" : "{ appId: app1, organizationOpenId: org1, openId: e1 }";
  const approvers = parties.map(({ role, there, type }, index) => {
    const each = there === "each" || there === "each-when";
    const named = { when: "flag", unless: "not flag", "each-when": "item.signs", once: "", each: "" };
    const when = isByKind(there) ? there : named[there];
    return [
      ...(each ? ["each: people"] : []),
      ...(when === "" ? [] : [`when: ${when}`]),
      ...(role === "" ? [] : [`role: ${role}`]),
      `type: ${type}`,
      ...(type === "company" ? [`organization: 示例企业${index}`] : []),
      ...(type === "company" && action === "ChannelCreateFlowByFiles" ? ["outsideApp: true"] : []),
      "name: 张三",
      `sign: [{ type: ${type === "company" ? "seal" : "signature"}, at: { page: 1, x: ${100 + 10 * index}, y: 100 } }]`,
      each ? `mobile: "{{item.m${index}}}"` : `mobile: "1320000${String(index).padStart(4, "0")}"`,
    ].join("\n    ");
  });
  return `flowspec: 1
name: ${name}
action: ${action}
params:
  flag: { type: boolean, default: false }
  kind: { values: [a, b, c], default: a }
  people: { type: list, optional: true, items: { signs: boolean${parties.map((_, index) => `, m${index}: mobile`).join("")} } }
initiator: ${sender}
title: 合同
userData: { flag: "{{flag}}", kind: "{{kind}}", people: "{{people}}" }
autoSignScene: other
files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]
approvers:
  - ${approvers.join("\n  - ")}
`;
}

/** Parameters, and whom a contract has with them: the mobile numbers by role, in the order of the contract. */
interface MadeParams {
  readonly flag: boolean;
  readonly kind: string;
  readonly signs: readonly boolean[];
}
const madeParams: fc.Arbitrary<MadeParams> = fc.record({
  flag: fc.boolean(),
  kind: fc.constantFrom("a", "b", "c"),
  signs: fc.array(fc.boolean(), { maxLength: 3 }),
});

function isByKind(there: MadeParty["there"]): there is ThereByKind {
  return byKind.some((each) => each === there);
}

/** Whether a party is there that is there once, or not at all. */
function isThere(there: MadeParty["there"], { flag, kind }: MadeParams): boolean {
  if (there === "kind is not a") return kind !== "a";
  if (isByKind(there)) return there.startsWith(`kind is ${kind}`) && (flag || !there.endsWith("flag"));
  return there === "once" || flag === (there === "when");
}

const mobileAt = (person: number, party: number): string => `1510${String(person).padStart(3, "0")}${String(party).padStart(4, "0")}`;
const paramsFor = ({ parties }: MadeContract, { flag, kind, signs }: MadeParams): Json => ({
  flag,
  kind,
  people: signs.map((each, person) => ({
    signs: each,
    ...Object.fromEntries(parties.map((_, party) => [`m${party}`, mobileAt(person, party)])),
  })),
});

function expected(
  { parties }: MadeContract,
  made: MadeParams,
): readonly { readonly role: string; readonly mobile: string; readonly type: string }[] {
  return parties.flatMap(({ role, there, type }, party) => {
    const alone = { role, type, mobile: `1320000${String(party).padStart(4, "0")}` };
    const each = made.signs.flatMap((sign, person) => (there === "each" || sign ? [{ role, type, mobile: mobileAt(person, party) }] : []));
    if (there === "each" || there === "each-when") return each;
    return isThere(there, made) ? [alone] : [];
  });
}

const mobileOf = (approver: Json): unknown => approver["ApproverMobile"] ?? approver["Mobile"];
const approversIn = (body: Json): readonly Json[] => listOf(body["Approvers"] ?? body["FlowApprovers"]);

describe("of any contract, with parties that repeat, are there sometimes, or have no role", () => {
  const made = fc
    .sample(madeContract, { numRuns: runs(24, 300), seed: 11 })
    .map((contract, index) => ({ contract, name: `made-${index}` }));
  let functions: Readonly<Record<string, unknown>> = {};
  beforeAll(async () => {
    functions = await importGenerated(...made.map(({ contract, name }) => ({ path: `${name}.flow.yaml`, text: written(contract, name) })));
  });
  const call = (name: string): Call | undefined => functions[name] as Call | undefined;

  test.each(made)("$name: a reply never takes one party for another, and links are those of their parties", ({ contract, name }) => {
    const types = typeName(name);
    const approversOf = call(`approversOf${types}`);
    const signUrlOf = call(`signUrlRequestOf${types}`);
    expect(approversOf).toBeDefined();
    expect(signUrlOf !== undefined).toBe(contract.parties.some(({ role, type }) => role !== "" && type !== "person-auto"));
    const order = fc.constantFrom<(list: readonly Json[]) => readonly Json[]>(
      (list) => list,
      (list) => list.toReversed(),
      ([one, ...rest]) => (one === undefined ? [] : [...rest, one]),
    );
    fc.assert(
      fc.property(madeParams, order, fc.boolean(), (params, ordered, named) => {
        const sent = call(`build${types}`)?.(paramsFor(contract, params), { now: 0, check: false }) as Json;
        const parties = expected(contract, params);
        expect(approversIn(sent).map(mobileOf)).toEqual(parties.map(({ mobile }) => mobile));
        const items = approversIn(sent).map((approver) => ({
          RecipientId: mobileOf(approver),
          ApproverRoleName: named ? (approver["ApproverRoleName"] ?? "") : "",
        }));
        const replied = ordered(items);
        const inOrder = replied.every((item, index) => item === items[index]);
        const byRole = (role: string): readonly string[] => parties.filter((party) => party.role === role).map(({ mobile }) => mobile);
        const answer = approversOf?.({ FlowId: "f", Approvers: replied }, sent) as
          | { ok: true; approvers: Readonly<Record<string, unknown>>; all: readonly { recipientId: string; by: string }[] }
          | { ok: false; reason: string }
          | undefined;
        if (answer?.ok === false)
          expect(answer.reason === "no-approvers" ? parties.length === 0 : answer.reason === "order" && !inOrder).toBe(true);
        for (const role of answer?.ok === true ? Object.keys(answer.approvers) : []) {
          const value = answer?.ok === true ? answer.approvers[role] : undefined;
          const found = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as { recipientId: string; by: string }[];
          expect(found).toHaveLength(byRole(role).length);
          for (const [nth, { recipientId, by }] of found.entries()) {
            if (by !== "position") expect(byRole(role)).toContain(recipientId);
            if (by === "role" || inOrder) expect(recipientId).toBe(byRole(role)[nth]);
          }
        }
        for (const [index, { recipientId, by }] of (answer?.ok === true ? answer.all : []).entries())
          if (by === "role" || inOrder) expect(recipientId).toBe(parties[index]?.mobile);
        const roles = new Set(contract.parties.filter(({ role, type }) => role !== "" && type !== "person-auto").map(({ role }) => role));
        for (const role of roles) {
          const value = signUrlOf?.(role, "f", sent);
          const bodies = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Json[];
          const mobiles = parties.filter((party) => party.role === role && party.type !== "person-auto").map(({ mobile }) => mobile);
          expect(bodies.map((body) => listOf(body["FlowApproverInfos"]).map(mobileOf))).toEqual(mobiles.map((mobile) => [mobile]));
        }
      }),
      { numRuns: runs(30, 200) },
    );
  });
});

describe("parties of one role", () => {
  test.each<[MadeParty["there"][], string]>([
    [["once"], "one"],
    [["when"], "maybe"],
    [["when", "unless"], "one"],
    [["kind is a", "kind is b", "kind is c"], "one"],
    [["kind is a", "kind is not a"], "one"],
    [["kind is a", "kind is b"], "maybe"],
    [["kind is a", "kind is b and flag"], "maybe"],
    [["kind is a", "when"], "many"],
    [["kind is b", "kind is not a"], "many"],
    [["kind is b", "kind is b and flag"], "many"],
  ])("that are there when %j are %s", async (there, count) => {
    const parties = there.map((each): MadeParty => ({ role: "乙方", there: each, type: "person" }));
    const files = await generatedAs(
      { ...defaultEmit, runtime: "package" },
      [{ path: "counted.flow.yaml", text: written({ action: "CreateFlowByFiles", parties }, "counted") }],
      specSettings,
    );
    expect(/approversByRole\([^{]*\{ 乙方: "(\w+)" \}/u.exec(files.get("counted.ts") ?? "")?.[1]).toBe(count);
  });
});

describe("in every shape and language, also of a contract with a long name", () => {
  const parties: readonly MadeParty[] = ["甲方", "乙方", "担保人"].map((role) => ({ role, there: "when", type: "person" }));
  const long = `a-contract-${"whose-name-is-long-".repeat(3)}indeed`;
  const source = { path: "long.flow.yaml", text: written({ action: "CreateFlowByFiles", parties }, long) };

  test.each([
    { emit: { as: "typescript", imports: ".js" }, language: "en", provenance: false },
    { emit: { as: "typescript", imports: ".js" }, language: "zh-CN", provenance: true },
    { emit: { as: "javascript", modules: "both" }, language: "zh-CN", provenance: false },
    { emit: { as: "javascript", modules: "esm" }, language: "en", provenance: true },
  ] as const)("prettier would change nothing: %j", async (settings) => {
    const files = await generatedAs({ ...defaultEmit, ...settings, runtime: "package" }, [source], specSettings);
    const code = [...files].filter(([path]) => path.startsWith(long) && /\.[cm]?[jt]s$/u.test(path));
    expect(code.length).toBeGreaterThan(0);
    for (const [path, text] of code) {
      expect(text, path).toBe(await prettier.format(text, { filepath: path, printWidth: 120 }));
      expect(text).toContain("signUrlRequestOf");
    }
  });
});

const contracts = specContracts();
const generated = builders as unknown as Readonly<Record<string, Call | undefined>>;

/** Everything that members of a name hold, wherever they stand. */
function* valuesAt(body: unknown, names: readonly string[]): Generator {
  if (typeof body !== "object" || body === null) return;
  for (const [name, value] of Object.entries(body)) {
    if (names.includes(name)) yield value;
    yield* valuesAt(value, names);
  }
}

/** What the samples of specs send along, by contract. */
const sentData = contracts.flatMap((contract) =>
  contract.samples.flatMap((sample) => {
    const body = generated[`build${typeName(contract.name)}`]?.(paramsOf(sample), { now: sample.now });
    return [...valuesAt(body, ["UserData", "CustomerData"])]
      .filter((data) => data !== "")
      .map((data) => ({ name: contract.name, sample: sample.name, data: String(data) }));
  }),
);

describe("what is sent along comes back as it was", () => {
  test.each(sentData)("by $name, of the sample $sample", ({ name, data }) => {
    const text = Buffer.from(data, "base64").toString();
    const answer = generated[`userDataOf${typeName(name)}`]?.(data) as { ok: boolean; data: unknown };
    expect(answer).toEqual({ ok: true, data: text.startsWith("{") ? JSON.parse(text) : text });
  });

  test("and not by a contract that sends other data", () => {
    const labour = sentData.find(({ name }) => name === "labour-contract");
    expect(generated["userDataOfSupplierFramework"]?.(labour?.data)).toEqual({ ok: false, reason: "other" });
    expect(sentData.length).toBeGreaterThan(8);
  });
});

describe("contracts that are sent together", () => {
  const together = contracts.flatMap((contract) =>
    generated[`flowsOf${typeName(contract.name)}`] === undefined
      ? []
      : contract.samples.map((sample) => ({ contract, sample, name: contract.name })),
  );
  /** Ids of what was sent, by nothing but its title and its place, as no service has them: so it is seen which is which. */
  const idOf = (flow: Json, index: number): string => `${String(flow["FlowName"])} ${index}`;

  test.each(together)("$name: each is told, or what tells it is not promised", ({ contract, sample, name }) => {
    const types = typeName(name);
    const sent = generated[`build${types}`]?.(paramsOf(sample), { now: sample.now }) as Json;
    const flows = listOf(sent["FlowGroupInfos"] ?? sent["FlowFileInfos"] ?? sent["FlowInfos"]).map((flow, index) => ({
      flow,
      id: idOf(flow, index),
    }));
    const orders = contract.action === "ChannelCreateFlowGroupByFiles" ? [flows] : [flows, flows.toReversed()];
    for (const order of orders) {
      const inOrder = order === flows;
      const approvers = order.map(({ flow, id }) => ({
        FlowId: id,
        Approvers: approversIn(flow).map((approver, index) => ({
          ApproverRoleName: approver["ApproverRoleName"] ?? "",
          RecipientId: `${id} ${index}`,
        })),
      }));
      const reply = {
        FlowIds: order.map(({ id }) => id),
        ...(contract.action === "CreateFlowsByTemplates"
          ? { CustomerData: order.map(({ flow }) => flow["CustomerData"] ?? ""), FlowApprovers: approvers }
          : { Approvers: approvers }),
      };
      const answer = generated[`flowsOf${types}`]?.(reply, sent) as {
        ok: boolean;
        flows: ReadonlyMap<string, { flowId: string; by: string }>;
      };
      if (inOrder) expect(answer.ok).toBe(true);
      for (const [title, { flowId, by }] of answer.ok ? answer.flows : []) {
        if (by === "position" && !inOrder) continue;
        expect(flowId.startsWith(title)).toBe(true);
        const of = generated[`approversOf${types}`]?.(reply, sent, title) as {
          ok: boolean;
          flowId: string;
          all: readonly { recipientId: string }[];
        };
        if (inOrder)
          expect(of.all.map(({ recipientId }) => recipientId)).toEqual(
            approvers.find((each) => each.FlowId === flowId)?.Approvers.map(({ RecipientId: id }) => id),
          );
      }
    }
  });

  test("there are some of each action", () => {
    expect(new Set(together.map(({ contract: { action } }) => action)).size).toBe(3);
  });
});

describe("the type of a reply", () => {
  const contract = (more: string): string =>
    `${written({ action: "CreateFlowByFiles", parties: [{ role: "甲方", there: "when", type: "person" }] }, "switched")}${more}`;
  const membersWith = async (more: string): Promise<readonly string[]> => {
    const text = (await generatedFrom({ path: "switched.flow.yaml", text: contract(more) })).get("switched.ts") ?? "";
    const of = /export interface SwitchedReply \{\n(.*?)\n\}/su.exec(text)?.[1] ?? "";
    return [...of.matchAll(/readonly (\w+)\?/gu)].map(([, name = ""]) => name);
  };

  test.each([
    ["", ["FlowId", "Approvers", "RequestId"]],
    ["preview: true\n", ["PreviewUrl", "RequestId"]],
    ['preview: "{{flag}}"\n', ["FlowId", "PreviewUrl", "Approvers", "RequestId"]],
    ["platformApproval: true\n", ["FlowId", "Approvers", "WorkflowInstanceId", "RequestId"]],
    ['platformApproval: "{{flag}}"\n', ["FlowId", "Approvers", "WorkflowInstanceId", "RequestId"]],
    ["platformApproval: false\n", ["FlowId", "Approvers", "RequestId"]],
  ])("has what the contract asks for: %j", async (more, expectedMembers) => {
    expect(await membersWith(more)).toEqual(expectedMembers);
  });
});

describe("what a reply can have", () => {
  const functionsOf = (contract: string): readonly string[] =>
    ["approversOf", "flowsOf", "signUrlRequestOf", "userDataOf"].filter((prefix) => `${prefix}${typeName(contract)}` in generated);

  test.each([
    ["labour-contract", ["approversOf", "signUrlRequestOf", "userDataOf"]],
    ["hiring-bundle", ["approversOf", "flowsOf"]],
    ["hiring-bundle-embedded", []],
    ["supplier-framework-embedded", ["userDataOf"]],
    ["preview-only", []],
    ["supplier-framework", ["approversOf", "userDataOf"]],
    ["templates-sent-at-once", ["approversOf", "flowsOf"]],
  ])("%s has what reads it, and no more", (contract, expectedFunctions) => {
    expect(functionsOf(contract)).toEqual(expectedFunctions);
  });
});
