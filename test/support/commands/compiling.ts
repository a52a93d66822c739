import { createHash } from "node:crypto";
import { contractText } from "../project.ts";
import type { Scenario } from "./scenarios.ts";

const emptyManifest = '{ "version": 1, "contracts": {}, "files": {} }\n';

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The record of a run that was ended while it moved in files with these texts, in a folder with a manifest or none. */
function ended(texts: Readonly<Record<string, string>>, before?: string): string {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hashOf(text)]));
  const manifest = { version: 1, contracts: { a: "specs/a.flow.yaml" }, files };
  return JSON.stringify({ before: before === undefined ? null : hashOf(before), manifest });
}

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
  "ended-runs": {
    files: {
      "specs/a.flow.yaml": contractText("a"),
      ".generated.flowspec.staging/record": ended({ "a.ts": "", "index.ts": "begun\n" }),
      ".generated.flowspec.staging/a.ts": "somebody else's\n",
      ".generated.flowspec.staging/index.ts": "begun\n",
    },
    steps: [
      { run: ["compile", "--check"], only: "stderr" },
      { run: ["compile"] },
      {
        write: {
          "generated/flowspec.manifest.json": emptyManifest,
          ".generated.flowspec.staging/record": ended({ "a.ts": "begun\n" }, emptyManifest),
          ".generated.flowspec.staging/a.ts": "begun\n",
          "generated/a.ts": "changed\n",
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
