import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { checkSource } from "../src/compile.ts";
import { type Data, minimalContract } from "../src/explain/examples/minimal.ts";
import { exampleValue } from "../src/explain/examples/values.ts";
import { innerOf, targetOf } from "../src/language/readers/lower.ts";
import { type Action, actions, type Site } from "../src/language/tables/actions.ts";
import { type Construct, type Row, rowsOf } from "../src/language/tables/construct.ts";
import { actionNames } from "../src/model/contract.ts";
import type { Json } from "../src/model/json.ts";
import { type Editor, startEditor } from "./support/editor.ts";
import { specSources } from "./support/specs.ts";

/** The schema in the service that editors use, found through the first line of a contract and nothing else. */
const modeline = "# yaml-language-server: $schema=../schema/flow.schema.json";

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
}, 60_000);
afterAll(() => editor.close());

const contract = (...lines: readonly string[]): string =>
  [modeline, "flowspec: 1", "name: a", "action: CreateFlowByFiles", ...lines, ""].join("\n");

test("finds nothing wrong with a right contract", async () => {
  const own = specSources.filter(({ path }) => !path.includes("/examples/"));
  for (const { path, text } of own)
    expect({ path, found: await editor.open(path.slice("specs/".length), text) }).toEqual({ path, found: [] });
});

test("finds unknown keys, wrong words and missing keys, each at its line", async () => {
  const found = await editor.open("wrong.flow.yaml", contract("ordr: parallel", "order: paralel", "approvers:", "  - name: 张三"));
  expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message.split("\n")[0]}`)).toMatchInlineSnapshot(`
    [
      "6: Value is not accepted. Valid values: "sequential", "parallel".",
      "8: Missing property "type".",
      "5: Property ordr is not allowed.",
    ]
  `);
});

test("completes keys and words", async () => {
  await editor.open(
    "half.flow.yaml",
    contract("order: ", "approvers:", "  - type: company", "    ", "    sign:", "      - type: seal", "        "),
  );
  expect(await editor.completions("half.flow.yaml", { line: 4, character: 7 })).toEqual(expect.arrayContaining(["sequential", "parallel"]));
  const keys = await editor.completions("half.flow.yaml", { line: 7, character: 4 });
  expect(keys).toEqual(expect.arrayContaining(["mobile", "organization", "notify"]));
  expect(keys).not.toContain("title");
  const options = await editor.completions("half.flow.yaml", { line: 10, character: 8 });
  expect(options).toEqual(expect.arrayContaining(["sealKinds", "pages"]));
});

test("explains a key under the pointer", async () => {
  await editor.open("hover.flow.yaml", contract("approvers:", "  - type: company", "    readSeconds: 10"));
  expect(await editor.hover("hover.flow.yaml", { line: 6, character: 8 })).toContain(
    "Seconds the contract must be read before signing, 3 to 300.",
  );
});

describe("the schema knows actions", () => {
  test.each(actionNames)("%s: what is completed at each place is what the check takes there", async (name) => {
    let count = 0;
    for (const { construct, targets, word, holding } of placesIn(actions[name])) {
      const typed = word === undefined ? {} : { [construct.variants?.key ?? ""]: word };
      const own: Data = construct === actions[name].construct ? minimalContract(name) : typed;
      const place = `${construct.name} ${word ?? ""}`;
      const file = `${name}-${(count += 1)}.flow.yaml`;
      const { text, position } = cursorIn(holding({ ...typed, [mark]: 1 }));
      await editor.open(file, text);
      const keys = await editor.keys(file, position);
      const rows = [...rowsOf(construct, word)].filter(
        ([, { columns }]) => columns.length === 0 || targetOf(columns, targets) !== undefined,
      );
      const wanted = rows.map(([key]) => key).filter((key) => !Object.hasOwn(own, key));
      // Of a construct whose type is not known only the keys of every type are.
      const missing = wanted.filter((key) => !keys.includes(key) && (word !== undefined || construct.rows.has(key)));
      expect(missing, place).toEqual([]);
      const taken = keys.filter((key) => key !== construct.instead?.key).map((key) => [key, valueOf(rows, key)] as const);
      const whole = stringify(holding({ ...typed, ...Object.fromEntries(taken) }));
      const found = checkSource({ path: file, text: whole }).diagnostics.filter(({ code }) => refusals.includes(code.name));
      expect(
        found.map(({ message }) => message),
        `${place}\n${whole}`,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(10);
  });
});

/** The findings by which the check refuses keys. */
const refusals = ["known-keys", "supported-keys"];

/** A key that nobody writes. */
const mark = "zzcursor";

interface EditedPlace {
  readonly construct: Construct;
  readonly targets: readonly Site[];
  /** Its type, where it has types. */
  readonly word?: string;
  /** A contract in which a map stands there. */
  readonly holding: (map: Data) => Data;
}

/** Each construct in each structure that it becomes in the contracts of an action, in each of its types. */
function* placesIn(action: Action): Generator<EditedPlace> {
  const least = minimalContract(action.name);
  const seen = new Set<string>();
  const open: Omit<EditedPlace, "word">[] = [
    { construct: action.construct, targets: action.targets, holding: (map) => ({ ...least, ...map }) },
  ];
  for (let next = open.shift(); next; next = open.shift()) {
    const { construct, targets, holding } = next;
    const { variants } = construct;
    const id = `${construct.name} ${targets.map(({ structure }) => structure).join()}`;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const word of variants === undefined ? [undefined] : [undefined, ...variants.rows.keys()]) {
      const typed: Data = word === undefined || variants === undefined ? {} : { [variants.key]: word };
      if (word === undefined || isWord(construct, targets, word))
        yield { construct, targets, ...(word === undefined ? {} : { word }), holding };
      for (const [key, row] of word === undefined ? construct.rows : (variants?.rows.get(word) ?? [])) {
        const inner = innerOf(row.columns, targets);
        if (inner === undefined) continue;
        const isList = row.slot.kind === "records";
        open.push({ ...inner, holding: (map) => holding({ ...typed, [key]: isList ? [map] : map }) });
      }
    }
  }
}

/** Whether a structure has a type. */
function isWord({ rows, variants }: Construct, targets: readonly Site[], word: string): boolean {
  const codec = targetOf(rows.get(variants?.key ?? "")?.columns ?? [], targets)?.column.codec;
  return codec?.kind !== "value" || (codec.words?.includes(word) ?? true);
}

function valueOf(rows: readonly (readonly [string, Row])[], key: string): Json {
  const row = rows.find(([name]) => name === key)?.[1];
  return row === undefined ? (frameValues[key] ?? "x") : exampleValue(row.slot);
}

/** Values of keys that no table has. */
const frameValues: Data = { params: {}, samples: {}, wire: {}, omit: [], flowspec: 1 };

/** A contract as a text, without the mark, and where that stood. */
function cursorIn(contract: Data): { readonly text: string; readonly position: { readonly line: number; readonly character: number } } {
  const lines = `${modeline}\n${stringify(contract)}`.split("\n");
  const line = lines.findIndex((each) => each.includes(mark));
  const character = lines[line]?.indexOf(mark) ?? 0;
  return { text: lines.with(line, (lines[line] ?? "").slice(0, character)).join("\n"), position: { line, character } };
}
