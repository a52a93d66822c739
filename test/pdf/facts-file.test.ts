import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  damages,
  doubtfulTexts,
  fieldTypes,
  type Miss,
  neighbourKinds,
  pageContents,
  type PdfFacts,
  rotations,
} from "../../src/model/pdf-facts.ts";
import { factsPath, parseFacts, printFacts, withoutJudged } from "../../src/pdf/facts-file.ts";
import { pdfFacts } from "../support/pdf.ts";

const tenth = fc.integer({ min: -10_000, max: 20_000 }).map((value) => value / 10);
const length = fc.nat({ max: 20_000 }).map((value) => value / 10);
const box = fc.record({ x: tenth, y: tenth, width: length, height: length });
const place = fc.record({ page: fc.constantFrom(1, 2), box });
const text = fc.string({ unit: "binary", maxLength: 8 });
const miss: fc.Arbitrary<Miss> = fc.oneof(
  place.map((each): Miss => ({ kind: "broken", ...each })),
  fc.constantFrom<Miss>({ kind: "outside", page: 2 }),
  text.map((field): Miss => ({ kind: "value", field })),
  fc.tuple(fc.constantFrom("hidden", "annotation"), place).map(([kind, each]): Miss => ({ kind, ...each })),
  fc.constantFrom<Miss>({ kind: "replacement" }),
  fc.record({ text, at: place }).map(({ text: similar, at }): Miss => ({ kind: "similar", text: similar, ...at })),
);
const page = fc.record(
  {
    width: length,
    height: length,
    rotation: fc.constantFrom(...rotations),
    crop: fc.record({ x: tenth, y: tenth }),
    unit: length,
    content: fc.constantFrom(...pageContents),
    doubtful: fc.subarray([...doubtfulTexts], { minLength: 1 }),
    print: fc.array(box, { maxLength: 3 }),
  },
  { requiredKeys: ["width", "height", "rotation", "content", "print"] },
);
const hit = fc.record(
  {
    exact: fc.boolean(),
    folded: fc.constantFrom(["U+2F45"], ["U+FF08", "U+2F800"]),
    replaced: fc.constant(true as const),
    inText: fc.constant(true as const),
    neighbours: fc.constantFrom(...neighbourKinds),
    at: place,
  },
  { requiredKeys: ["exact", "neighbours", "at"] },
);
const field = fc.record(
  { name: text, type: fc.constantFrom(...fieldTypes), signed: fc.constant(true as const), places: fc.array(place, { maxLength: 2 }) },
  { requiredKeys: ["name", "type", "places"] },
);
const label = fc.record(
  { text, at: place, among: fc.nat({ max: 5 }).chain((index) => fc.tuple(fc.constant(index), fc.integer({ min: index + 1, max: 9 }))) },
  { requiredKeys: ["text", "at"] },
);
const facts: fc.Arbitrary<PdfFacts> = fc.record(
  {
    sha256: fc.constant("a".repeat(64)),
    encrypted: fc.boolean(),
    signatures: fc.nat(),
    damage: fc.constantFrom(...damages),
    pages: fc.array(page, { minLength: 2, maxLength: 3 }),
    fields: fc.array(field, { maxLength: 3 }),
    labels: fc.array(
      label.map(({ at, ...rest }) => ({ ...at, ...rest })),
      { maxLength: 3 },
    ),
    keywords: fc.array(
      fc.record({
        keyword: text,
        hits: fc.array(
          hit.map(({ at, ...rest }) => ({ ...at, ...rest })),
          { maxLength: 3 },
        ),
        misses: fc.array(miss, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ["sha256", "encrypted", "signatures", "pages", "fields", "keywords"] },
);

describe("the file of facts", () => {
  test("stands beside the PDF", () => {
    expect(factsPath("contracts/tender.pdf")).toBe("contracts/tender.pdf.facts.json");
  });

  test("gives back the facts that it was made of", () => {
    fc.assert(
      fc.property(facts, (each) => {
        expect(parseFacts(printFacts(each))).toEqual({ value: each });
      }),
    );
  });

  test("has a line for each page, field and hit", async () => {
    const lines = printFacts(await pdfFacts("hits.pdf", ["丙方"])).split("\n");
    expect(lines.slice(-18)).toEqual(
      [
        '    {"width":595,"height":842,"rotation":0,"content":"text","print":[[72,131.4,48,12]]}',
        "  ],",
        '  "fields": [],',
        '  "keywords": [',
        "    {",
        '      "keyword": "丙方",',
        '      "hits": [',
        '        {"page":1,"box":[72,330.9,24,12],"exact":true,"neighbours":"none"},',
        '        {"page":1,"box":[300,331.4,24,12],"exact":true,"neighbours":"none"}',
        "      ],",
        '      "misses": []',
        "    }",
        "  ]",
        "}",
        "",
      ].toSpliced(0, 0, ...lines.slice(-18, -15)),
    );
  });

  test("tells what is judged of the words apart from what was read", () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { labels: _, ...read } = each;
        const judged = {
          ...read,
          labels: [],
          keywords: read.keywords.map((one) => ({ ...one, hits: one.hits.map((hit) => ({ ...hit, inText: true as const })) })),
        };
        expect(printFacts(withoutJudged(judged))).toBe(printFacts(withoutJudged(read)));
        expect(printFacts(withoutJudged(judged))).not.toMatch(/"(?:labels|inText)":/u);
      }),
    );
  });

  test("is the same whatever the order in which keywords are asked for", async () => {
    const one = await pdfFacts("hits.pdf", ["丙方", "乙方签字", "丙方"]);
    expect(printFacts(one)).toBe(printFacts(await pdfFacts("hits.pdf", ["乙方签字", "丙方"])));
  });
});

