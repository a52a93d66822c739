import type { Manager } from "./surroundings.ts";

/** How each manager sets itself up in a workflow, installs what its lock file says, and runs what was installed. */
const steps: Readonly<Record<Manager, { readonly setUp: readonly string[]; readonly install: string; readonly run: string }>> = {
  npm: { setUp: [], install: "npm ci", run: "npx --no-install" },
  pnpm: { setUp: ["uses: pnpm/action-setup@v4"], install: "pnpm install --frozen-lockfile", run: "pnpm exec" },
  yarn: { setUp: ["run: corepack enable"], install: "yarn install --immutable", run: "yarn exec" },
};

/**
 * A workflow that refuses a contract with an error, and outputs that were not compiled from the contracts beside them. `folder` is the
 * project's, from the repository; `tests` says whether the project has a script `test` of its own to run; `about` stands above it all, as a comment.
 */
export function workflow(manager: Manager, folder: string, tests: boolean, about: string): string {
  const { setUp, install, run } = steps[manager];
  const lines = [
    `# ${about}`,
    "name: contracts",
    "on: [push, pull_request]",
    "permissions: { contents: read }",
    "jobs:",
    "  contracts:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@v4",
    ...setUp.map((step) => `      - ${step}`),
    "      - uses: actions/setup-node@v4",
    `        with: { node-version: 22, cache: ${manager} }`,
    `      - run: ${install}`,
    `      - run: ${run} flowspec compile --check`,
    ...inside(folder),
    ...(tests ? [`      - run: ${manager} test`, ...inside(folder)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function inside(folder: string): readonly string[] {
  return folder === "" ? [] : [`        working-directory: ${JSON.stringify(folder)}`];
}
