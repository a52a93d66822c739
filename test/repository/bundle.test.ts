import { describe, expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { root } from "../support/processes.ts";
import { spawned } from "../support/spawned.ts";

/** Commands that between them meet every rule, every contract and every request that stands in the repository. */
const commands: Readonly<Record<string, readonly string[]>> = {
  "the contracts of the repository": ["check", "specs", "--format", "json"],
  "contracts with every finding": ["check", "test/fixtures/diagnostics", "--format", "json"],
  "what is generated": ["compile", "--check"],
  "a code": ["explain", "custom-show-map-variables"],
  "the schema": ["schema"],
};

describe("the bundled program says what its sources say of", () => {
  test.each(Object.entries(commands))("%s", async (_, args) => {
    const fixed = [...args, ...(args[0] === "check" || args[0] === "compile" ? ["--now", "2026-01-05T09:00:00+08:00"] : [])];
    const { code, stdout, stderr } = await spawned(root, fixed);
    expect({ code, stdout, stderr }).toEqual(await flowspec(root, fixed));
    expect((stdout + stderr).length).toBeGreaterThan(20);
  });
});
