// Text that is not plainly on its page, and pages that are not plainly measured: read where it can be, and never a silent hit.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { handMade, pdfFacts } from "../support/pdf.ts";

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
