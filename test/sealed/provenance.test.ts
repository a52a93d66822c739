import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/index.ts";
import { defaultEmit, type EmitSettings } from "../../src/model/emit-settings.ts";
import { generatedAs } from "../support/compiled.ts";
import { folderWith } from "../support/folder.ts";
import { contractText } from "../support/project.ts";
import { runs } from "../support/long.ts";
import { typechecked } from "../support/typechecked.ts";

const now = 1_767_600_000;
const params = {
  fileId: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
  operatorId: "yDRpersonnelClerkUserId000000001",
  signatory: "李四",
  mobile: "13200000000",
};
const javascript: EmitSettings = { ...defaultEmit, emit: { as: "javascript", modules: "esm" }, provenance: true };

/** The text of a contract that says something in its user data, or nothing. */
const withData = (userData: string, action = "CreateFlowByFiles"): string =>
  contractText("order")
    .replace("deadline:", `${userData === "" ? "" : `userData: ${userData}\n`}deadline:`)
    .replace("CreateFlowByFiles", action);

// oxlint-disable-next-line typescript/no-explicit-any -- what is exported is called without types, as JavaScript calls it
type Module = Readonly<Record<string, any>>;

async function made(text: string, settings: EmitSettings = javascript): Promise<Module> {
  const files = await generatedAs(settings, [{ path: "specs/order.flow.yaml", text }]);
  return (await import(join(await folderWith(Object.fromEntries(files)), "index.js"))) as Module;
}

const decoded = (base64: string): unknown => JSON.parse(Buffer.from(base64, "base64").toString("utf8"));

