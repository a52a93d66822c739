import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { handMade, pdfBytes } from "../support/pdf.ts";

test("the hand-made PDFs are what their generator makes", async () => {
  const generator = new URL("make.mjs", handMade).href;
  const { made } = (await import(generator)) as { made: Readonly<Record<string, Buffer>> };
  const bombs = ["hostile/bomb-spaces.pdf", "hostile/bomb-text.pdf"]; // these take long to make
  const committed = readdirSync(handMade, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".pdf"));
  expect(committed.toSorted()).toEqual([...Object.keys(made), ...bombs].toSorted());
  const different = Object.entries(made).flatMap(([name, bytes]) => (bytes.equals(pdfBytes(name)) ? [] : [name]));
  expect(different).toEqual([]);
});
