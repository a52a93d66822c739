import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { extract } from "../../src/pdf/extract.ts";
import { searchable } from "../../src/pdf/searchable.ts";
import { ofSpecs, pdfBytes, printed } from "../support/pdf.ts";

test.each([
  ["tender.pdf", ofSpecs],
  ["noto-serif.pdf", printed],
])("what is kept of %s is a few numbers a character, and nothing of how it was drawn", async (name, folder) => {
  const read = await extract(pdfBytes(name, folder));
  if ("failure" in read) throw new Error(read.failure.kind);
  const characters = searchable(read.value).lines.reduce((sum, { line }) => sum + line.length, 0);
  const rest = 1000 * read.value.pages.length;
  expect(serialize(read.value).length - rest).toBeLessThan(40 * characters);
});
