import fc from "fast-check";
import { Document, Scalar } from "yaml";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { placesOf } from "../../src/1-parse/units.ts";
import { pieces } from "../../src/language/trees/template.ts";
import { eachScalar, placeholdersOf, type PlacedPlaceholder } from "../../src/language-service/placeholders.ts";
import type { ScalarNode } from "../../src/model/document.ts";
import type { Span } from "../../src/model/source.ts";
import { runs } from "../support/long.ts";

/** What stands where a placeholder says that its parts are: name, field, format, all of it. */
function partsOf({ name, field, format, span }: PlacedPlaceholder): readonly (string | undefined)[] {
  const text = (at: Span | undefined): string | undefined => at && at.source.text.slice(at.start, at.end);
  return [text(name?.span), text(field?.span), text(format?.span), text(span)];
}

function placeholders(text: string): readonly PlacedPlaceholder[] {
  const { value } = parse({ path: "a.flow.yaml", text });
  if (value === undefined) throw new Error("the text cannot be read");
  return placeholdersOf(value);
}

describe("the places of placeholders", () => {
  test.each<[style: string, text: string, parts: readonly (readonly (string | undefined)[])[]]>([
    [
      "plain",
      "a: 合同 {{ name }} of {{item.day:yyyy-m}}\n",
      [
        ["name", undefined, undefined, "{{ name }}"],
        ["item", "day", "yyyy-m", "{{item.day:yyyy-m}}"],
      ],
    ],
    [
      "plain over lines",
      "a: one\r\n  two {{name}}\r\n\r\n  {{other}}\r\n",
      [
        ["name", undefined, undefined, "{{name}}"],
        ["other", undefined, undefined, "{{other}}"],
      ],
    ],
    ["single quotes", "a: 'it''s 😀 {{name}}'\n", [["name", undefined, undefined, "{{name}}"]]],
    ["double quotes", 'a: "\\t\\"\\U0001F600\\u4e2d {{name: x }}"\n', [["name", undefined, " x ", "{{name: x }}"]]],
    ["written with escapes", 'a: "\\x7b{n\\u0061me\\x7D}"\n', [["n\\u0061me", undefined, undefined, "\\x7b{n\\u0061me\\x7D}"]]],
    ["a name over two lines", 'a: "{{na\\\n   me}}"\n', [["na\\\n   me", undefined, undefined, "{{na\\\n   me}}"]]],
    [
      "literal",
      "a: |\n\n  one {{name}}\n    {{other}}\n",
      [
        ["name", undefined, undefined, "{{name}}"],
        ["other", undefined, undefined, "{{other}}"],
      ],
    ],
    ["literal, deeper than it says", "a: |2-\n    one {{name}}\n", [["name", undefined, undefined, "{{name}}"]]],
    [
      "folded",
      "a: >+ # {{no}}\n  one\n  two {{name}}\n\n   - {{more}}\n  {{x.y}}\n\n",
      [
        ["name", undefined, undefined, "{{name}}"],
        ["more", undefined, undefined, "{{more}}"],
        ["x", "y", undefined, "{{x.y}}"],
      ],
    ],
    ["in brackets", "a: {b: ['{{name}}', x{{y}}]}\n", [["name", undefined, undefined, "{{name}}"]]],
    ["without quotes", "a: {{name}}\n", [["name", undefined, undefined, "{{name}}"]]],
    ["in other quotes", "a: “合同 {{name}}”\n", [["name", undefined, undefined, "{{name}}"]]],
    [
      "backslashes before",
      'a: \\{{no}} \\\\{{name}}\nb: "\\\\\\\\{{x}}"\n',
      [
        ["name", undefined, undefined, "{{name}}"],
        ["x", undefined, undefined, "{{x}}"],
      ],
    ],
    ["an alias", "a: &b '{{name}}'\nc: *b\n", [["name", undefined, undefined, "{{name}}"]]],
    [
      "broken",
      "a: '{{合同}} {{name'\n",
      [
        [undefined, undefined, undefined, "{{合同}}"],
        [undefined, undefined, undefined, "{{name"],
      ],
    ],
  ])("%s", (_, text, parts) => {
    expect(placeholders(text).map(partsOf)).toEqual(parts);
  });

  const kinds = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL] as const;
  const part = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "{{name}}",
        "{{ name }}",
        "{{name.field}}",
        "{{name:yyyy年}}",
        "\\",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "😀",
        "合同",
        "'",
        '"',
        "''",
        ": ",
        " #",
        "-",
      ),
    },
    {
      weight: 1,
      arbitrary: fc.string({ maxLength: 5, unit: "binary" }).filter((text) => !/[\uD800-\uDFFF\r\u2028\u2029\uFEFF]/u.test(text)),
    },
    { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  );
  const texts = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

  test("is where a name is written, in whatever style, so that another can be written there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, fc.constantFrom(...kinds)), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 60 }),
        fc.boolean(),
        (all, lineWidth, crlf) => {
          const document = new Document({});
          for (const [index, [text, type]] of all.entries()) {
            const scalar = new Scalar(text);
            scalar.type = type;
            document.set(`key${index}`, { inner: [scalar] });
          }
          const printed = document.toString({ lineWidth, minContentWidth: 5 });
          const text = crlf ? printed.replaceAll("\n", "\r\n") : printed;
          const { value, diagnostics } = parse({ path: "a.yaml", text });
          if (value === undefined || diagnostics.length > 0) return;
          eachScalar(value, (node) => {
            expect(unitsRight(node), text).toBe(true);
          });
          const names = placeholdersOf(value).flatMap(({ name }) => (name ? [name.span] : []));
          let renamed = text;
          for (const { start, end } of names.toReversed()) renamed = `${renamed.slice(0, start)}other${renamed.slice(end)}`;
          const after = parse({ path: "a.yaml", text: renamed }).value;
          const expected: unknown[] = [];
          eachScalar(value, (node) => expected.push(piecesOf(node, "other")));
          const got: unknown[] = [];
          if (after) eachScalar(after, (node) => got.push(piecesOf(node)));
          expect(got, text).toEqual(expected);
        },
      ),
      { seed: 16, numRuns: runs(600, 20_000) },
    );
  });
});

/** Whether the places of a text are known and follow one another. */
function unitsRight(node: ScalarNode): boolean {
  if (typeof node.value !== "string") return true;
  const place = placesOf(node);
  let last = node.span.start;
  for (let at = 0; at < node.value.length; at++) {
    const found = place?.(at, at + 1);
    if (found === undefined || found.start > found.end || found.end > node.span.end || found.start < node.span.start || found.end < last)
      return false;
    last = found.end;
  }
  return true;
}

/** The pieces of a text as they are with another name in its placeholders. */
function piecesOf({ value }: ScalarNode, name?: string): unknown {
  if (typeof value !== "string") return value;
  return pieces(value).map((piece) => {
    if (piece.kind !== "placeholder") return piece;
    const path = [name ?? piece.path[0], ...piece.path.slice(1)];
    return { ...piece, path, name: path.join(".") };
  });
}
