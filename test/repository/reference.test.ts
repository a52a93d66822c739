import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placedExample } from "../../src/explain/examples/key.ts";
import { languageReference } from "../../src/reference.ts";
import { allConstructs, allKeys } from "../../src/explain/tables/keys.ts";
import { serviceNames } from "../../src/wire/actions.ts";
import { blocksOf } from "../support/chapters/blocks.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The pages on constructs, as they are derived. */
const pages = new Map(
  allConstructs().map(({ construct: { name } }) => [name, readFileSync(join(root, `docs/reference/${name}.md`), "utf8")] as const),
);

/** Keys that nobody should write, or that stand for what only replies say: they have no example. */
const isLeft = (entry: ReturnType<typeof allKeys>[number]): boolean =>
  entry.rows.every((typed) => serviceNames.every((service) => placedExample(entry, typed, service) === undefined));

/** Keys that say where, how or whether, so that what they write alone is nothing. */
const silent = ["contract.embed", "flow.ownApproval", "file.pdf", "file.sealed", "placement.from"];

describe.each(allConstructs().map(({ construct }) => construct.name))("%s", (name) => {
  const sections = new Map((pages.get(name) ?? "").split(/^## /mu).map((text) => [text.slice(0, text.indexOf("\n")), text]));
  const keys = allKeys().filter(({ construct }) => construct.name === name);

  test("has a section for each key, with an example and what that writes", () => {
    expect([...sections.keys()].slice(1)).toEqual(keys.map(({ key }) => key));
    const lacking = keys.filter((entry) => {
      const languages = blocksOf(sections.get(entry.key) ?? "").map(({ language }) => language);
      const isSilent = silent.includes(`${name}.${entry.key}`);
      return !isLeft(entry) && !(languages.includes("yaml") && (isSilent || languages.includes("json")));
    });
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  test("shows data that can be read", () => {
    for (const { language, text } of blocksOf(pages.get(name) ?? ""))
      if (language === "json") expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});

test("the reference is what the tables say, and what its examples write", () => {
  const pages = languageReference();
  expect([...pages.keys()].toSorted()).toEqual(
    readdirSync(join(root, "docs/reference"))
      .map((name) => `docs/reference/${name}`)
      .toSorted(),
  );
  for (const [path, text] of pages) expect(text, path).toBe(readFileSync(join(root, path), "utf8"));
});
