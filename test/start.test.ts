import { afterEach, expect, test, vi } from "vitest";

const before = { argv: process.argv, exitCode: process.exitCode };
afterEach(() => {
  process.argv = before.argv;
  process.exitCode = before.exitCode;
  vi.restoreAllMocks();
});

test("the program runs what its arguments say, on the streams of its process, and leaves the exit code", async () => {
  const said: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text, ...more) => {
    said.push(String(text));
    for (const done of more) if (typeof done === "function") done();
    return true;
  });
  process.argv = ["node", "flowspec", "explain", "no-such-code"];
  await import("../src/cli/main.ts");
  await vi.waitFor(() => expect(process.exitCode).toBe(2), { timeout: 600_000 });
  expect(said.join("")).toContain("no-such-code");
});
