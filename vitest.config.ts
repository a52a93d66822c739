import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:long`: see test/support/long.ts.
    env: mode === "long" ? { FLOWSPEC_LONG: "1" } : {},
    include: ["test/**/*.test.ts"],
    // A busy machine is slow, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
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
