import { execFileSync, spawnSync } from "node:child_process";
import { test } from "vitest";

/** A test that needs programs of the machine: skipped where one is missing, but not where `FLOWSPEC_REQUIRE_TOOLS` says they are all there. */
export function testWith(...programs: readonly string[]): typeof test | typeof test.skip {
  const isMissing = programs.some((program) => spawnSync("which", [program]).status !== 0);
  return isMissing && process.env["FLOWSPEC_REQUIRE_TOOLS"] !== "1" ? test.skip : test;
}

/** What a program prints. */
export function output(program: string, ...args: readonly string[]): string {
  return execFileSync(program, [...args], { encoding: "utf8", maxBuffer: 100_000_000, stdio: ["ignore", "pipe", "ignore"] });
}

/** Whether Dask is there, that of the Python of the machine; where `FLOWSPEC_REQUIRE_TOOLS` says so, it is. */
export function hasDask(): boolean {
  return process.env["FLOWSPEC_REQUIRE_TOOLS"] === "1" || spawnSync("/usr/bin/python3", ["-c", "import distributed"]).status === 0;
}
