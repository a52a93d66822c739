import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("no module that test files share has hooks of its own: it is loaded once, so only the first of them would have these", () => {
  const root = join(import.meta.dirname, "..");
  const shared = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.m?ts$/u.test(path) && !path.endsWith(".test.ts") && path !== join("support", "setup.ts"),
  );
  expect(shared.length).toBeGreaterThan(100);
  const hooked = shared.filter((path) => /^(?:after|before)(?:All|Each)\(/mu.test(readFileSync(join(root, path), "utf8")));
  expect(hooked).toEqual([]);
});
