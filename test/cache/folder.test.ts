import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheAt, cachePath } from "../../src/host/cache-folder.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

describe("where the cache stands", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, NodeJS.Platform, string | undefined])[] = [
    ["the variable", { FLOWSPEC_CACHE: "/c", HOME: "/h" }, "linux", "/c"],
    ["the variable, seen from the working directory", { FLOWSPEC_CACHE: ".cache", HOME: "/h" }, "linux", "/work/.cache"],
    ["nowhere", { FLOWSPEC_CACHE: "off", HOME: "/h" }, "linux", undefined],
    ["nowhere where the variable is empty", { FLOWSPEC_CACHE: "", HOME: "/h" }, "linux", undefined],
    ["the folder of caches", { XDG_CACHE_HOME: "/x", HOME: "/h" }, "darwin", "/x/flowspec"],
    ["the home where the folder of caches is no absolute path", { XDG_CACHE_HOME: "x", HOME: "/h" }, "linux", "/h/.cache/flowspec"],
    ["the library of a Mac", { HOME: "/h" }, "darwin", "/h/Library/Caches/flowspec"],
    ["the local data of Windows", { LOCALAPPDATA: "/l", USERPROFILE: "/u" }, "win32", "/l/flowspec/cache"],
    ["the local data below a profile", { USERPROFILE: "/u" }, "win32", "/u/AppData/Local/flowspec/cache"],
    ["nowhere without a home", {}, "linux", undefined],
  ];
  test.each(cases)("%s", (_, env, platform, path) => {
    expect(cachePath(env, "/work", platform)).toBe(path);
  });
});

async function freshCache() {
  const path = join(await folderWith({}), "cache");
  return { path, cache: cacheAt(path) };
}

test("what is kept is read again, for its owner alone", async () => {
  const { path, cache } = await freshCache();
  expect(cache.read("runs", "a")).toBeUndefined();
  expect(existsSync(path), "reading makes no folder").toBe(false);
  expect(cache.write("runs", "a", "one")).toBe(true);
  expect(cache.write("runs", "a", "other")).toBe(true);
  expect(cache.read("runs", "a")?.toString()).toBe("other");
  expect(cache.read("pdf", "a")).toBeUndefined();
  expect([path, join(path, "runs")].map((each) => statSync(each).mode & 0o777)).toEqual([0o700, 0o700]);
  expect(readdirSync(join(path, "runs"))).toEqual(["a.flowspec"]);
  expect(cache.sizes()).toEqual({ code: { files: 0, bytes: 0 }, runs: { files: 1, bytes: 5 }, pdf: { files: 0, bytes: 0 } });
  cache.remove("runs", "a");
  expect(cache.read("runs", "a")).toBeUndefined();
});

test("a folder that others can write is not used, and a file in its place neither", async () => {
  const { path, cache } = await freshCache();
  cache.write("runs", "a", "one");
  chmodSync(path, 0o777);
  expect(cache.read("runs", "a")).toBeUndefined();
  expect(cache.write("runs", "b", "two")).toBe(false);
  expect(readdirSync(join(path, "runs"))).toEqual(["a.flowspec"]);
  const file = await folderWith({ cache: "a file" });
  expect(cacheAt(join(file, "cache")).write("runs", "a", "one")).toBe(false);
  expect(cacheAt(undefined).write("runs", "a", "one")).toBe(false);
  expect(cacheAt(undefined).read("runs", "a")).toBeUndefined();
});

test.runIf(process.getuid?.() === 0)("a folder of another user is not used, and none is made in another's home", async () => {
  const { chownSync } = await import("node:fs");
  const home = await folderWith({});
  chownSync(home, 4321, 4321);
  expect(cacheAt(join(home, ".cache/flowspec")).write("runs", "a", "one")).toBe(false);
  expect(readdirSync(home)).toEqual([]);
  const { path, cache } = await freshCache();
  cache.write("runs", "a", "one");
  chownSync(path, 4321, 4321);
  expect(cache.read("runs", "a")).toBeUndefined();
  expect(cache.write("runs", "a", "two")).toBe(false);
});

test("what was not used for long, or was left half written, is removed when something is kept", async () => {
  const { path, cache } = await freshCache();
  for (const name of ["old", "new"]) cache.write("runs", name, name);
  const half = join(path, "runs", "x.12-0.flowspec.tmp");
  const strange = join(path, "runs", "notes.txt");
  for (const file of [half, strange]) writeFileSync(file, "");
  for (const file of [half, strange, join(path, "runs/old.flowspec")]) utimesSync(file, 1, 1);
  cacheAt(path).write("runs", "newer", "newer");
  expect(readdirSync(join(path, "runs")).toSorted()).toEqual(["new.flowspec", "newer.flowspec", "notes.txt"]);
});

test("what is read counts as used", async () => {
  const { path, cache } = await freshCache();
  cache.write("runs", "a", "one");
  utimesSync(join(path, "runs/a.flowspec"), 1, 1);
  cache.read("runs", "a");
  expect(Date.now() - statSync(join(path, "runs/a.flowspec")).mtimeMs).toBeLessThan(3_600_000);
});

test("clearing removes what flowspec put there and nothing else", async () => {
  const { path, cache } = await freshCache();
  for (const kind of ["code", "runs", "pdf"] as const) cache.write(kind, "a", "one");
  cache.clear();
  expect(existsSync(path)).toBe(false);
  cache.write("code", "a", "one");
  mkdirSync(join(path, "runs"));
  writeFileSync(join(path, "runs/main.ts"), "mine");
  symlinkSync(join(path, "runs/main.ts"), join(path, "runs/link.flowspec"));
  cache.clear();
  expect(readFileSync(join(path, "runs/main.ts"), "utf8")).toBe("mine");
  expect(readdirSync(path)).toEqual(["runs"]);
});

test("flowspec cache says where it is and how large, as text and as JSON, and clears it", async () => {
  const { path, cache } = await freshCache();
  cache.write("runs", "a", "x".repeat(1500));
  const env = { FLOWSPEC_CACHE: path };
  expect((await flowspec(".", ["cache"], env)).stdout).toBe(
    `${path}\n  code        0 B in 0 files: compiled code of flowspec\n  runs     1.5 kB in 1 file: records of runs\n  pdf         0 B in 0 files: what was read of PDFs\n`,
  );
  const kinds = { code: { files: 0, bytes: 0 }, runs: { files: 1, bytes: 1500 }, pdf: { files: 0, bytes: 0 } };
  expect(JSON.parse((await flowspec(".", ["cache", "--json"], env)).stdout)).toEqual({ path, kinds });
  expect((await flowspec(".", ["cache", "clear"], env)).code).toBe(0);
  expect(existsSync(path)).toBe(false);
  expect((await flowspec(".", ["cache"], { FLOWSPEC_CACHE: "off" })).stdout).toBe(
    "No cache is kept: FLOWSPEC_CACHE is off, or the environment names no home.\n",
  );
  expect((await flowspec(".", ["cache", "claer"], env)).code).toBe(2);
});
