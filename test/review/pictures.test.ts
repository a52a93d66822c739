import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../generated/review/", import.meta.url);
const files = readdirSync(folder);

test.each(files.filter((name) => name.endsWith(".md")))("%s shows every picture that is made for it", (sheet) => {
  const text = readFileSync(new URL(sheet, folder), "utf8");
  const own = files.filter((name) => name.endsWith(".svg") && name.startsWith(`${sheet.slice(0, -".md".length)}.`));
  const shown = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, file = ""]) => decodeURI(file));
  expect(shown.toSorted()).toEqual(own.toSorted());
});

test("there are pictures", () => {
  expect(files.filter((name) => name.endsWith(".svg")).length).toBeGreaterThan(0);
});
