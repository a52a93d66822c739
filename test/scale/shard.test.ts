import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shardIn, shardOf } from "../../src/cli/select/shard.ts";
import { UsageError } from "../../src/cli/io.ts";
import { outputName } from "../../src/language/tables/names.ts";
import { runs } from "../support/long.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { filesIn, teaNamed } from "../support/scale-selection.ts";
import { spawned } from "../support/spawned.ts";

/** `--shard`: a contract is in one of the parts, by its name alone. */

const party = {
  "parties/one.yaml": "readSeconds: 30\nrole: 买方\n",
  "flowspec.config.yaml": "environments:\n  live: { vars: { site: 杭州 } }\n",
};

/** The contracts that a run looks at: every one of them has a warning by which it is named. */
async function looked(folder: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await flowspec(folder, ["check", "--format", "junit", ...flags]);
  return [...stdout.matchAll(/<testsuite name="([^"]+)"/gu)].map(([, name = ""]) => name).filter((name) => name.endsWith(".flow.yaml"));
}

/** Contracts with names of any kind; some of them clash, some are none. */
const names = fc.uniqueArray(
  fc.oneof(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4}){0,2}$/u), fc.constantFrom("ab-c", "a-bc", "abc", "", "ÄÖ", "9")),
  { minLength: 1, maxLength: 12 },
);

describe("parts of a set", () => {
  test("are all of it, and have nothing in common; what clashes is in one of them", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 1, max: 4 }), async (all, count) => {
        const contracts = all.map((name, index) => [`specs/${index}.flow.yaml`, `flowspec: 1\n${name === "" ? "" : `name: "${name}"\n`}`]);
        const folder = await folderWith(Object.fromEntries(contracts) as Record<string, string>);
        const parts: (readonly string[])[] = [];
        for (let index = 1; index <= count; index += 1) parts.push(await looked(folder, "--shard", `${index}/${count}`));
        expect(parts.flat().toSorted()).toEqual((await looked(folder)).toSorted());
        const partOf = (path: string): number => parts.findIndex((part) => part.includes(path));
        const byName = new Map<string, number>();
        for (const [index, name] of all.entries()) {
          const [key, part] = [outputName(name), partOf(`specs/${index}.flow.yaml`)];
          if (key !== "") expect(byName.get(key) ?? part, name).toBe(part);
          byName.set(key, part);
        }
      }),
      { numRuns: runs(15, 500), seed: 18 },
    );
  }, 600_000);

  test("keep what they have when others come, and wherever they are asked for", async () => {
    const some = Object.fromEntries(
      ["a", "b", "c", ""].map((name, index) => [`specs/${index}.flow.yaml`, `flowspec: 1\nname: "${name}"\n`]),
    );
    const folder = await folderWith({ ...party, ...some });
    const more = await folderWith({
      ...party,
      ...some,
      "specs/00.flow.yaml": "flowspec: 1\nname: d\n",
      "specs/deep/e.flow.yaml": "flowspec: 1\nname: e\n",
    });
    for (const part of ["1/3", "2/3", "3/3"]) {
      const kept = await looked(folder, "--shard", part);
      const later = await looked(more, "--shard", part);
      expect(later.filter((path) => path in some)).toEqual(kept);
      const below = await looked(join(more, "specs"), "--shard", part);
      expect(below.map((path) => `specs/${path}`).toSorted()).toEqual(later.toSorted());
    }
  });

  test("are even", () => {
    const words = ["labour", "supply", "lease", "loan", "sale", "nda", "hire", "note"];
    const all = Array.from({ length: 5_000 }, (_, index) => `${words[index % words.length] ?? ""}-${index}`);
    for (const count of [2, 3, 7, 16, 64]) {
      const sizes = Array.from({ length: count }, () => 0);
      for (const name of all) {
        const index = shardOf({ name, path: "a" }, count, "/", "/") - 1;
        sizes[index] = (sizes[index] ?? 0) + 1;
      }
      const mean = all.length / count;
      const square = sizes.reduce((sum, size) => sum + (size - mean) ** 2 / mean, 0);
      // Of even parts, chi-square lies above that less than once in a hundred thousand times.
      expect(square, `${count}`).toBeLessThan(count - 1 + 4.5 * Math.sqrt(2 * (count - 1)) + 10);
    }
  });

  test("are said by their numbers, and by nothing else", async () => {
    expect(shardIn("2/4")).toEqual({ index: 2, count: 4 });
    expect(shardIn("10000/10000")).toEqual({ index: 10_000, count: 10_000 });
    for (const given of [
      "",
      "0/3",
      "4/3",
      "a/b",
      "1/0",
      "1",
      "1/",
      "/2",
      "1/2/3",
      "-1/2",
      "+1/2",
      "1.0/2",
      "01/2",
      "1/10001",
      "1/99999999999999999999",
      " 1/2",
      "1／2",
    ])
      expect(() => shardIn(given), given).toThrow(UsageError);
    const folder = await folderWith({ "specs/a.flow.yaml": "flowspec: 1\nname: a\n" });
    expect(await flowspec(folder, ["check", "--shard", "4/3"])).toEqual({
      code: 2,
      stdout: "",
      stderr: 'error: --shard takes one of so many parts, such as 1/4, up to 10000, not "4/3"\n',
    });
    expect(await flowspec(folder, ["check", "--shard", "4/3", "--lang", "zh-CN"])).toMatchObject({
      stderr: "错误：--shard 应写成「第几个分片/分片总数」，如 1/4，最多 10000 个分片，不能是「4/3」\n",
    });
  });

  test("may be empty, which is no mistake", async () => {
    const folder = await folderWith({ "specs/a.flow.yaml": teaNamed("a"), ...party });
    const empty = shardOf({ name: "a", path: "" }, 2, "/", "/") === 1 ? "2/2" : "1/2";
    expect(await flowspec(folder, ["check", "--shard", empty])).toEqual({
      code: 0,
      stdout: "",
      stderr: `None of 1 contract is in shard ${empty}.\nNo findings in 0 files.\n`,
    });
    const { code, stdout } = await flowspec(folder, ["check", "--shard", empty, "--format", "json"]);
    expect({ code, summary: (JSON.parse(stdout) as { summary: unknown }).summary }).toEqual({
      code: 0,
      summary: { files: 0, errors: 0, warnings: 0, suppressed: 0 },
    });
    expect((await flowspec(folder, ["check", "--shard", empty, "--lang", "zh-CN"])).stderr).toContain(`都不在分片 ${empty} 中`);
  });
});

