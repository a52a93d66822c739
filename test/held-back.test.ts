import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkRequestSource, importSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { renderSample } from "../src/render.ts";
import { formatSource } from "../src/format/format.ts";
import type { ActionName } from "../src/model/contract.ts";
import { unusedMembers } from "../src/wire/reviewed.ts";
import { withReadExtras } from "./support/extras.ts";
import { tried } from "./support/long.ts";

/**
 * Requests of the service's public documentation that nobody looked at while the tables were written.
 * A new one that the documentation brings is added here, and has to pass as it is.
 */
const folder = new URL("requests/held-back/", import.meta.url);
const requests = readdirSync(folder).map((file) => ({
  name: file.replace(".json", ""),
  action: file.replace(/-\d+\.json$/u, "") as ActionName,
  text: readFileSync(new URL(file, folder), "utf8"),
}));

/** Before every deadline of the documents. */
const clock = { now: 1_600_000_000, guessed: false };
const unused = new Set(unusedMembers.map((path) => path.split(".").at(-1)));

async function imported(text: string, action: ActionName): Promise<string> {
  const { value } = await importSource({ path: "request.json", text }, "imported-contract", action);
  if (value === undefined) throw new Error("not imported");
  return value;
}

/** The values that stand in a tree; without `""`, which counts as left out, and those of members that the service does not use. */
function leaves(value: unknown): number {
  if (value === "") return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + leaves(each), 0);
  if (typeof value !== "object" || value === null) return 1;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (unused.has(key) ? 0 : leaves(each)), 0);
}

/** The values that stand under a `wire`. */
function leavesOfWire(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + leavesOfWire(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (key === "wire" ? leaves(each) : leavesOfWire(each)), 0);
}

describe("requests that were held back", () => {
  test.each(requests)("$name is accepted", ({ name, action, text }) => {
    const errors = checkRequestSource({ path: `${name}.json`, text }, action, clock).filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, message }) => `${code.name}: ${message}`)).toEqual([]);
  });

  test.each(tried(requests, 8))("$name becomes a contract without errors, and comes back equal", async ({ action, text }) => {
    const source = { path: "imported.flow.yaml", text: await imported(text, action) };
    const { value: contract, diagnostics } = checkSource(source);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    expect(withReadExtras(contract && renderSample(contract, "imported"))).toEqual(withReadExtras(JSON.parse(text)));
  });

  test.each(tried(requests, 8))("$name is imported as it is laid out", async ({ action, text }) => {
    const yaml = await imported(text, action);
    expect(formatSource({ path: "imported.flow.yaml", text: yaml })).toEqual({ value: yaml, diagnostics: [] });
  });

  test("98 of 100 members have keys", async () => {
    const texts = await Promise.all(requests.map(({ action, text }) => imported(text, action)));
    const inWire = texts.reduce((sum, text) => sum + leavesOfWire(parse(text)), 0);
    const all = requests.reduce((sum, { text }) => sum + leaves(withReadExtras(JSON.parse(text))), 0);
    expect(inWire / all).toBeLessThan(0.02);
  });
});
