import { contractText } from "../project.ts";
import type { Scenario } from "./scenarios.ts";

/** What is tried of `compile`: an output folder in each of its states. */
export const compiling: Readonly<Record<string, Scenario>> = {
  compile: {
    files: { "specs/a.flow.yaml": contractText("a"), "specs/b.flow.yaml": contractText("b") },
    steps: [
      { run: ["compile"] },
      { run: ["compile"] },
      { run: ["compile", "--check"] },
      { write: { "specs/a.flow.yaml": contractText("a", "供货合同"), "generated/b.ts": "" } },
      { run: ["compile", "--check"] },
      { run: ["compile"] },
      { run: ["compile", "--force"] },
    ],
  },
  "compile-beside-others": {
    files: {
      "specs/a.flow.yaml": contractText("a"),
      "generated/a.ts": "mine\n",
      "generated/review": "a file\n",
    },
    steps: [{ run: ["compile", "--check"] }, { run: ["compile"] }, { run: ["compile", "--force"] }],
  },
  manifests: {
    files: { "specs/a.flow.yaml": contractText("a") },
    steps: [
      ...[
        "{",
        "<<<<<<< HEAD\n",
        '{ "version": 2 }',
        '{ "version": 1, "version": 1 }',
        '{ "version": 1 }',
        '{ "version": 1, "contracts": {} }',
        '{ "version": 1, "contracts": {}, "files": {}, "settings": 1 }',
        '{ "version": 1, "contracts": {}, "files": {}, "runtime": 1 }',
        '{ "version": 1, "contracts": { "A b": "a" }, "files": {} }',
        '{ "version": 1, "contracts": { "a": "\\u001b" }, "files": {} }',
        '{ "version": 1, "contracts": {}, "files": { "../a": "" } }',
        '{ "version": 1, "contracts": {}, "files": { "a.ts": "" } }',
      ].flatMap((text) => [
        { write: { "generated/flowspec.manifest.json": text } },
        { run: ["compile", "--format", "json"], only: "stderr" } as const,
      ]),
      {
        write: {
          "generated/flowspec.manifest.json": `{ "version": 1, "contracts": {}, "files": { "b.ts": "${"0".repeat(64)}" } }`,
        },
      },
      { run: ["compile"] },
    ],
  },
  "contracts-of-earlier-runs": {
    files: {
      "specs/a.flow.yaml": contractText("a"),
      "specs/b.flow.yaml": contractText("b"),
      "specs/c.flow.yaml": contractText("c"),
      "other/a.flow.yaml": contractText("a"),
    },
    steps: [
      { run: ["compile"] },
      { run: ["compile", "other/a.flow.yaml"] },
      { write: { "flowspec.config.yaml": "emit: { as: javascript, modules: esm }\n" } },
      { run: ["compile", "specs/a.flow.yaml"] },
      { run: ["compile", "specs/a.flow.yaml", "specs/b.flow.yaml"] },
    ],
  },
};
