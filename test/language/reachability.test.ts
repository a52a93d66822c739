import { describe, expect, test } from "vitest";
import { actions } from "../../src/language/tables/actions.ts";
import type { Column, Construct } from "../../src/language/tables/construct.ts";
import { contract } from "../../src/language/tables/contract.ts";
import { flow } from "../../src/language/tables/flow.ts";
import { actionNames } from "../../src/model/contract.ts";
import { isStructure, memberAt, membersOf, memberOf } from "../../src/wire/structures.ts";

/** Every construct that a contract can hold, found by walking the tables. */
function allConstructs(): readonly Construct[] {
  const found = new Set<Construct>();
  const visit = (construct: Construct): void => {
    if (found.has(construct)) return;
    found.add(construct);
    for (const { codec } of columnsOf(construct)) if ("construct" in codec) visit(codec.construct);
  };
  [contract, flow].forEach(visit);
  return [...found];
}

function columnsOf(construct: Construct): readonly Column[] {
  const variants = [...(construct.variants?.rows.values() ?? [])];
  return [construct.rows, ...variants].flatMap((rows) => [...rows.values()]).flatMap((row) => row.columns);
}

const everyColumn = allConstructs().flatMap(columnsOf);

/** The paths that some row writes in a structure. */
function written(structure: string): Set<string> {
  return new Set(everyColumn.filter(({ structures }) => structures.includes(structure)).flatMap(({ members }) => members));
}

/** The paths of a structure that no row writes, descending where no row takes the structure as a whole. `skip` are members known to be targets. */
function unreached(structure: string, seen: Set<string>, skip: readonly string[] = [], prefix = "", within = structure): readonly string[] {
  return membersOf(within).flatMap((name) => {
    const path = `${prefix}${name}`;
    const facts = memberOf(within, name);
    if (facts === undefined || facts.unused || skip.includes(path)) return [];
    if (facts.json && structure.endsWith(".ChildComponent")) return []; // a part has some of the options of a whole component
    const isWritten = written(structure).has(path);
    if (!isStructure(facts.type)) return isWritten ? [] : [`${structure}.${path}`];
    if (!isWritten) return unreached(structure, seen, skip, `${path}.`, facts.type);
    const construct = everyColumn.some(
      ({ structures, members, codec }) => "construct" in codec && structures.includes(structure) && members.includes(path),
    );
    if (!construct || seen.has(facts.type)) return []; // a codec of its own writes the whole structure
    seen.add(facts.type);
    return unreached(facts.type, seen);
  });
}

/** Written by the compiler alone: constant, and named here so that nothing else can hide. */
const fillers = ["FileIndex", "ResourceType", "Type"];

describe("the tables and the wire", () => {
  test.each(actionNames)("every member that %s uses has a key", (name) => {
    const seen = new Set<string>();
    const { targets } = actions[name];
    const inner = targets.map(({ into }) => into).filter((into) => into !== "");
    const missing = targets.flatMap(({ structure }) => unreached(structure, seen, inner));
    expect(missing.filter((path) => !fillers.includes(path.split(".").at(-1) ?? ""))).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });

  test("no row names a member that is not there", () => {
    const wrong = everyColumn.flatMap(({ structures, members }) =>
      structures.flatMap((structure) => members.filter((member) => !memberAt(structure, member)).map((member) => `${structure}.${member}`)),
    );
    expect(everyColumn.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test("no row writes a member that the service does not use", () => {
    const unused = everyColumn.flatMap(({ structures, members }) =>
      structures.flatMap((structure) =>
        members.filter((member) => memberAt(structure, member)?.unused).map((member) => `${structure}.${member}`),
      ),
    );
    expect(unused).toEqual([]);
  });
});
