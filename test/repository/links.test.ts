import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenLinks, strayLinks } from "../support/links.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Folders whose pages are read, or linked to. */
const folders = ["docs", "src", "specs", "test", "scripts", "editors"];

test("every link of a page leads to a file of the project, and to a heading of it", () => {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const paths = new Set([...below, ...readdirSync(root)]);
  const pages = [...paths].filter((path) => path.endsWith(".md") && !path.startsWith("test/fixtures/"));
  const texts = new Map(pages.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  expect(texts.size).toBeGreaterThan(300);
  expect(brokenLinks(texts, paths)).toEqual([]);
  expect(strayLinks(texts, ".zh-CN.md")).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  const pages = new Map([["docs/a.md", "# A b\n[x](b.md) [y](#a-b) [z](#c) [up](../README.md) `[no](link.md)`\n"]]);
  const others = new Map([
    ["a.zh.md", "[here](b.md) [this page](a.md) [there](b.zh.md)"],
    ["b.zh.md", ""],
    ["b.md", ""],
    ["a.md", ""],
  ]);
  expect(strayLinks(others, ".zh.md")).toEqual(["a.zh.md -> b.md"]);
  expect(brokenLinks(pages, new Set(["docs/a.md", "README.md"]))).toEqual(["docs/a.md -> docs/b.md", "docs/a.md -> docs/a.md#c"]);
});
