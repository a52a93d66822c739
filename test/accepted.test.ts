import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRequestSource, importSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { renderSample } from "../src/render.ts";
import type { ActionName } from "../src/model/contract.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { generated } from "./support/compiled.ts";
import { withReadExtras } from "./support/extras.ts";

/**
 * Requests with invented data in forms that the service takes, or that samples of it send, and that looked wrong to the laws once. A
 * mistake found in a request that was accepted is added here, as a request of its kind.
 */
const folder = new URL("fixtures/accepted/", import.meta.url);
const requests = readdirSync(folder).map((file) => ({
  name: file.replace(".json", ""),
  action: (file.split("-")[0] ?? "") as ActionName,
  text: readFileSync(new URL(file, folder), "utf8"),
}));
const clock = { now: 1_600_000_000, guessed: false };
const named = ({ code, message, severity }: Diagnostic): string => `${severity} ${code.name}: ${message}`;

describe("requests that are accepted", () => {
  test.each(requests)("$name has no error", ({ name, action, text }) => {
    const found = checkRequestSource({ path: `${name}.json`, text }, action, clock);
    expect(found.filter(({ severity }) => severity === "error").map(named)).toEqual([]);
  });

  test.each(requests)("$name becomes a contract that compiles, and comes back equal", async ({ action, text }) => {
    const { value = "" } = await importSource({ path: "request.json", text }, "imported-contract", action);
    const source = { path: "imported.flow.yaml", text: value };
    const { value: contract, diagnostics } = checkSource(source);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(named)).toEqual([]);
    expect((await generated(source)).size).toBeGreaterThan(0);
    expect(withReadExtras(contract && renderSample(contract, "imported"))).toEqual(withReadExtras(JSON.parse(text)));
  });
});
