import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commentsOf } from "../src/1-parse/comments.ts";
import { parse } from "../src/1-parse/parse.ts";
import { checkSource } from "../src/compile.ts";
import { renderSample } from "../src/render.ts";
import { changeIn } from "../src/format/change.ts";
import { formatSource } from "../src/format/format.ts";
import { dataOf } from "../src/model/document.ts";
import { runs, tried } from "./support/long.ts";

const root = new URL("../", import.meta.url).pathname;

const files = ["specs", "test/fixtures"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".flow.yaml"))
    .map((path) => `${folder}/${path}`)
    .toSorted(),
);

/** Contracts and what they use. */
const specFiles = readdirSync(`${root}specs`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => `specs/${path}`)
  .toSorted();

const formatted = (text: string): string | undefined => formatSource({ path: "a.flow.yaml", text }).value;

/** What a definition says, whatever its layout. */
function meaning(text: string): unknown {
  const { value, diagnostics } = checkSource({ path: "a.flow.yaml", text });
  return {
    codes: diagnostics.map(({ code, message }) => `${code.name}: ${message}`).toSorted(),
    bodies: value?.samples.map(({ name }) => renderSample(value, name)),
    params: value && [...value.params.keys()],
  };
}

describe.each(tried(files, 8))("%s", (path) => {
  const text = readFileSync(root + path, "utf8");
  const after = formatted(text);

  test("says the same in the canonical layout, which has no other", () => {
    if (after === undefined) return expect(parse({ path, text }).diagnostics).not.toEqual([]);
    expect(meaning(after)).toEqual(meaning(text));
    expect(formatted(after)).toBe(after);
    return undefined;
  });
});

test.each(specFiles)("%s is laid out", (path) => {
  const text = readFileSync(root + path, "utf8");
  expect(formatted(text)).toBe(text);
});

test("comments and blank lines stay with what they are about", () => {
  const text = `# head

# yaml-language-server: $schema=x
name: a   # the name

flowspec: 1


# about the parameters
params: # the parameters
  # first
  b: {type: text, # a type
    label: '乙' }
  a: "text"
  # at the end of the parameters

  # and more
approvers:
# before the first
- # of the first
  name: "x"
  type: person # a person
- { type: company } # flow
# the end
`;
  expect(formatted(text)).toMatchInlineSnapshot(`
    "# head

    # yaml-language-server: $schema=x
    flowspec: 1
    name: a # the name

    # about the parameters
    params: # the parameters
      # first
      b:
        type: text # a type
        label: 乙
      a: text
      # at the end of the parameters

      # and more

    approvers:
      # before the first
      - # of the first
        type: person # a person
        name: x
      - type: company # flow
    # the end
    "
  `);
});

test("texts keep their quotes where they need them, and lines of texts theirs", () => {
  const text = `a: "yes"
b: '12,000.00'
c: "合同-{{x}}"
d: { e: "合同-{{x}}", f: 'it''s', g: "a\\\\b", h: , "i": "1" }
j: |
      one
        two

k: >+
  three

l: "four
  five"
m: 013
n: 0x1F
o: ~
p:
q: '#'
r: "- s"
s: "a: b"
u: &x [ 1,2 ,3, ]
v: *x
w: []
x: {}
y: - 1
`.replace("y: - 1\n", "y:\n- - 1\n  - 2\n-\n");
  expect(formatted(text)).toMatchInlineSnapshot(`
    "a: "yes"
    b: "12,000.00"
    c: 合同-{{x}}
    d: { e: "合同-{{x}}", f: it's, g: a\\b, h: null, i: "1" }
    j: |
      one
        two

    k: >+
      three

    l: four five
    m: 013
    n: 0x1F
    o: ~
    p:
    q: "#"
    r: "- s"
    s: "a: b"
    u: &x [1, 2, 3]
    v: *x
    w: []
    x: {}
    y:
      - [1, 2]
      -
    "
  `);
});

