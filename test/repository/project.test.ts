import { describe, test } from "vitest";
import { root, succeeds, tool } from "../support/processes.ts";

/** What the build has not told: the types of `src` are checked by `npm run build`, before the tests. */
describe("the sources", () => {
  test("of the tests have the types they say", () => succeeds(tool("tsc"), ["--noEmit", "-p", "test"], root));
  test("keep the rules of the linter", () => succeeds(tool("oxlint"), ["--type-aware", "--deny-warnings"], root));
  test("are formatted", () => succeeds(tool("prettier"), ["--check", "."], root));
  test("hold nothing that is not used", () => succeeds(tool("knip"), [], root));
});

describe("derived files", () => {
  test("are what the tables say", () => succeeds(process.execPath, ["scripts/derive.mjs", "--check"], root));
  test("are what the installed SDK says", () => succeeds(process.execPath, ["scripts/sync-wire.mjs", "--check"], root));
  test("of contracts are up to date", () => succeeds(process.execPath, ["dist/flowspec.cjs", "compile", "--check"], root));
});
