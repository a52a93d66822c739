import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { contract } from "../support/small-contracts.ts";
import { pairsIn, told } from "../support/sides.ts";

/** Two versions of a project, what is compared of them, and what makes a version incomplete. */

const project = { "flowspec.config.yaml": "environments: {}\n" };

/** A folder in which stand two folders: the versions. */
async function versions(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Promise<string> {
  const placed = (folder: string, files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
    Object.entries({ ...project, ...files }).map(([path, text]) => [`${folder}/${path}`, text]);
  return folderWith(Object.fromEntries([...placed("before", before), ...placed("after", after)]));
}

async function between(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
): Promise<readonly string[]> {
  const folder = await versions(before, after);
  return told(await pairsIn(join(folder, "after"), "../before", paths));
}

describe("contracts of two folders", () => {
  const lease = contract("lease");
  const other = contract("lease", "deadline: +3d");

  test("are the same by their names, wherever their files stand", async () => {
    expect(await between({ "specs/lease.flow.yaml": lease }, { "specs/rent/flat.flow.yaml": other })).toEqual([
      "lease: ../before/specs/lease.flow.yaml → specs/rent/flat.flow.yaml",
    ]);
  });

  test("are the same by their files where the name is another", async () => {
    expect(await between({ "specs/lease.flow.yaml": lease }, { "specs/lease.flow.yaml": contract("rent") })).toEqual([
      "rent: ../before/specs/lease.flow.yaml → specs/lease.flow.yaml",
    ]);
  });

  test("are the same by their names first: two files whose contracts changed places", async () => {
    const [one, two] = [contract("one"), contract("two")];
    expect(
      await between({ "specs/a.flow.yaml": one, "specs/b.flow.yaml": two }, { "specs/a.flow.yaml": two, "specs/b.flow.yaml": one }),
    ).toEqual(["two: ../before/specs/b.flow.yaml → specs/a.flow.yaml", "one: ../before/specs/a.flow.yaml → specs/b.flow.yaml"]);
  });

  test("are new, or gone", async () => {
    expect(await between({ "specs/old.flow.yaml": contract("old") }, { "specs/new.flow.yaml": contract("new") })).toEqual([
      "new: nothing → specs/new.flow.yaml",
      "old: ../before/specs/old.flow.yaml → nothing",
    ]);
  });

  test("are all new where nothing is before", async () => {
    const folder = await folderWith({ ...project, "specs/lease.flow.yaml": lease });
    expect(told(await pairsIn(folder, "-"))).toEqual(["lease: nothing → specs/lease.flow.yaml"]);
  });

  test("are looked for where each version's configuration says", async () => {
    const before = { "flowspec.config.yaml": "specs: [contracts]\n", "contracts/lease.flow.yaml": lease };
    expect(await between(before, { "specs/lease.flow.yaml": other })).toEqual([
      "lease: ../before/contracts/lease.flow.yaml → specs/lease.flow.yaml",
    ]);
  });

  test("are those of the paths that are given, in both versions", async () => {
    const both = { "specs/lease.flow.yaml": lease, "specs/sale.flow.yaml": contract("sale") };
    const after = { "specs/lease.flow.yaml": other, "specs/sale.flow.yaml": contract("sale", "deadline: +4d") };
    expect(await between(both, after, ["specs/sale.flow.yaml"])).toEqual(["sale: ../before/specs/sale.flow.yaml → specs/sale.flow.yaml"]);
    expect(await between(both, { "specs/sale.flow.yaml": contract("sale") }, ["specs/lease.flow.yaml"])).toEqual([
      "lease: ../before/specs/lease.flow.yaml → nothing",
    ]);
    await expect(between(both, after, ["specs/none.flow.yaml"])).rejects.toMatchObject({
      sentence: ["no-such-path", { path: "specs/none.flow.yaml" }],
    });
  });
});

describe("a version is not complete", () => {
  test("where its text cannot be read, and the other contracts are compared all the same", async () => {
    const before = { "specs/a.flow.yaml": contract("a"), "specs/b.flow.yaml": contract("b") };
    const after = { "specs/a.flow.yaml": "flowspec: 1\nname: a\ntitle: [", "specs/b.flow.yaml": contract("b", "deadline: +4d") };
    expect(await between(before, after)).toEqual([
      "after specs/a.flow.yaml: yaml-unclosed",
      "b: ../before/specs/b.flow.yaml → specs/b.flow.yaml",
    ]);
  });

  test("where a file that it uses is not there, or cannot be read", async () => {
    const using = contract("a").replace("  - type: person\n", "  - use: ../parties/tenant.yaml\n    type: person\n");
    const after = { "specs/a.flow.yaml": using, "parties/tenant.yaml": "role: tenant\n" };
    expect(await between({ "specs/a.flow.yaml": using }, after)).toEqual(["before ../before/specs/a.flow.yaml: used-files"]);
    expect(await between({ ...after, "parties/tenant.yaml": "[" }, after)).toEqual(["before ../before/specs/a.flow.yaml: yaml-unclosed"]);
  });

  test("where a variable has no value", async () => {
    const varied = contract("a", 'deadline: +30d\nuserData: "{{vars.data}}"');
    const after = { "specs/a.flow.yaml": varied, "flowspec.config.yaml": "environments: { live: { vars: { data: x } } }\n" };
    const before = { ...after, "flowspec.config.yaml": "environments: { live: { vars: { other: x } } }\n" };
    expect(await between(before, after)).toEqual(["before ../before/specs/a.flow.yaml: known-vars"]);
  });

  test("where two contracts have one name", async () => {
    const twice = { "specs/a.flow.yaml": contract("a"), "specs/b.flow.yaml": contract("a") };
    expect(await between({ "specs/a.flow.yaml": contract("a") }, twice)).toEqual(["after specs/b.flow.yaml: unique-contract-names"]);
  });

  test("but where the service refuses it, it is", async () => {
    const refused = contract("a").replace("13200000000", "132");
    expect(await between({ "specs/a.flow.yaml": contract("a") }, { "specs/a.flow.yaml": refused })).toEqual([
      "a: ../before/specs/a.flow.yaml → specs/a.flow.yaml",
    ]);
  });
});