describe("provenance", () => {
  test.each<[string, string, Record<string, unknown>, unknown]>([
    ["a map", '{ order: "{{signatory}}", list: [1, true] }', { order: "李四", list: [1, true] }, { order: "李四", list: [1, true] }],
    ["a text", "订单 {{signatory}}", { flowspec: { data: "订单 李四" } }, "订单 李四"],
    ["nothing", "", {}, undefined],
  ])("stands in user data beside %s, and is read back", async (_, userData, beside, own) => {
    const { buildOrder: build, userDataOfOrder: read, OrderDescriptor: descriptor } = await made(withData(userData));
    const { fingerprint } = descriptor;
    for (const key of ["HR-2026-0017", "合同（一）", undefined]) {
      const sent: string = build(params, { now, key }).UserData;
      expect(decoded(sent)).toMatchObject({
        ...beside,
        flowspec: { contract: "order", fingerprint, ...(key === undefined ? {} : { key }) },
      });
      const from = { contract: "order", fingerprint, isThisVersion: true, ...(key === undefined ? {} : { key }) };
      expect(read(sent)).toEqual({ ok: true, data: own, from });
      expect(build(params, { now, key, check: false }).UserData).toBe(sent);
    }
  });

  test("says when another version of the definition sent it, also where that sent other data", async () => {
    const old = await made(withData('{ order: "{{signatory}}" }'));
    const same = await made(`${withData('{ order: "{{signatory}}" }')}# a remark\n`);
    const other = await made(withData("{ number: 7 }"));
    const sent: string = old["buildOrder"](params, { now, key: "K" }).UserData;
    const from = { contract: "order", fingerprint: old["OrderDescriptor"].fingerprint, key: "K", isThisVersion: false };
    expect(same["userDataOfOrder"](sent)).toEqual({ ok: true, data: { order: "李四" }, from });
    expect(other["userDataOfOrder"](sent)).toEqual({ ok: false, reason: "other", from });
  });

  test("is not read of what another contract sent, of what has none, or of what is no data", async () => {
    const { buildOrder: build, userDataOfOrder: read, OrderDescriptor: descriptor } = await made(withData('{ order: "{{signatory}}" }'));
    const encoded = (value: unknown): string => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64");
    const { fingerprint } = descriptor;
    const others = [{ flowspec: 1 }, { flowspec: { contract: "other", fingerprint } }, { flowspec: { contract: "order" } }, [], null];
    for (const each of others) expect(read(encoded(each))).toMatchObject({ ok: false, reason: "other" });
    expect(read(encoded({ order: 7, flowspec: { contract: "order", fingerprint } }))).toMatchObject({ ok: false, reason: "other" });
    expect(read(encoded({ order: "李四" }))).toEqual({ ok: true, data: { order: "李四" } });
    expect(read(encoded("{"))).toEqual({ ok: false, reason: "json" });
    for (const none of [undefined, null, 7, "%", {}]) expect(read(none)).toEqual({ ok: false, reason: "base64" });
    const sent: string = build(params, { now }).UserData;
    fc.assert(
      fc.property(fc.nat({ max: sent.length - 1 }), fc.constantFrom("A", "b", "0", "/", "%"), (at, by) => {
        expect(() => read(sent.slice(0, at) + by + sent.slice(at + 1))).not.toThrow();
      }),
      { numRuns: runs(100, 5_000), seed: 11 },
    );
  });

  test("takes a key of at most 120 bytes that says something", async () => {
    const { buildOrder: build, checkOrder: check } = await made(withData(""));
    const found = (key: unknown): readonly string[] =>
      check(params, { now, key }).map(
        ({ path, severity, code, messageId }: Record<string, string>) => `${path} ${severity} ${code} ${messageId}`,
      );
    for (const key of ["A".repeat(120), "合".repeat(40), "👍".repeat(30), '"\\', " "]) {
      expect(found(key)).toEqual([]);
      expect(decoded(build(params, { now, key }).UserData)).toMatchObject({ flowspec: { key } });
    }
    const wrong: readonly (readonly [unknown, string])[] = [
      ["A".repeat(121), "key-too-long"],
      [`${"合".repeat(40)}A`, "key-too-long"],
      ["", "empty-key"],
      ["a\nb", "key-with-control-character"],
      ["\uD83D", "half-character-in-key"],
      [7, "no-key-text"],
      [null, "no-key-text"],
      [{}, "no-key-text"],
    ];
    for (const [key, messageId] of wrong) {
      expect(found(key)).toEqual([`options.key error param-values ${messageId}`]);
      expect(() => build(params, { now, key })).toThrow(expect.objectContaining({ name: "FlowspecParamsError" }));
    }
    const hostile = {
      now,
      get key(): never {
        throw new Error("not read");
      },
    };
    expect(check(params, hostile)).toMatchObject([{ messageId: "no-key-text" }]);
  });

  test("counts for what the service takes of user data, when it is compiled and when a key comes to it", async () => {
    const own = (length: number): string => withData(`{ text: ${"A".repeat(length)} }`);
    const settings = { provenance: true };
    const length = (text: string): number => Buffer.byteLength(text);
    // 20,480 characters of base64 hold 15,360 bytes.
    const frame = length(JSON.stringify({ text: "", flowspec: { contract: "order", fingerprint: "0".repeat(64) } }));
    const found = (text: string): readonly string[] =>
      checkSource({ path: "specs/order.flow.yaml", text }, settings).diagnostics.map(({ code }) => code.name);
    expect(found(own(15_360 - frame))).toEqual([]);
    expect(found(own(15_361 - frame))).toEqual(["userdata-length-ess"]);
    expect(checkSource({ path: "specs/order.flow.yaml", text: own(15_361 - frame) }).diagnostics).toEqual([]);
    const { checkOrder: check } = await made(own(15_360 - frame - length(',"key":"AAA"')));
    expect(check(params, { now, key: "AAA" })).toEqual([]);
    expect(check(params, { now, key: "AAAA" })).toMatchObject([{ code: "userdata-length-ess", severity: "error" }]);
  });

  test("is in each contract of a group, and is nothing where it is not wanted", async () => {
    const flow = (title: string, userData: string): string =>
      `  - title: ${title}\n${userData}    files: [{ id: "{{fileId}}" }]\n    approvers: [{ type: person, name: "{{signatory}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }] }]\n`;
    const text = contractText("order")
      .replace("CreateFlowByFiles", "CreateFlowGroupByFiles")
      .replace(
        /title: [\s\S]*$/u,
        `group: { title: 采购 }\nflows:\n${flow("采购合同", "    userData: { order: 7 }\n")}${flow("保密协议", "")}`,
      );
    const { buildOrder: build, userDataOfOrder: read } = await made(text);
    const sent: readonly { UserData: string }[] = build(params, { now, key: "K" }).FlowGroupInfos;
    expect(sent.map(({ UserData }) => read(UserData))).toMatchObject([
      { ok: true, data: { order: 7 }, from: { key: "K" } },
      { ok: true, data: undefined, from: { key: "K" } },
    ]);
    const { buildOrder: plain } = await made(text, { ...javascript, provenance: false });
    expect(plain(params, { now, key: "K" }).FlowGroupInfos).toMatchObject([
      { UserData: btoa('{"order":7}') },
      expect.not.objectContaining({ UserData: expect.anything() }),
    ]);
  });

  test("type-checks, with the key as an option and the data as they were sent", async () => {
    const files = await generatedAs({ ...defaultEmit, provenance: true }, [
      { path: "specs/order.flow.yaml", text: withData('{ order: "{{signatory}}" }') },
    ]);
    const said = await typechecked(
      files,
      `import { buildOrder, checkOrder, userDataOfOrder, type OrderParams } from "./index.js";
declare const params: OrderParams;
const { UserData } = buildOrder(params, { key: "K", now: 1 });
export const problems: number = checkOrder(params, { key: undefined }).length;
const read = userDataOfOrder(UserData);
if (read.ok) {
  const order: string = read.data.order;
  const key: string | undefined = read.from?.key;
  console(order, key, read.from?.isThisVersion);
} else console(read.reason, read.from?.fingerprint);
// @ts-expect-error -- no text
buildOrder(params, { key: 7 });
declare function console(...said: readonly unknown[]): void;
`,
    );
    expect(said).toBe("");
  });
});
