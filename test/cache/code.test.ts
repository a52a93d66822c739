import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { contractText } from "../support/project.ts";
import { cli } from "../support/spawned.ts";

const spy = fileURLToPath(new URL("../support/spy-scripts.cjs", import.meta.url));

/** A folder with a contract, and where its cache is. */
async function project(): Promise<{ readonly folder: string; readonly cache: string }> {
  const folder = await folderWith({ "specs/a.flow.yaml": contractText("a") });
  return { folder, cache: join(folder, "cache") };
}

interface Ran {
  readonly code: number | null;
  readonly stderr: string;
  /** Of each chunk that was loaded, whether kept code was taken. */
  readonly scripts: string;
}

/** Checks the contract of a folder in a process of its own, whatever an earlier one has found, with an environment that says only where the cache is. */
function check(
  folder: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  args: readonly string[] = ["check", "--fresh"],
): Ran {
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--require", spy, cli, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  const [, said = "", scripts = ""] = /^([^]*)scripts (.*)\n$/u.exec(stderr) ?? [];
  return { code: status, stderr: said, scripts };
}

const plain = "cli:plain check:plain tables:plain";
const kept = "cli:kept check:kept tables:kept";
const fine = { code: 0, stderr: "No findings in 1 file.\n" };

/** The files in which code is kept, by the name of the chunk. */
function filesIn(cache: string): ReadonlyMap<string, string> {
  const names = existsSync(join(cache, "code")) ? readdirSync(join(cache, "code")) : [];
  return new Map(names.map((name) => [/([a-z]+)\.flowspec$/u.exec(name)?.[1] ?? name, join(cache, "code", name)]));
}

