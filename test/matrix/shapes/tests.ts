import { application } from "../application.ts";
import { packageText, type Shape, succeeding, tsconfig } from "../shape.ts";

const common = { name: "application", private: true };

/** Projects by what tests them. */
export const testedShapes: readonly Shape[] = [
  {
    name: "vitest",
    config: "emit: { as: typescript, imports: .js }\n",
    isShared: true,
    files: {
      "package.json": packageText({ type: "module" }),
      "tsconfig.json": tsconfig({ module: "nodenext" }),
      "app.ts": application({ from: "./generated/index.js", typed: true, then: "export" }),
      "app.test.ts": `import { answer } from "./app.js";

test("the application answers", async () => expect(await answer).toBe(%answer%));
`,
    },
    steps: [succeeding("vitest", "run", "--globals", "--root", ".")],
  },
  {
    name: "jest with ts-jest",
    config: "emit: { as: typescript, imports: none }\n",
    tools: "jest",
    isShared: false,
    files: {
      "package.json": JSON.stringify({ ...common, jest: { preset: "ts-jest", testRegex: "app\\.test\\.ts$" } }),
      "tsconfig.json": tsconfig({ module: "nodenext", isolatedModules: true }),
      "app.ts": application({ from: "./generated", typed: true, then: "export" }),
      "app.test.ts": `import { answer } from "./app";

declare const test: (name: string, run: () => Promise<void>) => void;
declare const expect: (value: unknown) => { toBe(value: unknown): void };

test("the application answers", async () => expect(await answer).toBe(%answer%));
`,
    },
    steps: [succeeding("jest", "--ci")],
  },
  {
    name: "jest with ts-jest, ESM",
    config: "emit: { as: typescript, imports: .js }\n",
    tools: "jest",
    isShared: false,
    files: {
      "package.json": JSON.stringify({
        ...common,
        type: "module",
        jest: {
          preset: "ts-jest/presets/default-esm",
          testRegex: "app\\.test\\.ts$",
          moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
        },
      }),
      "tsconfig.json": tsconfig({ module: "nodenext", isolatedModules: true }),
      "app.ts": application({ from: "./generated/index.js", typed: true, then: "export" }),
      "app.test.ts": `import { answer } from "./app.js";

declare const test: (name: string, run: () => Promise<void>) => void;
declare const expect: (value: unknown) => { toBe(value: unknown): void };

test("the application answers", async () => expect(await answer).toBe(%answer%));
`,
    },
    steps: [succeeding("node 20", "--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--ci")],
  },
  {
    name: "jest with plain JavaScript",
    config: "emit: { as: javascript, modules: commonjs }\n",
    tools: "jest",
    isShared: false,
    files: {
      "package.json": packageText(),
      "app.test.js": `${application({ from: "./generated", typed: false, taking: "require" }).replace(/^void answered.*$/mu, "")}
test("the application answers", async () => expect(await answered()).toBe(%answer%));
`,
    },
    steps: [succeeding("jest", "--ci")],
  },
];
