import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families } from "../src/code-families.ts";
import { checkRequestSource, importSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { renderSample } from "../src/render.ts";
import { formatSource } from "../src/format/format.ts";
import { actions } from "../src/language/tables/actions.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import { sameJson } from "../src/model/json.ts";
import { isStructure, memberOf, membersOf } from "../src/wire/structures.ts";
import { withReadExtras } from "./support/extras.ts";
import { runs, tried } from "./support/long.ts";

/** What a body is after it was imported and rendered again. */
async function roundTrip(body: unknown, action: ActionName): Promise<{ text: string; back: unknown }> {
  const { value: text } = await importSource({ path: "request.json", text: JSON.stringify(body) }, "imported-contract", action);
  if (text === undefined) throw new Error("not imported");
  const { value: contract } = checkSource({ path: "imported.flow.yaml", text });
  return { text, back: contract && renderSample(contract, "imported") };
}

const folder = new URL("requests/", import.meta.url);
const requests = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({
    name: file.replace(".json", ""),
    action: file.replace(/-\d+\.json$/u, "") as ActionName,
    body: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown,
  }));

describe("documented requests", () => {
  test.each(tried(requests, 4))("$name comes back equal", async ({ action, body }) => {
    const { back } = await roundTrip(body, action);
    expect(withReadExtras(back)).toEqual(withReadExtras(body));
  });

  test.each(tried(requests, 8))("$name is imported as it is laid out", async ({ action, body }) => {
    const { text } = await roundTrip(body, action);
    expect(formatSource({ path: "imported.flow.yaml", text })).toEqual({ value: text, diagnostics: [] });
  });

  test.each(tried(requests, 4).filter(({ name }) => !name.endsWith("Files-03") || name.startsWith("CreateFlow")))(
    "$name imports to a contract without errors of its own",
    async ({ action, body }) => {
      const { text } = await roundTrip(body, action);
      const ours = new Set([
        "known-keys",
        "value-types",
        "known-params",
        "used-params",
        "param-types-fit",
        "sample-params",
        "sample-now",
        "keys-before-wire",
        "wire-agrees",
        "param-values",
      ]);
      expect(
        checkSource({ path: "imported.flow.yaml", text })
          .diagnostics.filter(({ code }) => ours.has(code.name))
          .map(({ message }) => message),
      ).toEqual([]);
    },
  );
});

/** Values that members of requests have, and values that none should have. */
const plausible = fc.constantFrom(
  "",
  "SIGN_SEAL",
  "SIGN_SIGNATURE",
  "TEXT",
  "DATE",
  "CHECK_BOX",
  "SELECTOR",
  "VIRTUAL_COMBINATION",
  "KEYWORD",
  "FIELD",
  "NORMAL",
  "Positive",
  "Reverse",
  "Middle",
  "NONE",
  "sms",
  "OPEN",
  "open",
  "CLOSE",
  "true",
  "2026年01月05日",
  "合同",
  "a、b",
  "a,b",
  "^甲方^",
  "{{x}}",
  "\\{{x}}",
  "{{",
  "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
  "13200000000",
  "张三",
  "5ZCI5ZCM",
  "QUJD",
  "not base64",
  "ORGANIZATION",
  "PERSON",
  "ID_CARD",
  "0,82,217",
  "yyyy年m月d日",
  "2,2",
  "null",
  "~",
  "no",
  "1e3",
  "- a",
  "# c",
  "a: b",
  " padded ",
  "line\nbreak",
  "\u2028",
  "\uD800",
  "'",
  '"',
  "*/",
  "<<",
  "&a",
  "*a",
  "!t",
  "| ",
  "> ",
  "@x",
  "%x",
  "`",
);
const text = fc.oneof({ weight: 4, arbitrary: plausible }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 7, -1, 10, 300, 1830268800, 0.5, 119),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const anything = fc
  .jsonValue({ maxDepth: 2, stringUnit: "binary" })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll("-0,", "0,")) as unknown);

