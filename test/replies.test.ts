import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { approversByRole } from "../src/runtime/reply/approvers.ts";
import { approversByTitle, flowsByTitle, type ReplyOrder } from "../src/runtime/reply/flows.ts";
import type { PartyCounts } from "../src/runtime/reply/found.ts";
import { type DataShape, readTracedUserData, readUserData } from "../src/runtime/reply/user-data.ts";
import { base64 } from "../src/runtime/encode.ts";
import { requestOf } from "../src/wire/actions.ts";
import { replyOf, sentPlaces } from "../src/wire/replies.ts";
import { memberAt } from "../src/wire/structures.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import { runs } from "./support/long.ts";

type Json = Readonly<Record<string, unknown>>;

const folder = new URL("replies/", import.meta.url);
const read = (path: string): Json => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Json;
const documented = readdirSync(folder).map((file) => ({
  file,
  action: file.replace(/-\d+\.json$/u, "") as ActionName,
  reply: read(`replies/${file}`),
  sent: read(`requests/${file}`),
}));

const nothing: { readonly reply: Json; readonly sent: Json } = { reply: {}, sent: {} };

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const approversIn = (body: Json): readonly Json[] => listOf(body["Approvers"] ?? body["FlowApprovers"]);
const rolesIn = (approvers: readonly Json[]): readonly string[] =>
  approvers.map(({ ApproverRoleName: role }) => (typeof role === "string" ? role : ""));
const countsOf = (roles: readonly string[]): PartyCounts =>
  Object.fromEntries(
    roles.filter((role) => role !== "").map((role) => [role, roles.filter((each) => each === role).length > 1 ? "many" : "one"]),
  );

test.each(actionNames)("what decides of the reply of %s is in its request", (action) => {
  const { flows, ...places } = sentPlaces[action];
  const request = requestOf(action);
  const child = flows === undefined ? request : memberAt(request, flows)?.type;
  const at = { approvers: child, data: child, preview: request, approval: request };
  expect(child).toBeDefined();
  for (const [name, path] of Object.entries(places))
    expect(memberAt(at[name as keyof typeof at] ?? "", path), `${name} at ${path}`).toBeDefined();
});

describe("documented replies", () => {
  test.each(documented)("$file has no member that its action's reply has not", ({ action, reply }) => {
    expect(actionNames).toContain(action);
    const known = ["RequestId", ...("Error" in reply ? ["Error"] : []), ...replyOf(action).map(({ name }) => name)];
    expect(known).toEqual(expect.arrayContaining(Object.keys(reply)));
  });

  const single = documented.filter(({ action }) => action.endsWith("CreateFlowByFiles"));
  test.each(single)("$file says who is whom, or that it does not say", ({ reply, sent }) => {
    const roles = rolesIn(approversIn(sent));
    const replied = listOf(reply["Approvers"]);
    const answer = approversByRole(reply, approversIn(sent), countsOf(roles));
    if (reply["FlowId"] === "" || reply["FlowId"] === undefined) expect(answer).toEqual({ ok: false, reason: "no-contract" });
    else if (replied.length === 0) expect(answer).toEqual({ ok: false, reason: "no-approvers" });
    else if (replied.length !== roles.length)
      expect(answer).toEqual({ ok: false, reason: "count", sent: roles.length, replied: replied.length });
    else if (!answer.ok) throw new Error(`nothing is said of ${answer.reason}`);
    else
      for (const [role, found] of Object.entries(answer.approvers)) {
        const { RecipientId: recipientId } = replied.find(({ ApproverRoleName: name }) => name === role) ?? {};
        expect(found).toMatchObject({ recipientId, by: "role" });
      }
  });

  test("of these, so many name a role", () => {
    expect(single.filter(({ reply }) => rolesIn(listOf(reply["Approvers"])).some((role) => role !== ""))).toHaveLength(3);
  });

  test("a group that its service promises the order of", () => {
    const { reply, sent } = documented.find(({ file }) => file === "ChannelCreateFlowGroupByFiles-01.json") ?? nothing;
    const flows = listOf(sent["FlowFileInfos"]);
    const ids = reply["FlowIds"] as readonly string[];
    const answer = flowsByTitle(reply, flows, "promised");
    if (!answer.ok) throw new Error(answer.reason);
    expect([...answer.flows]).toEqual(flows.map(({ FlowName }, index) => [FlowName, { flowId: ids[index], by: "promised-position" }]));
  });

  test("a group of which more contracts came back than were sent", () => {
    const { reply, sent } = documented.find(({ file }) => file === "CreateFlowGroupByFiles-01.json") ?? nothing;
    expect(flowsByTitle(reply, listOf(sent["FlowGroupInfos"]), "unpromised")).toEqual({ ok: false, reason: "count", sent: 2, replied: 3 });
  });
});