describe("a file that is not one of facts", () => {
  const good = { version: 1, sha256: "a".repeat(64), encrypted: false, signatures: 0, pages: [], fields: [], keywords: [] };
  const page1 = { width: 595, height: 842, rotation: 0, content: "text", print: [] };

  test.each<[text: string, pointer: string]>([
    ["", ""],
    ["{", ""],
    ["[]", ""],
    ["null", ""],
    [JSON.stringify({ ...good, version: 2 }), "/version"],
    [JSON.stringify({ ...good, sha256: "abc" }), "/sha256"],
    [JSON.stringify({ ...good, signatures: -1 }), "/signatures"],
    [JSON.stringify({ ...good, pages: [page1], labels: [{ text: "甲方", page: 2, box: [1, 2, 3, 4] }] }), "/labels/0/page"],
    [JSON.stringify({ ...good, pages: [page1], labels: [{ text: "甲方", page: 1, box: [1, 2, 3, 4], among: [2, 2] }] }), "/labels/0/among"],
    [JSON.stringify({ ...good, "a/b~c": 1 }), "/a~1b~0c"],
    [`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`, "/__proto__"],
    [JSON.stringify({ ...good, pages: [{ ...page1, rotation: 45 }] }), "/pages/0/rotation"],
    [JSON.stringify({ ...good, pages: [page1] }).replace("595", "1e999"), "/pages/0/width"],
    ...["1e308", "-1e308", "10000000", "1e7"].flatMap((number): [string, string][] => [
      [JSON.stringify({ ...good, pages: [page1] }).replace("595", number), "/pages/0/width"],
      [JSON.stringify({ ...good, pages: [{ ...page1, crop: { x: 595, y: 0 }, width: 1 }] }).replace("595", number), "/pages/0/crop/x"],
      [JSON.stringify({ ...good, pages: [{ ...page1, width: 1, print: [[595, 2, 3, 4]] }] }).replace("595", number), "/pages/0/print/0"],
    ]),
    [JSON.stringify({ ...good, pages: [{ ...page1, doubtful: ["other"] }] }), "/pages/0/doubtful/0"],
    [JSON.stringify({ ...good, pages: [{ ...page1, print: [[1, 2, 3]] }] }), "/pages/0/print/0"],
    [JSON.stringify({ ...good, pages: [{ ...page1, print: [[1, 2, -3, 4]] }] }), "/pages/0/print/0"],
    [
      JSON.stringify({ ...good, fields: [{ name: "a", type: "text", places: [{ page: 1, box: [0, 0, 1, 1] }] }] }),
      "/fields/0/places/0/page",
    ],
    [JSON.stringify({ ...good, keywords: [{ keyword: "a", hits: [], misses: [{ kind: "toString" }] }] }), "/keywords/0/misses/0/kind"],
    [JSON.stringify({ ...good, keywords: [{ keyword: "a", hits: [], misses: [null] }] }), "/keywords/0/misses/0/kind"],
    [
      JSON.stringify({ ...good, pages: [page1], keywords: [{ keyword: "a", hits: [], misses: [{ kind: "outside", page: 2 }] }] }),
      "/keywords/0/misses/0/page",
    ],
  ])("%s", (json, pointer) => {
    expect(parseFacts(json)).toMatchObject({ problem: { pointer } });
  });

  test("never throws, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseFacts(json)).toHaveProperty("problem");
      }),
    );
  });

  test("never throws where one value of good facts is another", () => {
    fc.assert(
      fc.property(facts, fc.jsonValue(), fc.nat(), (each, value, where) => {
        let left = where % 40;
        const json = JSON.stringify(JSON.parse(printFacts(each)), (_, old: unknown) => (left-- === 0 ? value : old));
        expect(Object.keys(parseFacts(json ?? ""))).toHaveLength(1);
      }),
    );
  });
});
