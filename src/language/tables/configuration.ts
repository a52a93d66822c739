import { approvalsWords, type Config, defaultOut, defaultSpecs, severityWords, suppressErrorsWords } from "../../model/config.ts";
import { defaultEmit, type EmitSettings, type EmitShape, runtimeWords, usualShapes } from "../../model/emit-settings.ts";
import type { Environment } from "../../model/environment.ts";
import { languageNames } from "../../model/language-name.ts";
import { serviceNames } from "../../wire/actions.ts";
import { namePattern, paramNamePattern } from "./names.ts";

/** What a setting of flowspec.config.yaml takes. */
export type Taken =
  /** A path in the project; one of another file with settings; a host; any text; true or false; the name of one of the environments; that of a variable. */
  | { readonly kind: "path" | "base" | "host" | "text" | "flag" | "environment" | "variable" }
  | WordTaken
  /** One, or a list of them. */
  | { readonly kind: "some"; readonly of: Taken }
  | { readonly kind: "map"; readonly keys: Settings }
  | NamedTaken
  /** One value, or a map that says more. */
  | { readonly kind: "either"; readonly one: Taken; readonly more: Taken };

/** One of some words; `of` is what they are words of, under which it is told what they mean. */
export interface WordTaken {
  readonly kind: "word";
  readonly of: string;
  readonly words: readonly string[];
}

/** A map with names that the author chooses, of a form; or that are names of codes, or some of a list. */
export interface NamedTaken {
  readonly kind: "named";
  readonly names: { readonly pattern: string } | "codes" | readonly string[];
  readonly of: Taken;
}

/** A setting: what it takes, and what goes without saying. What it means is told by its id (`words/en/config-keys.ts`). */
export interface Setting {
  readonly takes: Taken;
  /** What is meant where it is not there. */
  readonly byDefault?: string | boolean;
  /** Whether its map cannot be without it. */
  readonly required?: true;
  /** The word of another setting of its map that it says more of. */
  readonly only?: { readonly key: string; readonly word: string };
}

export type Settings = Readonly<Record<string, Setting>>;

/** What builders can be generated as. */
export const shapeWords: readonly EmitShape["as"][] = Object.keys(usualShapes) as EmitShape["as"][];

/** How each ending of imports is written; `none` stands for none at all. */
export const importWords = { ".js": ".js", ".ts": ".ts", none: "" } as const;

/** How modules of JavaScript are written. */
export const moduleWords = ["esm", "commonjs", "both"] as const;

const shape: Taken = { kind: "word", of: "emit", words: shapeWords };

/** What says more of the code that is generated, beside what it is generated as. */
export const shapeSettings: Readonly<Record<"as" | "imports" | "modules", Setting>> = {
  as: { takes: shape, required: true },
  imports: {
    takes: { kind: "word", of: "imports", words: Object.keys(importWords) },
    byDefault: usualShapes.typescript.imports,
    only: { key: "as", word: "typescript" },
  },
  modules: {
    takes: { kind: "word", of: "modules", words: moduleWords },
    byDefault: usualShapes.javascript.modules,
    only: { key: "as", word: "javascript" },
  },
};

/** What is said of an environment. */
export const environmentSettings: Readonly<Record<Exclude<keyof Environment, "name" | "key" | "endpoints"> | "endpoint", Setting>> = {
  vars: { takes: { kind: "named", names: { pattern: paramNamePattern }, of: { kind: "text" } } },
  atRunTime: { takes: { kind: "some", of: { kind: "variable" } } },
  endpoint: {
    takes: { kind: "either", one: { kind: "host" }, more: { kind: "named", names: serviceNames, of: { kind: "host" } } },
  },
};

/** What is said of generated code. */
const emitSettings: Readonly<Record<keyof EmitSettings, Setting>> = {
  emit: { takes: { kind: "either", one: shape, more: { kind: "map", keys: shapeSettings } }, byDefault: defaultEmit.emit.as },
  runtime: { takes: { kind: "word", of: "runtime", words: runtimeWords }, byDefault: defaultEmit.runtime },
  language: { takes: { kind: "word", of: "language", words: languageNames }, byDefault: defaultEmit.language },
  sealed: { takes: { kind: "flag" }, byDefault: defaultEmit.sealed },
  provenance: { takes: { kind: "flag" }, byDefault: defaultEmit.provenance },
};

/** The settings of flowspec.config.yaml, in the order in which they are listed: whatever a {@link Config} holds, and nothing else. */
export const configuration: Readonly<Record<Exclude<keyof Config, "generated"> | keyof EmitSettings, Setting>> = {
  extends: { takes: { kind: "some", of: { kind: "base" } } },
  specs: { takes: { kind: "some", of: { kind: "path" } }, byDefault: defaultSpecs },
  out: { takes: { kind: "path" }, byDefault: defaultOut },
  ...emitSettings,
  env: { takes: { kind: "environment" } },
  environments: { takes: { kind: "named", names: { pattern: namePattern }, of: { kind: "map", keys: environmentSettings } } },
  severities: { takes: { kind: "named", names: "codes", of: { kind: "word", of: "severity", words: severityWords } } },
  suppressErrors: { takes: { kind: "word", of: "suppressErrors", words: suppressErrorsWords }, byDefault: "claims" },
  approvals: { takes: { kind: "word", of: "approvals", words: approvalsWords }, byDefault: "any" },
};