/** What is sent: parties with and without roles, one of them for each of some people, some only sometimes; each has a secret of its own. */
const party = fc.record({ role: fc.constantFrom("甲方", "乙方", "担保人", "__proto__", ""), times: fc.integer({ min: 0, max: 2 }) });
const sentParties = fc
  .array(party, { minLength: 1, maxLength: 5 })
  .map((parties) =>
    parties.flatMap(({ role, times }) => Array.from({ length: times }, () => role)).map((role, id) => ({ role, id: `r${id}` })),
  )
  .filter((all) => all.length > 0);
type Party = { readonly role: string; readonly id: string };

/** How the service answers: whose role it gives back, and in which order. */
const answered = sentParties.chain((parties) =>
  fc.record({
    parties: fc.constant(parties),
    order: fc.oneof(fc.constant(parties), fc.shuffledSubarray([...parties], { minLength: parties.length })),
    named: fc.oneof(
      fc.constant(() => true),
      fc.constant(() => false),
      fc.func(fc.boolean()),
    ),
  }),
);

const item = ({ role, id }: Party, named: boolean): Json => ({ SignId: "", RecipientId: id, ApproverRoleName: named ? role : "" });
const sentAs = (parties: readonly Party[]): readonly Json[] => parties.map(({ role }) => (role === "" ? {} : { ApproverRoleName: role }));

