import { describe, expect, test } from "vitest";
import { readPlain } from "../src/1-parse/plain.ts";
import { reader } from "../src/1-parse/reader.ts";
import { flowspec } from "./support/cli.ts";

const root = new URL("../", import.meta.url).pathname;

const everything = ["check", "test/fixtures/diagnostics", "specs", "--format", "json", "--max-diagnostics", "0"];

describe("plain YAML", () => {
  test("has the findings, at the places, that it has for the library alone", async () => {
    const alone = await flowspec(root, everything, { FLOWSPEC_YAML: "plain" });
    expect(reader.plain).toBe(undefined);
    const plain = await flowspec(root, everything);
    expect(reader.plain).toBe(readPlain);
    expect(plain).toEqual(alone);
    expect(plain.stdout.length).toBeGreaterThan(100_000);
  });
});
