import { configDefaults, defineConfig } from "vitest/config";
import { slow } from "./test/support/slow.ts";

/** How much is tried: see test/README.md and test/support/long.ts. */
const sizes = ["fast", "long"];

export default defineConfig(({ mode }) => ({
  test: {
    env: sizes.includes(mode) ? { FLOWSPEC_TESTS: mode } : {},
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(mode === "fast" ? slow : [])],
    // The modules of src hold no state, so the test files of a process share them.
    isolate: false,
    // No test is about time, and a busy machine is slow: this ends a test that hangs. What has to end soon measures its CPU time.
    testTimeout: mode === "long" ? 0 : 1_800_000,
    hookTimeout: 1_800_000,
    setupFiles: ["test/support/setup.ts"],
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: "node_modules/.cache/flowspec-tests.json" }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The rest runs, and is tested, where nothing counts: in the built program, in threads, in scripts, as generated runtime.ts.
      exclude: [
        "src/**/*.generated.ts",
        "src/cli/{main,start}.ts",
        "src/cli/commands/{locate,place,preflight,preview}.ts",
        "src/cli/pdf.ts",
        "src/pdf/place/**",
        "src/pdf/{worker,draw-worker,draw,draw-pdf,canvas,thread,read}.ts",
        "src/language/readers/{reference,facts-types}.ts",
        "src/explain/{page,refusals-page}.ts",
        "src/runtime/{build,gather,judgement,params}.ts",
      ],
      reporter: ["text-summary", "html"],
      thresholds: { statements: 90, branches: 80 },
    },
  },
}));