describe("approvers of a reply are never taken for others", () => {
  test("whatever the order of the reply, and whoever has a role in it", () => {
    const seen = { role: 0, "role-and-position": 0, position: 0, refused: 0 };
    fc.assert(
      fc.property(answered, ({ parties, order, named }) => {
        const inOrder = order.every(({ id }, index) => id === parties[index]?.id);
        const answer = approversByRole(
          { FlowId: "f", Approvers: order.map((each) => item(each, named(each.id))) },
          sentAs(parties),
          countsOf(parties.map(({ role }) => role)),
        );
        if (!answer.ok) {
          seen.refused += 1;
          expect(answer.reason).toBe("order"); // it has as many as were sent, and no role that was not
          expect(inOrder).toBe(false);
          return;
        }
        for (const [role, found] of Object.entries(answer.approvers)) {
          const of = parties.filter((each) => each.role === role).map(({ id }) => id);
          const all = Array.isArray(found) ? found : [found];
          expect(all).toHaveLength(of.length);
          for (const [nth, { recipientId, by }] of (all as { recipientId: string; by: keyof typeof seen }[]).entries()) {
            seen[by] += 1;
            if (by !== "position") expect(of).toContain(recipientId);
            if (by === "role" || inOrder) expect(recipientId).toBe(of[nth]);
          }
        }
      }),
      { numRuns: runs(600, 50_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  test("a reply with one more, one less or a role of its own says nothing", () => {
    const change = fc.constantFrom<(items: readonly Json[]) => readonly Json[]>(
      (items) => items.slice(1),
      (items) => [...items, item({ role: "甲方", id: "more" }, true)],
      ([first, ...rest]) => [{ ...first, ApproverRoleName: "另一方" }, ...rest],
    );
    fc.assert(
      fc.property(answered, change, ({ parties, order, named }, changed) => {
        const items = changed(order.map((each) => item(each, named(each.id))));
        const counts = countsOf(parties.map(({ role }) => role));
        expect(approversByRole({ FlowId: "f", Approvers: items }, sentAs(parties), counts).ok).toBe(false);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  test("nothing throws on what is no reply", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (reply, listed) => {
        expect(approversByRole(reply as object, [{}], {}).ok).toBe(false);
        expect(typeof approversByRole({ FlowId: "f", Approvers: listed }, [{}], {}).ok).toBe("boolean");
        expect(flowsByTitle(reply, [{}], "promised").ok).toBe(false);
        expect(typeof flowsByTitle({ FlowIds: ["f"], Approvers: listed }, [{}], "unpromised").ok).toBe("boolean");
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});

/** Contracts that are sent together: some share a title, some their roles, some their data. */
const sentFlow = fc.record({
  FlowName: fc.constantFrom("劳动合同", "保密协议", "手册", "__proto__", ""),
  CustomerData: fc.constantFrom("", "YQ==", "Yg==", "Yw=="),
  Approvers: fc.array(fc.constantFrom({ ApproverRoleName: "甲方" }, { ApproverRoleName: "乙方" }, {}), { minLength: 1, maxLength: 3 }),
});
const answeredFlows = fc
  .array(sentFlow, { minLength: 1, maxLength: 4 })
  .map((flows) => flows.map((flow, index) => ({ ...flow, id: `f${index}` })))
  .chain((flows) =>
    fc.record({
      flows: fc.constant(flows),
      order: fc.oneof(fc.constant(flows), fc.shuffledSubarray(flows, { minLength: flows.length })),
      listed: fc.boolean(),
      kind: fc.constantFrom<ReplyOrder>("promised", "unpromised", "with-data"),
    }),
  );

test("contracts of a reply are never taken for others, and equal titles are told", () => {
  const seen = { "promised-position": 0, data: 0, role: 0, position: 0, equal: 0 };
  fc.assert(
    fc.property(answeredFlows, ({ flows, order: shuffled, listed, kind }) => {
      const order = kind === "promised" ? flows : shuffled;
      const inOrder = order.every(({ id }, index) => id === flows[index]?.id);
      const reply = {
        FlowIds: order.map(({ id }) => id),
        ...(kind === "with-data" ? { CustomerData: order.map(({ CustomerData }) => CustomerData) } : {}),
        ...(listed
          ? {
              Approvers: order.map(({ id, Approvers }) => ({
                FlowId: id,
                Approvers: Approvers.map((each, index) => ({ ...each, RecipientId: `${id}${index}` })),
              })),
            }
          : {}),
      };
      const answer = flowsByTitle(reply, flows, kind);
      if (!answer.ok) {
        expect([answer.reason, inOrder]).toEqual(["order", false]);
        return;
      }
      for (const title of new Set(flows.map(({ FlowName }) => FlowName))) {
        const of = flows.filter(({ FlowName }) => FlowName === title).map(({ id }) => id);
        expect(answer.flows.has(title)).toBe(of.length === 1);
        expect(answer.equal.get(title)?.length ?? 1).toBe(of.length);
        if (of.length > 1) seen.equal += 1;
        const found = answer.flows.get(title);
        if (found === undefined) continue;
        seen[found.by] += 1;
        if (found.by !== "position" || inOrder) expect(found.flowId).toBe(of[0]);
        const approvers = approversByTitle(reply, flows, kind, title, {});
        if (listed) expect(approvers.ok && approvers.flowId).toBe(found.flowId);
      }
    }),
    // They take milliseconds, and fewer would not meet every kind.
    { numRuns: Math.max(600, runs(600, 50_000)) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});

describe("contracts of templates that were not made", () => {
  const sent = [{ FlowName: "甲" }, { FlowName: "乙" }];
  test("are told with what the service says of them", () => {
    const answer = flowsByTitle({ FlowIds: ["f1", ""], ErrorMessages: ["", "invented"] }, sent, "with-data");
    expect(answer.ok && [[...answer.flows.keys()], [...answer.failed]]).toEqual([["甲"], [["乙", ["invented"]]]]);
  });
  test("and nothing is said where neither an id nor an error is there", () => {
    expect(flowsByTitle({ FlowIds: ["f1", ""], ErrorMessages: ["", ""] }, sent, "with-data")).toEqual({ ok: false, reason: "no-contract" });
  });
});

describe("user data come back as what was sent", () => {
  const shape: DataShape = {
    $map: {
      kind: { $is: "framework" },
      year: "number",
      way: { $words: ["a", "b"] },
      note: { $optional: "string" },
      no: { $text: ["No ", null, "/", null, "."] },
      list: { $list: ["string", { $map: { name: "string" } }] },
    },
  };
  const right = { kind: "framework", year: 2026, way: "a", no: "No 7/x/y.", list: ["李四", { name: "张三" }] };
  const wrong: readonly object[] = [
    {},
    { ...right, kind: "other" },
    { ...right, year: "2026" },
    { ...right, way: "c" },
    { ...right, note: null },
    { ...right, no: "No 7." },
    { ...right, no: "No 7/x" },
    { ...right, list: [1] },
    { ...right, more: 1 },
    JSON.parse('{"__proto__":1,"kind":"framework"}') as object,
  ];

  test("where they are of the contract", () => {
    expect(readUserData(base64(right), [shape])).toEqual({ ok: true, data: right });
    expect(readUserData(base64({ ...right, note: "x" }), [shape])).toEqual({ ok: true, data: { ...right, note: "x" } });
    expect(readUserData(base64("订单-7"), [{ $text: ["订单-", null] }])).toEqual({ ok: true, data: "订单-7" });
  });
  test.each(wrong)("and %j is not", (data) => {
    expect(readUserData(base64(data), [shape])).toEqual({ ok: false, reason: "other" });
  });
  test("nor is what is no base64, no UTF-8, no JSON", () => {
    expect(readUserData("%", [shape])).toEqual({ ok: false, reason: "base64" });
    expect(readUserData("/w==", [shape])).toEqual({ ok: false, reason: "base64" });
    expect(readUserData(base64("x"), [shape])).toEqual({ ok: false, reason: "json" });
  });
  test("and nothing throws on rubbish", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.base64String()), (value) => {
        expect(readUserData(value, [shape]).ok).toBe(false);
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});

describe("user data that say where they come from", () => {
  const descriptor = { fingerprint: "f1" };
  const shape: DataShape = { $map: { number: "string" } };
  const from = { contract: "purchase", fingerprint: "f1" };
  const read = (data: unknown, shapes: readonly DataShape[]): unknown => readTracedUserData(base64(data), shapes, "purchase", descriptor);

  test("are read beside what the contract says", () => {
    expect(read({ number: "7", flowspec: from }, [shape])).toEqual({
      ok: true,
      data: { number: "7" },
      from: { ...from, isThisVersion: true },
    });
    expect(read({ flowspec: { ...from, data: "甲", key: "k" } }, [{ $is: "甲" }])).toEqual({
      ok: true,
      data: "甲",
      from: { ...from, key: "k", isThisVersion: true },
    });
    expect(read({ flowspec: from }, [])).toEqual({ ok: true, data: undefined, from: { ...from, isThisVersion: true } });
  });
  test("say so where they are of another version, or another contract", () => {
    const old = { ...from, fingerprint: "f0" };
    expect(read({ number: "7", flowspec: old }, [shape])).toMatchObject({ ok: true, from: { isThisVersion: false } });
    expect(read({ flowspec: old }, [shape])).toEqual({ ok: false, reason: "other", from: { ...old, isThisVersion: false } });
    expect(read({ number: "7", flowspec: { ...from, contract: "lease" } }, [shape])).toMatchObject({
      ok: false,
      from: { contract: "lease" },
    });
  });
  test("and where they were sent before they said so, are read all the same", () => {
    expect(read({ number: "7" }, [shape])).toEqual({ ok: true, data: { number: "7" } });
    expect(read({ more: 1 }, [shape])).toEqual({ ok: false, reason: "other" });
  });
});
