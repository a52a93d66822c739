import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { formatSource } from "../src/format/format.ts";
import { importTogether } from "../src/imports.ts";
import type { ActionName } from "../src/model/contract.ts";
import { renderSample } from "../src/render.ts";
import { withReadExtras } from "./support/extras.ts";
import { runs, tried } from "./support/long.ts";

const folder = new URL("requests/", import.meta.url);
const requests = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({
    name: file.replace(".json", ""),
    action: file.replace(/-\d+\.json$/u, "") as ActionName,
    body: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown,
  }));

const samples = ["one", "two", "three", "four"];

async function imported(bodies: readonly unknown[], action: ActionName): Promise<{ text: string | undefined; said: readonly string[] }> {
  const sources = bodies.map((body, index) => ({
    source: { path: `${index}.json`, text: JSON.stringify(body) },
    sample: samples[index] ?? "",
  }));
  const { value: text, diagnostics } = await importTogether(sources, "imported-contract", action);
  return { text, said: diagnostics.map(({ message }) => message) };
}

/** Codes that an imported contract may not have: each is a mistake of the import. */
const ours = new Set([
  "known-keys",
  "value-types",
  "known-params",
  "used-params",
  "param-types-fit",
  "param-declarations",
  "sample-params",
  "sample-now",
  "keys-before-wire",
  "wire-agrees",
  "param-values",
  "optional-in-text",
]);

/** What the bodies are after they were imported as one contract and rendered again. */
function back(text: string, count: number): readonly unknown[] {
  const { value: contract, diagnostics } = checkSource({ path: "imported.flow.yaml", text });
  expect(diagnostics.filter(({ code }) => ours.has(code.name)).map(({ message }) => message)).toEqual([]);
  expect(formatSource({ path: "imported.flow.yaml", text })).toEqual({ value: text, diagnostics: [] });
  return samples.slice(0, count).map((name) => contract && renderSample(contract, name));
}

/** Members whose values any text can take the place of, and that may be left out. */
const free = [
  "FlowName",
  "FlowType",
  "FlowDescription",
  "ApproverRoleName",
  "ApproverName",
  "Name",
  "ApproverMobile",
  "Mobile",
  "ComponentValue",
  "ApproverNickName",
  "UserId",
  "OpenId",
];

/** Members that may be left out of a request. */
const leftOut = ["FlowDescription", "ApproverRoleName"];

/** Lists whose elements are repeated. */
const repeated = ["Approvers", "FlowApprovers", "CcInfos", "CcUsers", "FormFields"];

/** A body with some of its values changed, and some of its elements there more often; `seed` decides which. */
function varied(body: unknown, seed: (most: number) => number, name = ""): unknown {
  if (Array.isArray(body)) {
    const items = (body as readonly unknown[]).map((item) => varied(item, seed));
    const again = items.length === 1 && repeated.includes(name) && seed(2) === 0 ? [varied(body[0], seed)] : [];
    return [...items, ...again];
  }
  if (typeof body !== "object" || body === null) return body;
  const kept = Object.entries(body).filter(([member]) => !leftOut.includes(member) || seed(5) > 0);
  const entries = kept.map(([member, value]): readonly [string, unknown] => {
    if (member === "NotifyType" && value === "NONE") return [member, seed(2) === 0 ? "NONE" : "SMS"];
    if (!free.includes(member) || typeof value !== "string" || value === "" || seed(3) > 0) return [member, varied(value, seed, member)];
    const other = member.endsWith("Mobile")
      ? `139${String(10_000_000 + seed(90_000_000))}`
      : member.endsWith("Name")
        ? `赵${"甲乙丙丁戊"[seed(5)]}`
        : `a${seed(1_000_000)}`;
    return [member, other];
  });
  return Object.fromEntries(entries);
}

describe("variations of a documented request", () => {
  test.each(tried(requests, 3))("$name: each comes back equal", async ({ action, body }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.infiniteStream(fc.nat()), async (count, numbers) => {
        const seed = (most: number): number => Number(numbers.next().value) % most;
        const bodies = Array.from({ length: count }, () => varied(body, seed));
        const { text, said } = await imported(bodies, action);
        expect(said).toEqual([]);
        expect(withReadExtras(back(text ?? "", count))).toEqual(withReadExtras(bodies));
      }),
      { seed: 20_260_105, numRuns: runs(1, 60) },
    );
  });
});
