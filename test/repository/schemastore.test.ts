import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { approvalsName } from "../../src/approvals.ts";
import { configName } from "../../src/cli/config-name.ts";
import { isContractName } from "../../src/model/files.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

// The shape is that of the catalogue, which the first test compares.
const entries = read("editors/schemastore/catalog.json") as readonly Entry[];

/** What stands for the address until there is one. */
const blank = "<address of the published schema>";

describe("the entries for SchemaStore", () => {
  test.each(entries)("$name: has the members of an entry, and its address is a blank with the name of a schema", (entry) => {
    expect(Object.keys(entry)).toEqual(["name", "description", "fileMatch", "url"]);
    // The catalogue takes neither word: every entry is a schema, of files.
    expect(`${entry.name} ${entry.description}`).not.toMatch(/\bschema\b|\.$/iu);
    expect(entry.url.startsWith(`${blank}/`)).toBe(true);
    expect(URL.canParse(entry.url.replace(blank, "https://schemas.example.com"))).toBe(true);
    const schema = `schema/${entry.url.slice(blank.length + 1)}`;
    expect(existsSync(new URL(schema, root))).toBe(true);
    expect(read(schema)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: expect.stringMatching(/^urn:flowspec:schema:/u),
    });
  });

  test("are in order, and match the files that flowspec reads as such", () => {
    expect(entries.map(({ name }) => name)).toEqual(["Flowspec contract", "Flowspec approvals", "Flowspec configuration"]);
    const [contract, approvals, configuration] = entries;
    expect(approvals?.fileMatch).toEqual([approvalsName]);
    expect(contract?.fileMatch.map((pattern) => pattern.replace("*", "purchase")).filter((path) => !isContractName(path))).toEqual([]);
    expect(contract?.fileMatch).toHaveLength(2);
    expect(configuration?.fileMatch).toEqual([configName]);
  });
});
