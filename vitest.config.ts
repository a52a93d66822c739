import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A busy machine is slow, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["test/support/setup.ts"],
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: "node_modules/.cache/flowspec-tests.json" }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.generated.ts", "src/cli/main.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { statements: 90, branches: 80 },
    },
  },
});
