import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { slow } from "../support/slow.ts";

const root = new URL("../../", import.meta.url).pathname;
const fast = globSync("test/**/*.test.ts", { cwd: root, ignore: [...slow] }).toSorted();

/** What only starts processes or threads, or is there only after a build. */
const starts = /(?:from |import\()"(?:node:child_process|node:worker_threads|esbuild|playwright-core)"|(?:"|\.\.\/)(?:build|dist)\//u;

/** A file of the tests, and those that it imports, each once: some import each other. */
function* withImports(path: string, seen = new Set<string>()): Generator<string> {
  if (seen.has(path)) return;
  seen.add(path);
  yield path;
  for (const [, name = ""] of readFileSync(join(root, path), "utf8").matchAll(/from "(\.[^"]+)"/gu)) {
    const imported = join(dirname(path), name);
    if (imported.startsWith("test/") && existsSync(join(root, imported))) yield* withImports(imported, seen);
  }
}

describe("`npm run test:fast`", () => {
  test.each(fast)("%s starts no process, and needs no build", (path) => {
    const starting = [...withImports(path)].filter((each) => each !== "test/repository/fast.test.ts");
    expect(starting.filter((each) => starts.test(readFileSync(join(root, each), "utf8")))).toEqual([]);
  });

  test("leaves out only files that are there", () => {
    for (const pattern of slow) expect(globSync(pattern, { cwd: root }), pattern).not.toEqual([]);
    expect(fast.length).toBeGreaterThan(40);
  });
});
