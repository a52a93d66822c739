import { expect, test } from "vitest";
import { actions } from "../../src/language/tables/actions.ts";
import type { Construct, Row } from "../../src/language/tables/construct.ts";
import { contract } from "../../src/language/tables/contract.ts";
import { paramKeys } from "../../src/language/tables/params.ts";

const described = (schema: unknown): string =>
  typeof schema === "object" && schema !== null && "description" in schema ? String(schema.description) : "";

/** All descriptions of a construct, and of those inside it. */
function* descriptionsOf(construct: Construct, seen: Set<Construct>): Generator<string> {
  if (seen.has(construct)) return;
  seen.add(construct);
  yield `${construct.name}: ${construct.doc}`;
  const rows: (readonly [string, Row])[] = [construct.rows, ...(construct.variants?.rows.values() ?? [])].flatMap((each) => [...each]);
  for (const [key, { doc, slot }] of rows) {
    yield `${construct.name}.${key}: ${doc}`;
    if ("construct" in slot) yield* descriptionsOf(slot.construct, seen);
  }
}

test("every description is a statement", () => {
  const seen = new Set<Construct>();
  const tables = [contract, ...Object.values(actions).map((action) => action.construct)];
  const ofParams = Object.entries(paramKeys).map(([key, schema]) => `params.${key}: ${described(schema)}`);
  const all = [...tables.flatMap((each) => [...descriptionsOf(each, seen)]), ...ofParams];
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((each) => /\?|: (?:Whether|Is|Are|May|Does|Do|Must|Can|Has|Will)\b/u.test(each))).toEqual([]);
});