test("comments keep their place: commented values, blank lines before them, what ends a list", () => {
  const text = `# head comment

# second head


flowspec: 1
name: fmt   # trailing name

# a commented-out key:
# summary: x

params:   # params trailing
  # first param
  file: file-id


  # two blank lines above, one below

  user: user-id
  # last of the parameters

  # and one behind a blank line

# between sections
samples:
  # none: {}
initiator: { userId: "{{user}}" } # init
description: |
  line 1

    indented
  # not a comment
  end
files:
  # only file
  - { id: "{{file}}" }
  # - { id: other }
approvers:

  # approver one
  - type: person   # kind

    # mobile below
    mobile: "{{user}}"


    sign: [ # flow comment
      { type: signature, at: { page: 1, x: 10, y: 10 } }, # after comma
      # - commented component
    ] # behind
    # end of approver

  # end of approvers
`;
  expect(formatted(text)).toMatchInlineSnapshot(`
    "# head comment

    # second head

    flowspec: 1
    name: fmt # trailing name

    # a commented-out key:
    # summary: x

    params: # params trailing
      # first param
      file: file-id

      # two blank lines above, one below

      user: user-id
      # last of the parameters

      # and one behind a blank line

    # between sections
    samples:
      # none: {}
    initiator: { userId: "{{user}}" } # init
    description: |
      line 1

        indented
      # not a comment
      end
    files:
      # only file
      - { id: "{{file}}" }
      # - { id: other }

    approvers:
      # approver one
      - type: person # kind

        # mobile below
        mobile: "{{user}}"

        sign: # flow comment
          - { type: signature, at: { page: 1, x: 10, y: 10 } } # after comma
          # - commented component
          # behind
        # end of approver

      # end of approvers
    "
  `);
  expect(formatted(formatted(text) ?? "")).toBe(formatted(text));
});

test("a comment above a key goes where the key goes; what speaks of the file stays above it", () => {
  expect(formatted("# of the name\nname: a\nflowspec: 1\n")).toBe("flowspec: 1\n# of the name\nname: a\n");
  expect(formatted("# of the file\n\n# of the name\nname: a\nflowspec: 1\n")).toBe(
    "# of the file\n\nflowspec: 1\n# of the name\nname: a\n",
  );
  expect(formatted("# yaml-language-server: $schema=x\nname: a\nflowspec: 1\n")).toBe(
    "# yaml-language-server: $schema=x\nflowspec: 1\nname: a\n",
  );
});

const long = "k".repeat(1_030);

/** Texts that are rare, each with its layout. */
test.each([
  ["a quoted merge key", '"<<": 1\n', '"<<": 1\n'],
  ["a quoted merge key in brackets", "a: { '<<': x, b: }\n", 'a: { "<<": x, b: null }\n'],
  ["a merge key without a value", "a: {<<}\n", 'a: { "<<": null }\n'],
  ["a merge key", "a: &a {b: 1}\nc: {<<: *a}\n", "a: &a { b: 1 }\nc: { <<: *a }\n"],
  ["an empty key with a tag", "!!str : 0o7", '"": 0o7\n'],
  ["a key that a tag makes a text", "!!str 1: x", '"1": x\n'],
  ["a tab at the end", "[]\n\n\t", "[]\n"],
  ["an empty map with comments", "# a\n{} # b", "# a\n{}\n# b\n"],
  ["an empty list with a comment in it", "a: [ # c\n  ]\n", "a: [] # c\n"],
  ["U+2028 in the comment of a block", "a: | # \u2028d\n  x\n", "a: | # \u2028d\n  x\n"],
  ["U+2028 in a text", 'a: "\u2028"\n', 'a: "\\u2028"\n'],
  ["a block without content", "a: |\n\n\r\nb: 1\n", 'a: ""\n\nb: 1\n'],
  ["a block that ends with blank lines of its own", "a: |+\n  x\n\nb: |\n  y\n\n\nc: 1\n", "a: |+\n  x\n\nb: |\n  y\n\nc: 1\n"],
  ["a block that begins with a space", "a:\n    b: |2\n         x\n      y\n", "a:\n  b: |2\n       x\n    y\n"],
  ["a block with blanks on a line", "a: |\n   x\n     \n   y\n", "a: |\n  x\n    \n  y\n"],
  ["a folded block in another margin", "a: >-\n     x\n       y\n\n     z\n", "a: >-\n  x\n    y\n\n  z\n"],
  ["a long key", `? "${long}"\n: 1\n`, `? ${long}\n: 1\n`],
  ["a long key in brackets", `a: { ? "${long}" : [1] }\n`, `a:\n  ? ${long}\n  : [1]\n`],
  ["a long key of an item", `- ? ${long}\n  :\n    b: |\n      x\n`, `- ? ${long}\n  :\n    b: |\n      x\n`],
  ["an anchor that is defined again", "b: &a x\nname: &a y\nc: *a\n", "b: &a x\nname: &a y\nc: *a\n"],
  ["two comments for one line", "a: # b\n  x # c\n", "# b\na: x # c\n"],
  ["a comment that explains nothing yet", "a:\n  # b: 1\nc: 1\n", "a:\n  # b: 1\nc: 1\n"],
])("%s", (_, text, layout) => {
  expect(formatSource({ path: "a.flow.yaml", text })).toEqual({ value: layout, diagnostics: [] });
  expect(formatted(layout)).toBe(layout);
});