test("names that clash are found in the part that has them", async () => {
  const folder = await folderWith({
    ...party,
    "specs/a.flow.yaml": teaNamed("te-a"),
    "specs/b.flow.yaml": teaNamed("tea"),
    "specs/c.flow.yaml": teaNamed("c"),
  });
  const codes = await Promise.all(["1/2", "2/2"].map(async (part) => flowspec(folder, ["check", "--shard", part, "--format", "json"])));
  expect(codes.filter(({ stdout }) => stdout.includes("unique-contract-names"))).toHaveLength(1);
});

test("parts that are compiled into one folder, one after another, make what one run makes of all", async () => {
  const all = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`specs/${index}.flow.yaml`, teaNamed(`tea-${index}`)]));
  const [whole, parts] = [await folderWith({ ...party, ...all }), await folderWith({ ...party, ...all })];
  expect(await flowspec(whole, ["compile"])).toMatchObject({ code: 0 });
  for (const part of ["2/3", "3/3", "1/3"]) expect(await flowspec(parts, ["compile", "--shard", part])).toMatchObject({ code: 0 });
  expect(await filesIn(join(parts, "generated"))).toEqual(await filesIn(join(whole, "generated")));
  for (const part of ["1/3", "2/3", "3/3"])
    expect(await flowspec(parts, ["compile", "--check", "--shard", part])).toMatchObject({ code: 0 });
}, 120_000);

test("parts that are compiled into one folder at once, by as many processes, make the same", async () => {
  const all = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`specs/${index}.flow.yaml`, teaNamed(`tea-${index}`)]));
  const [whole, parts] = [await folderWith({ ...party, ...all }), await folderWith({ ...party, ...all })];
  expect(await spawned(whole, ["compile"])).toMatchObject({ code: 0 });
  const ended = await Promise.all(["1/2", "2/2"].map(async (part) => spawned(parts, ["compile", "--shard", part])));
  expect(ended).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(await filesIn(join(parts, "generated"))).toEqual(await filesIn(join(whole, "generated")));
}, 120_000);
