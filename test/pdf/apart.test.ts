// Text that is not plainly on its page, and pages that are not plainly measured: read where it can be, and never a silent hit.
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { FieldFacts } from "../../src/model/pdf-facts.ts";
import { extract } from "../../src/pdf/extract.ts";
import { signedFields } from "../../src/pdf/signed.ts";
import { flowspec } from "../support/cli.ts";
import { cpuOf, soon } from "../support/doubling.ts";
import { handMade, pdfBytes, pdfFacts } from "../support/pdf.ts";

const folder = fileURLToPath(handMade);

describe("a keyword in text that is apart", () => {
  test.each([
    ["Hidden", 0, "hidden"],
    ["comment", 0, "annotation"],
    ["Seal", 0, "replacement"],
    ["Signature", 1, "hidden"],
    ["OK", 1, undefined],
  ])("%s", async (keyword, hits, miss) => {
    const { keywords } = await pdfFacts("apart.pdf", [keyword]);
    expect(keywords.map((each) => [each.hits.length, each.misses.map(({ kind }) => kind)])).toEqual([
      [hits, miss === undefined ? [] : [miss]],
    ]);
  });

  test("is named with what is not known of it", async () => {
    const { code, stdout, stderr } = await flowspec(folder, ["locate", "apart.pdf", "Signature", "Hidden", "comment", "Seal", "XXXX"]);
    expect(code).toBe(1);
    expect(stdout).toContain("text in a hidden layer, text in an annotation, text that another one stands for");
    expect(stderr.match(/error: .*/gu)).toEqual([
      'error: "Hidden" stands only in a layer that is not shown (page 1), and the service may not find it there.',
      'error: "Seal" is only in a text that is said to stand for what is drawn (ActualText), and the service may not search that.',
      'error: "comment" stands only in what an annotation shows (page 1), and the service may not find it there.',
    ]);
    expect(stderr).toContain(
      'note: "Signature" also stands in a layer that is not shown (page 1), and the service may count that as well.',
    );
    expect(stderr).toContain(
      'note: "XXXX" is found in what is drawn, for which another text stands (ActualText), and the service may search that.',
    );
  });

  test("is no print that a component could lie upon", async () => {
    const { pages } = await pdfFacts("apart.pdf");
    expect(pages[0]?.print.every(({ y }) => y > 200 && y < 400)).toBe(true);
  });
});

test("a page in other units is measured in points, and that is said", async () => {
  const { pages } = await pdfFacts("user-unit.pdf");
  expect(pages).toMatchObject([{ width: 600, height: 842, unit: 2 }]);
  const { stderr } = await flowspec(folder, ["locate", "user-unit.pdf"]);
  expect(stderr).toContain("UserUnit");
});

test("a signature field that is signed is told, and not proposed", async () => {
  const { fields } = await pdfFacts("half-signed.pdf");
  expect(fields.map(({ name, signed }) => [name, signed])).toEqual([
    ["Signed", true],
    ["Empty", undefined],
  ]);
  const { stdout } = await flowspec(folder, ["place", "half-signed.pdf"]);
  expect(stdout.match(/field: \w+/gu)).toEqual(["field: Empty"]);
});

describe("signature fields in packed objects", () => {
  const pack = (data: string, entries: string): string => {
    const packed = deflateSync(Buffer.from(data, "latin1")).toString("latin1");
    return `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`;
  };
  const fieldsOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly FieldFacts[]> => {
    const read = await extract(bytes);
    if ("failure" in read) throw new Error(read.failure.kind);
    return read.value.fields;
  };

  test.each([
    ["plain", undefined],
    ["deflated", pack],
  ])("are signed as those that are not, %s", async (_, how) => {
    const { signedFields } = (await import(new URL("writer.mjs", handMade).href)) as { signedFields: (pack: unknown) => Buffer };
    const fields = await fieldsOf(new Uint8Array(signedFields(how)));
    expect(fields.length).toBe(9);
    for (const { name, signed = false } of fields) expect([name, signed]).toEqual([name, /Signed/u.test(name)]);
  });

  test("are what a later part of the file says", async () => {
    const bytes = pdfBytes("packed-signed.pdf");
    const text = Buffer.from(bytes).toString("latin1");
    const signedLater = "6 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(Empty)/Rect[72 340 200 360]/F 4/V 20 0 R>>\nendobj\n";
    const xref = `xref\n6 1\n${String(text.length).padStart(10, "0")} 00000 n \n`;
    const trailer = `trailer\n<</Size 24/Root 1 0 R/Prev ${/startxref\n(\d+)/u.exec(text)?.[1]}>>\nstartxref\n${text.length + signedLater.length}\n%%EOF\n`;
    const fields = await fieldsOf(new Uint8Array(Buffer.from(text + signedLater + xref + trailer, "latin1")));
    expect(fields.find(({ name }) => name === "Empty")?.signed).toBe(true);
  });

  test("are told by locate, as text and as JSON", async () => {
    const text = await flowspec(folder, ["locate", "packed-signed.pdf"]);
    expect(text.stdout.match(/^field \S+ +.*?(?= {2}page)/gmu)?.filter((row) => row.includes("signed"))).toHaveLength(4);
    const json = await flowspec(folder, ["locate", "packed-signed.pdf", "--json"]);
    const { fields } = JSON.parse(json.stdout) as { readonly fields: readonly FieldFacts[] };
    expect(fields.filter(({ signed }) => signed).map(({ name }) => name)).toEqual([
      "SignedDirect",
      "SignedIndirect",
      "SignedAbove",
      "group.SignedInGroup",
    ]);
  });

  test("take no longer where a file is full of beginnings", () => {
    const field = "<</Type/Annot/Subtype/Widget/FT/Sig/T(One)/Rect[72 340 200 360]/V 9 0 R>>";
    for (const filler of ["/ObjStm", "/ObjStm>>stream ", "1 0 obj ", "<", "(", "9 0 obj<</A(", "stream\n/ObjStm>>"]) {
      const isGiven = signedFields(`4 0 obj\n${field}\nendobj\n${filler.repeat(2_000_000 / filler.length)}`);
      const cpu = cpuOf(() => isGiven("4R"));
      expect(cpu, filler).toBeLessThan(soon / 10);
    }
  });
});

describe("the time that a PDF may take", () => {
  const slow = "hostile/bomb-text.pdf";
  const sentence = (seconds: string): string =>
    `error: ${slow} could not be read within ${seconds} seconds; --pdf-timeout <seconds> (or FLOWSPEC_PDF_TIMEOUT) allows more.\n`;

  test("is set by a flag or a variable, which the message names", async () => {
    expect(await flowspec(folder, ["locate", slow, "--pdf-timeout", "0.1"])).toEqual({ code: 1, stdout: "", stderr: sentence("0.1") });
    expect(await flowspec(folder, ["place", slow, "--pdf-timeout", "0.1"])).toEqual({ code: 1, stdout: "", stderr: sentence("0.1") });
    expect(await flowspec(folder, ["locate", "cmap.pdf", "--pdf-timeout", "600"])).toMatchObject({ code: 0 });
  });

  test.each(["0", "-1", "soon", "1e9", ""])("is no %o", async (given) => {
    const { code, stderr } = await flowspec(folder, ["locate", "cmap.pdf", `--pdf-timeout=${given}`]);
    expect([code, stderr.includes("--pdf-timeout")]).toEqual(given === "" ? [0, false] : [2, true]);
  });
});
