import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../src/1-parse/json.ts";
import { limits } from "../src/1-parse/limits.ts";
import { parse } from "../src/1-parse/parse.ts";
import { dataOf, type DocumentNode } from "../src/model/document.ts";
import { sameJson } from "../src/model/json.ts";
import { cpuOf, soon } from "./support/doubling.ts";
import { runs, tried } from "./support/long.ts";

const read = (text: string) => parse({ path: "input.yaml", text });
const folder = new URL("../specs/", import.meta.url);
const specs = readdirSync(folder)
  .filter((path) => path.endsWith(".flow.yaml"))
  .map((path) => readFileSync(new URL(path, folder), "utf8"));
const codesOf = (text: string): readonly string[] => read(text).diagnostics.map(({ code }) => code.name);

/** Every node of a document. */
function nodes(node: DocumentNode): readonly DocumentNode[] {
  if (node.kind === "list") return [node, ...node.items.flatMap(nodes)];
  return node.kind === "map" ? [node, ...[...node.entries.values()].flatMap(({ value }) => nodes(value))] : [node];
}

describe("positions", () => {
  test("every value and key of a document stands where its span says", () => {
    const text = 'title: 采购合同\nlist:\n  - { a: "x", b: [1, true] }\n  - plain\nempty:\n';
    const document = read(text).value;
    const spans = document ? nodes(document).map(({ span, pointer }) => [pointer, text.slice(span.start, span.end).trim()]) : [];
    expect(spans).toEqual([
      ["", text.trim()],
      ["/title", "采购合同"],
      ["/list", '- { a: "x", b: [1, true] }\n  - plain'],
      ["/list/0", '{ a: "x", b: [1, true] }'],
      ["/list/0/a", '"x"'],
      ["/list/0/b", "[1, true]"],
      ["/list/0/b/0", "1"],
      ["/list/0/b/1", "true"],
      ["/list/1", "plain"],
      ["/empty", ""],
    ]);
  });

  test("what came through an alias stands at its anchor, and has the pointer of its place", () => {
    const text = "a: &x { n: 1 }\nb: *x\nc: { <<: *x, m: 2 }\n";
    const document = read(text).value;
    const found = document ? nodes(document).filter(({ kind }) => kind === "scalar") : [];
    expect(found.map(({ pointer, span }) => [pointer, text.slice(span.start, span.end)])).toEqual([
      ["/a/n", "1"],
      ["/b/n", "1"],
      ["/c/m", "2"],
      ["/c/n", "1"],
    ]);
  });
});

test("letters of two units move nothing that stands behind a mistake", () => {
  const lines = ["# X", "X y", "name: a", "list: [X, b", "title: 'X", "- X", "X: X: X", "{{X}}: 1", '"X": a', "name: b", "a: X"];
  const places = (text: string) => read(text).diagnostics.map(({ code, span }) => [code.name, span.start, span.end]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 2, maxLength: 6 }), (written) => {
      const text = `${written.join("\n")}\n`;
      expect(places(text.replaceAll("X", "😀"))).toEqual(places(text.replaceAll("X", "ab")));
    }),
    { numRuns: runs(300, 20_000) },
  );
});

