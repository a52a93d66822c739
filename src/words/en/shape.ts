/** Why a project wants its builders in a shape: a comment of its configuration. */
export const shapeMessages = {
  "verbatim-commonjs":
    "The shape of builders: {config} says `{option}: {value}`, with which TypeScript has no CommonJS that is written as modules are.",
  jest: "The shape of builders: jest finds TypeScript by imports that have no ending.",
  "jest-map": "The shape of builders: {config} says `{option}: {value}`; let jest map {pattern} to $1.",
  "ts-imports": "The shape of builders: {config} says `{option}: {value}`.",
  "file-that-runs": "The shape of builders: {config} says `{option}: {value}`, where imports name the file that will run.",
  deno: "The shape of builders: Deno imports files by their full names.",
  bundler: "The shape of builders: {config} says `{option}: {value}`: every bundler finds imports without an ending.",
  require: "The shape of builders: {config} says `{option}: {value}`: require needs no ending.",
  "require-no-module": "The shape of builders: package.json does not say `type: module`: require needs no ending.",
  "untyped-module": "The shape of builders: there is no TypeScript here, and package.json says `type: module`.",
  "untyped-bundler": "The shape of builders: there is no TypeScript here, and {bundler} takes modules.",
  "untyped-commonjs": "The shape of builders: there is no TypeScript here, and package.json does not say `type: module`.",
  "checked-module": "The shape of builders: {config} only checks JavaScript, and package.json says `type: module`.",
  "checked-bundler": "The shape of builders: {config} only checks JavaScript, and {bundler} takes modules.",
  "checked-commonjs": "The shape of builders: {config} only checks JavaScript, and package.json does not say `type: module`.",
  "old-target": 'Builders use what es2020 has: with the target {target}, tsconfig.json wants `"lib": ["es2020"]`, too.',
} as const;
