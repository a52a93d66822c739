import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { specSettings, specSources } from "../support/specs.ts";

const everything = { path: "everything.flow.yaml", text: readFileSync(new URL("contracts/everything.flow.yaml", import.meta.url), "utf8") };

/** The review sheets of some contracts, by path; by the template that is shipped, where no other is given. */
async function sheets(review?: string): Promise<readonly (readonly [string, string])[]> {
  const { value } = await compile([everything, ...specSources.slice(0, 5)], review === undefined ? {} : { review }, [], specSettings);
  return (value?.artifacts ?? []).filter(({ path }) => path.startsWith("review/")).map(({ path, text }) => [path, text]);
}

test("sheets by the text of the template that is shipped are those by its code", async () => {
  const shipped = await sheets();
  expect(shipped).toHaveLength(6);
  expect(await sheets(readFileSync(new URL("../../templates/review.md.hbs", import.meta.url), "utf8"))).toEqual(shipped);
});

test("applications have sheets by templates of their own", async () => {
  expect(await sheets("About {{name}}")).toContainEqual(["review/everything.md", "About everything\n"]);
});