test("a file stays as it is where a layout would change what it says, with a warning at that place", () => {
  const text = "title: # flowspec-ignore tidy-whitespace: as printed\n  # the full name\n  采购合同\n";
  const { value, diagnostics } = formatSource({ path: "a.flow.yaml", text });
  expect(value).toBe(text);
  expect(diagnostics.map(({ code, severity, span }) => [code.name, severity, span.start])).toEqual([["kept-layout", "warning", 7]]);
});

test.each([
  ["is no YAML", "a: [", 0],
  ["says something else", "a: 1\nb:\n  - x\n  - z # c\n", 14],
  ["says less", "a: 1 # c\n", 0],
  ["has another comment", "a: 1\nb: [x, y] # d\n", 17],
])("what %s is no layout of another text", (_, layout, start) => {
  const source = { path: "a.flow.yaml", text: "a: 1\nb:   [x, y] # c\n" };
  const { value: document } = parse(source);
  if (document === undefined) throw new Error("not read");
  const change = changeIn({ source, document, comments: commentsOf(source) }, layout);
  expect([change?.code.name, change?.span.start]).toEqual(["kept-layout", start]);
});

test("line ends stay what they are", () => {
  expect(formatted("name:   a\r\nflowspec: 1\r\n")).toBe("flowspec: 1\r\nname: a\r\n");
});

test("a text that cannot be read comes back with what is wrong with it", () => {
  const { value, diagnostics } = formatSource({ path: "a.flow.yaml", text: "a: [\nb: 1" });
  expect(value).toBeUndefined();
  expect(diagnostics).not.toEqual([]);
});

/** Documents of any content in the layouts that YAML has for it. */
const key = fc.constantFrom(
  "flowspec",
  "name",
  "approvers",
  "sign",
  "at",
  "params",
  "samples",
  "type",
  "wire",
  "合同",
  "x y",
  "1",
  "a: b",
  "<x",
);
const leaf = fc.oneof(
  fc.constantFrom(
    "",
    "yes",
    "0",
    "012",
    "1.5",
    "{{x}}",
    "合同（一）",
    "# no",
    "a: b",
    "- a",
    "it's",
    'say "x"',
    "a\\b",
    "a\nb",
    " a",
    "null",
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "2026-01-05",
    "，",
    "[",
    "a, b",
    "a #b",
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "binary-ascii", maxLength: 8 }),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("tree"), { maxLength: 3 }), fc.dictionary(key, tie("tree"), { maxKeys: 4 })),
}));

/** A document as YAML: blocks and brackets, comments and blank lines as the random bits say. */
function written(value: unknown, indent: number, bits: () => number): string {
  const margin = " ".repeat(indent);
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}${bits() % 3 === 0 ? ` # c${bits()}` : ""}\n`;
  const entries: [string, unknown][] = Array.isArray(value) ? value.map((item) => ["-", item]) : Object.entries(value);
  if (entries.length === 0 || bits() % 4 === 0)
    return ` ${JSON.stringify(value, null, bits() % 2)}${bits() % 3 === 0 ? ` # c${bits()}` : ""}\n`;
  const lines = entries.map(([name, inner]) => {
    const above =
      bits() % 4 === 0 ? `${bits() % 2 === 0 ? "\n" : ""}${" ".repeat(bits() % 2 === 0 ? indent : bits() % 9)}# c${bits()}\n` : "";
    return `${above}${margin}${name === "-" ? name : `${JSON.stringify(name)}:`}${written(inner, indent + 1 + (bits() % 3), bits)}`;
  });
  return `\n${lines.join("")}`;
}

test("no document changes what it says, loses a comment, or has a second layout", () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 6 }), fc.infiniteStream(fc.nat(60)), (document, stream) => {
      const bits = (): number => Number(stream.next().value);
      const text = written(document, 0, bits).replace(/^\n/u, "");
      const source = { path: "a.flow.yaml", text };
      const read = parse(source);
      if (read.value === undefined || read.diagnostics.length > 0) return;
      const after = formatted(text);
      expect(after).toBeDefined();
      const again = parse({ path: "a.flow.yaml", text: after ?? "" });
      expect(again.value && dataOf(again.value)).toEqual(dataOf(read.value));
      expect(formatted(after ?? "")).toBe(after);
    }),
    { numRuns: runs(200, 10_000) },
  );
});