/** A structure with some of its members, now and then one that it does not have. */
function structure(name: string, depth: number): fc.Arbitrary<unknown> {
  const known = fc
    .uniqueArray(fc.constantFrom(...membersOf(name)), { maxLength: depth < 2 ? 12 : 6 })
    .chain((names) => fc.tuple(...names.map((member) => memberArbitrary(name, member, depth).map((value) => [member, value] as const))));
  const extra = fc.dictionary(fc.constantFrom("Unknown", "__proto__", "a b", "1", "", "<<"), anything, { maxKeys: 1 });
  return fc
    .tuple(known, fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extra }))
    .map(([members, more]) => ({ ...Object.fromEntries(members), ...more }));
}

function memberArbitrary(name: string, member: string, depth: number): fc.Arbitrary<unknown> {
  const facts = memberOf(name, member);
  if (facts === undefined) return anything;
  const inner = leafOrStructure(facts.type, depth);
  const right = facts.list
    ? fc.array(inner, { maxLength: 2 })
    : facts.json
      ? fc.oneof(
          inner.map((value) => JSON.stringify(value)),
          text,
        )
      : inner;
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function leafOrStructure(type: string, depth: number): fc.Arbitrary<unknown> {
  if (isStructure(type)) return depth > 5 ? fc.constant({}) : structure(type, depth + 1);
  if (type === "boolean") return fc.boolean();
  if (type === "string") return text;
  return type === "Values" ? fc.oneof(text, fc.array(text, { maxLength: 3 })) : number;
}

/** JSON has no negative zero worth keeping; halves of surrogate pairs, which it can only write as escapes, are refused. */
const asSent = (body: unknown): unknown => JSON.parse(JSON.stringify(body).replaceAll(/\\+ud[89a-f][\da-f]{2}/gu, ""));

/** What is said of files that people keep, not of requests. */
const personal: ReadonlySet<string> = new Set(families.find(({ name }) => name === "personal")?.codes.map(({ name }) => name));

/** What is found in the contract that was made of a request and not in the request itself, sent at the moment of the contract's sample. */
function ownFindings(body: unknown, yaml: string, action: ActionName): readonly string[] {
  const { value: contract, diagnostics } = checkSource({ path: "imported.flow.yaml", text: yaml });
  const now = contract?.samples[0]?.now ?? 1_767_600_000;
  const request = { path: "request.json", text: JSON.stringify(body) };
  const before = new Set(checkRequestSource(request, action, { now, guessed: false }).map(({ code }) => code.name));
  return diagnostics
    .filter(({ code }) => !before.has(code.name) && !personal.has(code.name))
    .map(({ code, message }) => `${code.name}: ${message}`);
}

describe("any request", () => {
  test("keeps a map where text of JSON belongs, in a structure that no key writes", async () => {
    const body = { Components: { ComponentExtra: { FontSize: 12 } } };
    expect((await roundTrip(body, "CreatePrepareFlow")).back).toEqual(body);
  });

  test.each(actionNames)("%s comes back equal, valid or not", async (action) => {
    const [target] = actions[action].targets;
    await fc.assert(
      fc.asyncProperty(structure(target?.structure ?? "", 0).map(asSent), async (body) => {
        const { text: yaml, back } = await roundTrip(body, action);
        if (!sameJson(withReadExtras(back), withReadExtras(body)))
          throw new Error(`${JSON.stringify(body)}\n${yaml}\n${JSON.stringify(back)}`);
        const own = ownFindings(body, yaml, action);
        if (own.length > 0) throw new Error(`${JSON.stringify(body)}\n${yaml}\n${own.join("\n")}`);
      }),
      { numRuns: runs(60, 5_000) },
    );
  });
});

test("what identifies somebody in a text becomes a parameter, also where no key holds it", async () => {
  const { action, body } = requests.find(({ name }) => name === "CreateFlowByFiles-02") ?? {};
  if (action === undefined) throw new Error("no such request");
  const [mobile, email] = ["13900000000", "ouyang.example@mail.example.com"];
  const userData = Buffer.from(`联系${mobile}`).toString("base64");
  const changed = { ...(body as object), FlowDescription: `联系 ${mobile} ${email}`, UserData: userData, Foo: mobile };
  const { text, back } = await roundTrip(changed, action);
  expect(text).toContain("description: 联系 {{mobile}} {{email}}");
  expect(text.split(mobile)).toHaveLength(2);
  expect(withReadExtras(back)).toEqual(withReadExtras(changed));
  const { diagnostics } = checkSource({ path: "imported.flow.yaml", text });
  expect(diagnostics.map(({ code }) => code.name).filter((code) => code !== "known-members")).toEqual([]);
});

describe("a table that is filled in", () => {
  const texts = fc.constantFrom("", "钢材", "3", "0.50", "{{item}}", "-", "合计 ", "true");
  const cell = { rowStart: fc.integer({ min: 1, max: 3 }), columnStart: fc.integer({ min: 1, max: 3 }), content: texts };
  const plainCells = fc.uniqueArray(fc.record(cell), { selector: (one) => one.rowStart * 10 + one.columnStart, maxLength: 6 });
  const header = fc.record({ content: texts, widthPercent: fc.integer({ min: 1, max: 30 }) }, { requiredKeys: ["content"] });
  const headers = fc.array(header, { minLength: 3, maxLength: 3 });

  /** A request with such a table, in whatever form. */
  const requestWith = (value: string): unknown => {
    const { body } = requests.find(({ name }) => name === "CreateFlowByFiles-02") ?? {};
    const place = { ComponentPage: 1, ComponentPosX: 100, ComponentPosY: 100, ComponentWidth: 200, ComponentHeight: 100 };
    return { ...(body as object), Components: [{ ComponentType: "DYNAMIC_TABLE", ...place, FileIndex: 0, ComponentValue: value }] };
  };

  test("is imported as rows where it is nothing but rows, and comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(headers, plainCells, async (heads, cells) => {
        const inOrder = cells
          .filter(({ content }) => content !== "")
          .toSorted((a, b) => a.rowStart - b.rowStart || a.columnStart - b.columnStart)
          .map(({ rowStart, columnStart, content }) => ({ rowStart, rowEnd: rowStart, columnStart, columnEnd: columnStart, content }));
        const body = requestWith(JSON.stringify({ headers: heads, rowCount: 3, body: { cells: inOrder } }));
        const { text, back } = await roundTrip(body, "CreateFlowByFiles");
        expect(text).toContain("rows:");
        expect(text).not.toContain("rowStart");
        expect(formatSource({ path: "imported.flow.yaml", text }).value).toBe(text);
        expect(back).toEqual(body);
      }),
      { numRuns: runs(4, 200) },
    );
  });

  const extra = fc.constantFrom<object>(
    {},
    { style: { bold: true } },
    { rowEnd: 3 },
    { content: "" },
    { columnStart: 7 },
    { rowStart: "1" },
  );
  const whole = fc.constantFrom<object>(
    {},
    { settings: { headerRowDisplay: false } },
    { rowCount: 2 },
    { rowCount: 1e9 },
    { body: [] },
    { headers: {} },
  );

  test("comes back as it was where it is more than rows", async () => {
    await fc.assert(
      fc.asyncProperty(headers, plainCells, extra, whole, fc.constantFrom(0, 1), async (heads, cells, more, over, indent) => {
        const full = cells.map((one) => ({ ...one, rowEnd: one.rowStart, columnEnd: one.columnStart, ...more }));
        const table = { headers: heads, rowCount: 3, body: { cells: full }, ...over };
        const body = requestWith(JSON.stringify(table, undefined, indent));
        const { back } = await roundTrip(body, "CreateFlowByFiles");
        expect(back).toEqual(body);
      }),
      { numRuns: runs(8, 400) },
    );
  });
});