describe("hostile texts end soon, in a diagnostic or a value", () => {
  const many = runs(100_000, 200_000);
  const cases: Readonly<Record<string, string>> = {
    "nested lists": "[".repeat(many),
    "nested maps": "{a: ".repeat(many),
    "nested dashes": `${"- ".repeat(many)}x`,
    "nested questions": "? ".repeat(many),
    "deep indentation": Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    "many keys": Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join("\n"),
    "many equal keys": "k: 1\n".repeat(50_000),
    "many errors": "k: : }\n".repeat(20_000),
    commas: `[${",".repeat(many * 2)}`,
    quotes: '"'.repeat(many),
    tags: "! ".repeat(many),
    anchors: Array.from({ length: 20_000 }, (_, index) => `k${index}: &a${index} 1`).join("\n"),
    aliases: `a: &a 1\nb: [${"*a,".repeat(100_000)}]`,
    "an alias bomb": [
      "a0: &a0 [x, x]",
      ...Array.from({ length: 60 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`),
    ].join("\n"),
    "a long line": `a: "${"x\\n".repeat(600_000)}"`,
    documents: "---\n".repeat(50_000),
    "nothing but colons": ": ".repeat(many * 2),
    "control characters": "\u0000\u0001\u0007".repeat(10_000),
    "lone surrogates": "a: \uD800\uDC00\uD800",
  };
  test.each(tried(Object.entries(cases)))("%s", (_, text) => {
    const cpu = cpuOf(() => {
      const { value, diagnostics } = read(text);
      expect(value !== undefined || diagnostics.length > 0).toBe(true);
      for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
    });
    expect(cpu).toBeLessThan(soon);
  });

  test("a file over the limit of size is refused", () => {
    expect(codesOf(`a: "${"x".repeat(limits.bytes)}"`)).toEqual(["size-limit"]);
    expect(codesOf(`a: "${"合".repeat(limits.bytes / 3)}"`)).toEqual(["size-limit"]);
    expect(codesOf(`a: "${"x".repeat(limits.bytes - 100)}"`)).toEqual([]);
  });

  test("a collection at the limit of depth is read, one deeper is not", () => {
    const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(codesOf(nested(limits.depth))).toEqual([]);
    expect(codesOf(nested(limits.depth + 1))).toEqual(["depth-limit"]);
  });

  test("aliases up to the limit are resolved, one more is not", () => {
    const repeated = (count: number): string => `a: &a 1\nb: [${Array.from({ length: count }, () => "*a").join(", ")}]`;
    expect(codesOf(repeated(limits.aliases))).toEqual([]);
    expect(codesOf(repeated(limits.aliases + 1))).toEqual(["alias-limit"]);
  });

  test("`__proto__` is a key like others", () => {
    const document = read('{ "__proto__": { "polluted": true } }').value;
    const data = document ? dataOf(document) : undefined;
    expect(Object.hasOwn(data as object, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("syntax errors", () => {
  const wrong = ["x: a: b", 'x: "open', "x: [1, 2", "x: {{p}}元", "x: { y: 总价{{p}}元, z: 1 }", "x：全角", "x: @at", "x: [1]]", "x: \\"];
  const breaking = wrong.filter((line) => codesOf(line).length > 0);

  test("are found one by one, each at its line, and nothing else is", () => {
    const line = fc.oneof({ weight: 3, arbitrary: fc.constant("key") }, fc.constantFrom(...breaking));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.map((each, index) => (each === "key" ? `k${index}: v` : each.replace("x", `x${index}`))).join("\n");
        const found = read(text).diagnostics.map(({ span }) => text.slice(0, span.start).split("\n").length - 1);
        expect(found.toSorted((a, b) => a - b)).toEqual(lines.flatMap((each, index) => (each === "key" ? [] : [index])));
      }),
      { numRuns: runs(150, 30_000) },
    );
  });

  test("of an unquoted placeholder do not spread over the lines below", () => {
    const below = Array.from({ length: 20 }, (_, index) => `  - { type: text, value: ${index} }`).join("\n");
    expect(codesOf(`fill:\n  - { type: text, value: 总价{{amount}}元 }\n${below}\n`)).toEqual(["quoted-placeholder"]);
  });

  test("have the place where the quote or bracket opens", () => {
    for (const [text, opened] of [
      ['a: 1\nb: "x\nc: 2\n', '"x'],
      ["a: 1\r\nb: 'x\r\nc: 2\r\n", "'x"],
      ["a:\n  - { b: 1\n  - { b: 2 }\n", "{ b: 1"],
      ["\n\na: [\nb: 2", "["],
    ] as const) {
      expect(read(text).diagnostics.map(({ span }) => text.slice(span.start, span.end))).toEqual([opened]);
    }
  });

  test("are the same where there are many, as each is alone", () => {
    const mistakes = [
      ['name: "张三"', 'name: "张三 '],
      ["sign: []", "sign: [ "],
      ["wire: { A: 1 }", "wire: { A: 1  "],
      ["role: 甲方", "role  甲方"],
      ["role: 甲方", "role：甲方 "],
      ["- type: person", "-type: person "],
      ["wire: { A: 1 }", "wire: [ A: 1 }"],
      ["role: 甲方", "role: @甲"],
    ] as const;
    const entry = '  - type: person\n    role: 甲方\n    name: "张三"\n    sign: []\n    wire: { A: 1 }\n';
    const text = (isWrong: (index: number) => boolean): string => {
      const entries = Array.from({ length: 20 }, (_, index) => {
        const [right, wrong] = mistakes[index % mistakes.length] ?? ["", ""];
        return isWrong(index) ? entry.replace(right, wrong) : entry;
      });
      return `flowspec: 1\napprovers:\n${entries.join("")}title: 采购合同\n`;
    };
    const found = (of: string): readonly string[] => read(of).diagnostics.map(({ code, span }) => `${code.name} ${span.start} ${span.end}`);
    const alone = Array.from({ length: 20 }, (_, index) => found(text((each) => each === index)));
    expect(alone.filter(({ length }) => length !== 1)).toEqual([]);
    expect(found(text(() => true))).toEqual(alone.flat());
  });

  test("leave duplicate keys and placeholders to be found too", () => {
    expect(codesOf("a: {{x}}y\nb: 1\nb: 2\nc: {{z}}\n")).toEqual(["quoted-placeholder", "unique-keys", "quoted-placeholder"]);
  });
});

describe("JSON", () => {
  test("is read as JSON.parse reads it", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !/\p{Surrogate}/u.test(value));
    const value = fc.jsonValue({ maxDepth: 6, stringUnit: "grapheme-composite" });
    fc.assert(
      fc.property(fc.oneof(value, fc.dictionary(text, value)), fc.constantFrom(undefined, 2, "\t"), (data, indent) => {
        const json = JSON.stringify(data, null, indent);
        const { value: document, diagnostics } = read(json);
        expect(diagnostics.map(({ message }) => message)).toEqual([]);
        expect(document !== undefined && sameJson(dataOf(document), JSON.parse(json))).toBe(true);
      }),
      { numRuns: runs(250, 50_000) },
    );
  });
});

describe("a text with a mistake of syntax", () => {
  const before: Readonly<Record<string, unknown>> = {
    "title: [西": { title: ["西"] },
    "title: [西\nname: x\n": { title: ["西"] },
    'a: 1\nb: "x\nc: 2\n': { a: 1, b: "unread" },
    "a:\n  - { b: 1, c: { d: 2\n  - { b: 2 }\n": { a: [{ b: 1, c: { d: 2 } }] },
    "n: 1\nx: { y: 总价{{p}}元, z: 1 }": { n: 1, x: { y: "unread" } },
    "a: 1\nx 全角\nb: 2": { a: 1 },
    "approvers:\n  - type: person\n    na": { approvers: [{ type: "person" }] },
    "a: 1\n  b: 2\nc: 3": { a: "unread" },
    "a: 1\n---\nb: 2": { a: 1 },
  };
  test.each(Object.entries(before))("%j has the value of what stands before it", (text, data) => {
    const { value, cut, diagnostics } = read(text);
    expect(value && marked(value)).toEqual(data);
    expect(cut).toBe(true);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test("is the same in JSON, which ends where nothing can be guessed", () => {
    const { value, cut } = parseJson({ path: "a.json", text: '{ "a": [1, { "b": "x", "c": ' });
    expect(value && marked(value)).toEqual({ a: [1, { b: "x", c: "unread" }] });
    expect(cut).toBe(true);
    expect(parseJson({ path: "a.json", text: "" }).value).toBeUndefined();
  });

  test("has no value that the whole text has not, wherever somebody stops writing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...specs), fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
        const begun = text.slice(0, Math.floor(text.length * part));
        const { value, cut } = read(begun);
        const all = read(text).value;
        if (!cut || value === undefined || all === undefined) return;
        const there = new Set(nodes(all).flatMap((node) => (node.kind === "scalar" ? [said(node)] : [])));
        const invented = nodes(value).filter(
          (node) => node.kind === "scalar" && !node.unread && node.span.end < begun.trimEnd().length && !there.has(said(node)),
        );
        expect(invented.map(({ pointer }) => pointer)).toEqual([]);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});

/** The data of a document, with a word in place of what could not be read. */
function marked(node: DocumentNode): unknown {
  if (node.kind === "scalar") return node.unread ? "unread" : node.value;
  if (node.kind === "list") return node.items.map(marked);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, marked(value)]));
}

/** What a scalar says, and where. */
function said(node: DocumentNode): string {
  return JSON.stringify([node.pointer, node.span.start, node.span.end, dataOf(node)]);
}

test("any text yields a value or a diagnostic, with spans inside it", () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        "a",
        ":",
        " ",
        "\n",
        "-",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&x",
        "*x",
        "<<",
        "#",
        "|",
        ">",
        "!t",
        "?",
        ",",
        "\t",
        "合",
        "{{x}}",
        "%",
        "---",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string()), (text) => {
      const { value, diagnostics } = read(text);
      expect(value !== undefined || diagnostics.length > 0).toBe(true);
      for (const { span } of diagnostics) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs(1_000, 200_000) },
  );
});
