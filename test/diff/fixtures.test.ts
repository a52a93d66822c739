import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowChanges } from "../../src/language/tables/changes.ts";
import { type Audience, type ChangeKind, changeKinds, kindFacts } from "../../src/model/change-kinds.ts";
import { flowspec } from "../support/cli.ts";

/**
 * What each kind of change looks like to whoever reads it. A folder `<kind>/`, or `<kind>.<word>/` for a further case, holds two versions of a small project, `before/` and
 * `after/`; beside them stands what `flowspec diff --against ../before` says in `after/`.
 */
const fixtures = new URL("../fixtures/changes/", import.meta.url).pathname;

const cases = readdirSync(fixtures).toSorted();

const rows = Object.values(rowChanges).flatMap((keys) => Object.values(keys));

const kindOf = (name: string): string => name.replace(/\..*$/u, "");

interface ToldChange {
  readonly kind: ChangeKind;
  readonly audience: Audience;
  readonly breaks: boolean;
}

interface Told {
  readonly contracts: readonly { readonly changes: readonly ToldChange[] }[];
}

/** What differs in the folder `to` of a case from its folder `from`. */
async function told(name: string, from: string, to: string): Promise<readonly ToldChange[]> {
  const { stdout, stderr } = await flowspec(join(fixtures, name, to), ["diff", "--against", `../${from}`, "--format", "json"]);
  expect(stderr).toBe("");
  const { contracts } = JSON.parse(stdout) as Told;
  return contracts.flatMap(({ changes }) => changes);
}

describe.each(cases)("%s", (name) => {
  const kind = changeKinds.find((each) => each === kindOf(name));

  test("is a kind, and both versions are right", async () => {
    expect(kind).toBeDefined();
    for (const side of ["before", "after"]) {
      expect(existsSync(join(fixtures, name, side))).toBe(true);
      const { code, stderr } = await flowspec(join(fixtures, name, side), ["check", "--allow-empty"]);
      expect({ side, code, said: code === 0 ? "" : stderr }).toEqual({ side, code: 0, said: "" });
    }
  });

  test.each([
    ["en", "expected.txt"],
    ["zh-CN", "expected.zh-CN.txt"],
  ])("is said in %s", async (language, file) => {
    const { stdout, stderr } = await flowspec(join(fixtures, name, "after"), ["diff", "--against", "../before", "--lang", language]);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(join(fixtures, name, file));
  });

  test("is told to programs", async () => {
    const { stdout } = await flowspec(join(fixtures, name, "after"), ["diff", "--against", "../before", "--format", "json"]);
    await expect(stdout).toMatchFileSnapshot(join(fixtures, name, "expected.json"));
  });

  test("is of its class, and the other way round its opposite", async () => {
    if (kind === undefined) return;
    const { audience, lowers, breaks, opposites = [kind] } = kindFacts(kind);
    // Some keys concern others than the rest of their kind.
    const ofKeys = rows.flatMap(({ kinds, audience: other }) =>
      other && [kinds.added, kinds.removed, kinds.changed].includes(kind) ? [other] : [],
    );
    const own = (await told(name, "before", "after")).filter((change) => change.kind === kind);
    expect(own).not.toEqual([]);
    for (const change of own) {
      expect(change.breaks).toBe(breaks !== undefined);
      expect(lowers === "always" ? ["lowers"] : [...(lowers === "judged" ? ["lowers"] : []), audience, ...ofKeys]).toContain(
        change.audience,
      );
    }
    const back = new Set((await told(name, "after", "before")).map((change) => change.kind));
    expect(opposites.filter((opposite) => back.has(opposite))).not.toEqual([]);
  });
});

describe("kinds", () => {
  test.each(changeKinds)("%s has a case", (kind) => {
    expect(cases.map(kindOf)).toContain(kind);
  });
});