describe("the code of chunks", () => {
  test("is kept by the first run, taken by the second, and kept anew where a run uses much more of it", async () => {
    const { folder, cache } = await project();
    const env = { FLOWSPEC_CACHE: cache };
    expect(check(folder, env)).toEqual({ ...fine, scripts: plain });
    const first = [...filesIn(cache).values()].map((path) => statSync(path).mtimeMs);
    expect([...filesIn(cache).keys()]).toEqual(["check", "cli", "tables"]);
    expect(check(folder, env)).toEqual({ ...fine, scripts: kept });
    expect([...filesIn(cache).values()].map((path) => statSync(path).mtimeMs)).toEqual(first);
    expect(check(folder, env, [], ["explain", "known-words"]).scripts).toMatch(/^cli:kept explain:plain\b.* check:kept\b/u);
    const small = statSync(filesIn(cache).get("check") ?? "").size;
    check(folder, env, [], ["targets", "specs/a.flow.yaml"]);
    check(folder, env, [], ["compile"]);
    expect(statSync(filesIn(cache).get("check") ?? "").size).toBeGreaterThan(small);
    expect(check(folder, env)).toEqual({ ...fine, scripts: kept });
  });

  test("holds no language but that of the run, and of it no pages of codes", async () => {
    const { folder, cache } = await project();
    const scripts = check(folder, { FLOWSPEC_CACHE: cache, FLOWSPEC_LANG: "zh-CN" }).scripts.replaceAll(":plain", "").split(" ");
    expect(scripts.toSorted()).toEqual(["check", "chinese", "chinese-said", "cli", "tables"]);
  });

  test("is kept for each set of flags by itself", async () => {
    const { folder, cache } = await project();
    const env = { FLOWSPEC_CACHE: cache };
    check(folder, env);
    expect(check(folder, env, ["--no-opt"]).scripts).toBe(plain);
    expect(check(folder, env, ["--no-opt"]).scripts).toBe(kept);
    expect(check(folder, env).scripts).toBe(kept);
    expect(check(folder, { ...env, NODE_OPTIONS: "--max-old-space-size=3000" }).scripts).toBe(plain);
  });

  test("is left alone, and so is every folder, where the user wants no cache, and where nobody knows the user's home", async () => {
    const { folder } = await project();
    for (const env of [{ FLOWSPEC_CACHE: "off" }, { FLOWSPEC_CACHE: "" }, {}]) {
      expect(check(folder, env)).toEqual({ ...fine, scripts: plain });
      expect(check(folder, env)).toEqual({ ...fine, scripts: plain });
    }
    expect(readdirSync(folder)).toEqual(["specs"]);
  });

  test("stands in the home of the user", async () => {
    const { folder } = await project();
    const home = join(folder, "home");
    mkdirSync(home);
    expect(check(folder, { HOME: home }).scripts).toBe(plain);
    expect(check(folder, { HOME: home }).scripts).toBe(kept);
    expect(readdirSync(home)).toEqual([process.platform === "darwin" ? "Library" : ".cache"]);
  });

  const unsafe: readonly (readonly [string, (cache: string) => void])[] = [
    ["that others may write", (cache) => chmodSync(cache, 0o777)],
    ...(process.getuid?.() === 0 ? [["of another user", (cache: string) => chownSync(cache, 12_345, 12_345)] as const] : []),
    [
      "that is a file",
      (cache) => {
        rmSync(cache, { recursive: true });
        writeFileSync(cache, "something else");
      },
    ],
  ];
  test.each(unsafe)("is neither taken from a folder %s nor kept there", async (_, spoil) => {
    const { folder, cache } = await project();
    check(folder, { FLOWSPEC_CACHE: cache });
    const before = [...filesIn(cache)].map(([, path]) => statSync(path).mtimeMs);
    spoil(cache);
    expect(check(folder, { FLOWSPEC_CACHE: cache })).toEqual({ ...fine, scripts: plain });
    expect(check(folder, { FLOWSPEC_CACHE: cache })).toEqual({ ...fine, scripts: plain });
    expect([...filesIn(cache)].map(([, path]) => statSync(path).mtimeMs)).toEqual(statSync(cache).isDirectory() ? before : []);
  });

  test("whose bytes have changed is not given to V8, and made anew", async () => {
    const { folder, cache } = await project();
    const env = { FLOWSPEC_CACHE: cache };
    check(folder, env);
    const whole = new Map([...filesIn(cache).values()].map((path) => [path, readFileSync(path)]));
    const spoilt = fc.oneof(
      fc.record({ at: fc.double({ min: 0, max: 0.999_999, noNaN: true }), bit: fc.nat(7) }),
      fc.record({ length: fc.double({ min: 0, max: 0.999_999, noNaN: true }) }),
      fc.record({ bytes: fc.uint8Array({ maxLength: 300 }) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...whole.keys()), spoilt, (path, how) => {
        const bytes = Buffer.from(whole.get(path) ?? []);
        // The header's last number says how much code there was in all: it is no code, and wrong it costs a file written once more.
        const byte = "at" in how ? Math.floor(how.at * bytes.length) : 0;
        if ("at" in how) bytes.writeUInt8(bytes.readUInt8(byte) ^ (1 << how.bit), byte);
        writeFileSync(path, "at" in how ? bytes : "length" in how ? bytes.subarray(0, Math.floor(how.length * bytes.length)) : how.bytes);
        const isHarmless = "at" in how && byte >= 12 && byte < 16;
        const wrong = check(folder, env);
        expect({ code: wrong.code, stderr: wrong.stderr }).toEqual(fine);
        expect(wrong.scripts === kept).toBe(isHarmless);
        expect(wrong.scripts).not.toContain("refused");
        expect(check(folder, env).scripts).toBe(kept);
        for (const [each, before] of whole) writeFileSync(each, before);
      }),
      { seed: 12, numRuns: runs(12, 300) },
    );
  });

  test("of another chunk is refused by V8, and made anew", async () => {
    const { folder, cache } = await project();
    const env = { FLOWSPEC_CACHE: cache };
    check(folder, env);
    const files = filesIn(cache);
    writeFileSync(files.get("check") ?? "", readFileSync(files.get("cli") ?? ""));
    expect(check(folder, env)).toEqual({ ...fine, scripts: "cli:kept check:refused tables:kept" });
    expect(check(folder, env)).toEqual({ ...fine, scripts: kept });
  });

  test("is kept by processes that run at once as by one", async () => {
    const { folder, cache } = await project();
    const env = { FLOWSPEC_CACHE: cache };
    const run = (): Promise<number | null> =>
      new Promise((resolve) => {
        spawn(process.execPath, ["--require", spy, cli, "check"], { cwd: folder, env, stdio: "ignore" }).on("close", resolve);
      });
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
    expect([...filesIn(cache).keys()]).toEqual(["check", "cli", "tables"]);
    expect(check(folder, env)).toEqual({ ...fine, scripts: kept });
  });
});
