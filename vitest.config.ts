import { configDefaults, defineConfig, type Plugin } from "vitest/config";
import { slow } from "./test/support/slow.ts";

/** A thread starts from a file of JavaScript. That of `src` starts from the one that the build has made of it. */
const threads: Plugin = {
  name: "threads-of-the-build",
  enforce: "pre",
  transform: (code, id) =>
    /\/src\/pdf\/[\w-]+\.ts$/u.test(id)
      ? { code: code.replace(/"\.\/([\w-]*worker\.js)", import/u, '"../../build/pdf/$1", import'), map: null }
      : undefined,
};

/** How much is tried: see test/README.md and test/support/long.ts. */
const sizes = ["fast", "long"];

export default defineConfig(({ mode }) => ({
  plugins: [threads],
  test: {
    env: sizes.includes(mode) ? { FLOWSPEC_TESTS: mode } : {},
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(mode === "fast" ? slow : [])],
    // The modules of src hold nothing but what is the same for all, so the test files of a process share them.
    isolate: false,
    // No test is about time, and a busy machine is slow: this ends a test that hangs. What has to end soon measures its CPU time.
    testTimeout: mode === "long" ? 0 : 1_800_000,
    hookTimeout: 1_800_000,
    setupFiles: ["test/support/setup.ts"],
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: "node_modules/.cache/flowspec-tests.json" }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.generated.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { statements: 94, branches: 88 },
    },
  },
}));
